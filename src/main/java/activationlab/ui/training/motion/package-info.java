/** One step of training taken apart. Start reading at {@link activationlab.ui.training.motion.MotionView}. */
@NullMarked
package activationlab.ui.training.motion;

import org.jspecify.annotations.NullMarked;
