/** Every choice of a training run: layers, how weights start, how they move, until when; start at NetworkView. */
@NullMarked
package activationlab.ui.training.settings;

import org.jspecify.annotations.NullMarked;
