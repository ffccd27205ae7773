package activationlab.figure;

import activationlab.scale.Scale;
import activationlab.scale.Ticks;

/**
 * Where a panel lies on the surface and how its values become places. Lengths are in units of the surface.
 * Immutable, safe on any thread.
 *
 * @param panel what is drawn
 * @param plot the plot area, its edges on device pixels
 * @param x values to lengths from the left edge of the surface
 * @param y values to lengths from the upper edge of the surface
 * @param xTicks the ticks below the plot area
 * @param yTicks the ticks left of the plot area
 */
public record PanelLayout(Panel panel, Box plot, Scale x, Scale y, Ticks xTicks, Ticks yTicks) {
    static PanelLayout of(Panel panel, Box plot, Ticks xTicks, Ticks yTicks) {
        Scale x = panel.x().scale(plot.x(), plot.right());
        Scale y = panel.y().scale(plot.bottom(), plot.y());
        return new PanelLayout(panel, plot, x, y, xTicks, yTicks);
    }
}
