/**
 * The page of gradients: how they vanish and explode on their way back, in networks before training and in the running
 * one. Each view is one class. Start reading at {@link activationlab.ui.gradient.GradientPage}.
 */
@NullMarked
package activationlab.ui.gradient;

import org.jspecify.annotations.NullMarked;
