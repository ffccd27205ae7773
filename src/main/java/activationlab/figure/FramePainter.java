package activationlab.figure;

import activationlab.scale.Scale;
import activationlab.scale.Ticks;

/** Draws the grid under the marks of a panel and its axes over them, on whole device pixels. */
final class FramePainter {
    private static final double TICK = 4;
    private static final double MINOR_TICK = 2.5;

    private FramePainter() {}

    static void paintGrid(Pane pane) {
        PanelLayout panel = pane.panel;
        pane.surface.ink(pane.palette.argb(Role.GRID));
        if (panel.panel().x().kind() != Axis.Kind.CATEGORY) {
            lines(Orientation.VERTICAL, panel.x(), panel.xTicks(), pane);
        }
        if (panel.panel().y().kind() != Axis.Kind.CATEGORY) {
            lines(Orientation.HORIZONTAL, panel.y(), panel.yTicks(), pane);
        }
        pane.surface.ink(pane.palette.argb(Role.ZERO));
        zero(Orientation.VERTICAL, panel.panel().x(), pane.x(0), pane);
        zero(Orientation.HORIZONTAL, panel.panel().y(), pane.y(0), pane);
    }

    private static void lines(Orientation orientation, Scale scale, Ticks ticks, Pane pane) {
        for (int i = 0; i < ticks.size(); i++) {
            pane.hairline(orientation, scale.length(ticks.value(i)), 1);
        }
    }

    private static void zero(Orientation orientation, Axis axis, double at, Pane pane) {
        if (axis.zero() == Axis.Zero.LINE && axis.range().contains(0)) {
            pane.hairline(orientation, at, 1);
        }
    }

    static void paintAxes(Pane pane) {
        Box plot = pane.plot();
        pane.surface.ink(pane.palette.argb(Role.AXIS));
        pane.hairline(Orientation.HORIZONTAL, plot.bottom(), 1);
        pane.hairline(Orientation.VERTICAL, plot.x(), 1);
        PanelLayout panel = pane.panel;
        if (panel.panel().x().kind() != Axis.Kind.CATEGORY) {
            for (int i = 0; i < panel.xTicks().size(); i++) {
                below(panel.x().length(panel.xTicks().value(i)), TICK, pane);
            }
            for (int i = 0; i < panel.xTicks().minorSize(); i++) {
                below(panel.x().length(panel.xTicks().minor(i)), MINOR_TICK, pane);
            }
        }
        for (int i = 0; i < panel.yTicks().size(); i++) {
            beside(panel.y().length(panel.yTicks().value(i)), TICK, pane);
        }
        for (int i = 0; i < panel.yTicks().minorSize(); i++) {
            beside(panel.y().length(panel.yTicks().minor(i)), MINOR_TICK, pane);
        }
    }

    private static void below(double x, double length, Pane pane) {
        double thick = thickness(pane);
        pane.surface.rectangle(pane.crisp(x, 1) - thick / 2, pane.plot().bottom(), thick, length);
    }

    private static void beside(double y, double length, Pane pane) {
        double thick = thickness(pane);
        pane.surface.rectangle(pane.plot().x() - length, pane.crisp(y, 1) - thick / 2, length, thick);
    }

    private static double thickness(Pane pane) {
        double pixels = pane.surface.pixelsPerUnit();
        return Math.max(1, Math.rint(pixels)) / pixels;
    }
}
