/**
 * Training on a thread beside the screen. Start reading at {@link activationlab.live.Trainer}.
 */
@NullMarked
package activationlab.live;

import org.jspecify.annotations.NullMarked;
