/**
 * Saving what is on the screen. Start reading at {@link activationlab.ui.export.ExportDialog}.
 */
@NullMarked
package activationlab.ui.export;

import org.jspecify.annotations.NullMarked;
