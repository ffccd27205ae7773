/**
 * What goes on beside the screen and is shared by pages: the one running network with its controls, and studies that
 * take long. Start reading at {@link activationlab.ui.run.RunModel}.
 */
@NullMarked
package activationlab.ui.run;

import org.jspecify.annotations.NullMarked;
