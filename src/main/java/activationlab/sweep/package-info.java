/**
 * Many small computations on all cores, with the same bits as one after another. Start reading at
 * {@link activationlab.sweep.Sweep}; what is computed is a {@link activationlab.training.Cell}, which knows no thread.
 */
@NullMarked
package activationlab.sweep;

import org.jspecify.annotations.NullMarked;
