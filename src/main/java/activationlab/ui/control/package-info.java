/**
 * The controls every page is made of, and what a page is. Start reading at {@link activationlab.ui.control.Page} and
 * {@link activationlab.ui.control.NumberSlider}.
 */
@NullMarked
package activationlab.ui.control;

import org.jspecify.annotations.NullMarked;
