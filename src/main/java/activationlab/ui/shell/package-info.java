/**
 * The window around the pages: rail, status bar, shortcuts, the one timer. Start reading at {@link
 * activationlab.ui.shell.MainWindow}.
 */
@NullMarked
package activationlab.ui.shell;

import org.jspecify.annotations.NullMarked;
