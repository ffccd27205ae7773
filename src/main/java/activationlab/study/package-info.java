/**
 * Named experiments on many networks at once, each a record of settings that gives a list of cells to compute. Start
 * reading at {@link activationlab.study.Probe}.
 */
@NullMarked
package activationlab.study;

import org.jspecify.annotations.NullMarked;
