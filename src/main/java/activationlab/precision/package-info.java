/**
 * How far computed numbers can be trusted: differences against derivatives, formulas against correctly rounded values.
 * Start reading at {@link activationlab.precision.StepSweep}.
 */
@NullMarked
package activationlab.precision;

import org.jspecify.annotations.NullMarked;
