/**
 * Saving what is on the screen. Start reading at {@link activationlab.ui.export.ExportForm}.
 */
@NullMarked
package activationlab.ui.export;

import org.jspecify.annotations.NullMarked;
