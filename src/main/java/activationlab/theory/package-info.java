/**
 * What mathematics predicts of networks before they are trained: how variances of signals and gradients pass from layer
 * to layer, at which gain they neither vanish nor explode, how likely a unit is to stay silent. Start reading
 * at {@link activationlab.theory.SignalTheory}.
 */
@NullMarked
package activationlab.theory;

import org.jspecify.annotations.NullMarked;
