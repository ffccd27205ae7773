/**
 * The Dead units page: what "dead" means and how units die, in one of several views. Start reading at
 * {@link activationlab.ui.dead.DeadPage}; a further view is a {@link activationlab.ui.control.PageView}.
 */
@NullMarked
package activationlab.ui.dead;

import org.jspecify.annotations.NullMarked;
