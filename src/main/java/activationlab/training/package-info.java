/**
 * One experiment from its settings to what can be seen of it, without any thread. Start reading at
 * {@link activationlab.training.Experiment}.
 */
@NullMarked
package activationlab.training;

import org.jspecify.annotations.NullMarked;
