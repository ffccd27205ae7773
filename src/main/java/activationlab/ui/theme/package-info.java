/**
 * Light and dark, text sizes and the presentation look, with the style sheets behind them. Start reading at {@link
 * activationlab.ui.theme.Appearance}.
 */
@NullMarked
package activationlab.ui.theme;

import org.jspecify.annotations.NullMarked;
