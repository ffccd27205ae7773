package activationlab.figure;

/** Draws bars on whole device pixels. Allocates nothing in steady state. For one thread. */
final class BarsPainter {
    private static final double SHARE = 0.76;
    private static final double WIDEST = 72;
    static final double LIGHT = 0.35;
    private static final double HATCH_DISTANCE = 6;

    private final SegmentClip clip = new SegmentClip();
    private final double[] lineX = new double[2];
    private final double[] lineY = new double[2];

    // The bar being drawn, on whole device pixels.
    private double x;
    private double y;
    private double right;
    private double bottom;

    void paint(Bars bars, Pane pane) {
        int groups = bars.groups().size();
        double width = width(groups, pane);
        for (int g = 0; g < groups; g++) {
            Bars.Group group = bars.groups().get(g);
            for (int i = 0; i < group.values().size(); i++) {
                double middle = pane.x(group.values().x(i)) + shift(g, groups, width);
                paintBar(group, i, middle - width / 2, middle + width / 2, pane);
            }
        }
    }

    /** Returns how wide one of this many bars side by side is. */
    static double width(int groups, Pane pane) {
        double step = Math.abs(pane.x(1) - pane.x(0));
        return Math.max(1, Math.min(WIDEST, step * SHARE / Math.max(1, groups)) - gap(groups));
    }

    /** Returns how far the middle of the bars of a group lies from their category. */
    static double shift(int group, int groups, double width) {
        return (group - (groups - 1) / 2.0) * (width + gap(groups));
    }

    private static double gap(int groups) {
        return groups > 1 ? 1 : 0;
    }

    private void paintBar(Bars.Group group, int index, double left, double rightEnd, Pane pane) {
        double foot = pane.y(group.foot(index));
        double head = pane.y(group.values().y(index));
        if (!Double.isNaN(foot) && !Double.isNaN(head) && shaped(left, foot, rightEnd, head, pane)) {
            fill(group.ink(), group.pattern(), pane);
        }
    }

    void paint(Histogram bins, Pane pane) {
        boolean level = bins.base() == Orientation.HORIZONTAL;
        for (int i = 0; i < bins.heights().size(); i++) {
            double height = bins.heights().get(i);
            double from = bins.edge(i);
            double to = bins.edge(i + 1);
            boolean seen = level
                    ? shaped(pane.x(0), pane.y(from), pane.x(height), pane.y(to), pane)
                    : shaped(pane.x(from), pane.y(0), pane.x(to), pane.y(height), pane);
            if (seen) {
                fill(bins.fill().ink(), bins.fill().pattern(), pane);
            }
        }
    }

    /** Takes the rectangle between two corners as the bar to be drawn, as far as it is in view. */
    private boolean shaped(double oneX, double oneY, double otherX, double otherY, Pane pane) {
        Box plot = pane.plot();
        x = snapped(Math.clamp(Math.min(oneX, otherX), plot.x(), plot.right()), pane);
        right = snapped(Math.clamp(Math.max(oneX, otherX), plot.x(), plot.right()), pane);
        y = snapped(Math.clamp(Math.min(oneY, otherY), plot.y(), plot.bottom()), pane);
        bottom = snapped(Math.clamp(Math.max(oneY, otherY), plot.y(), plot.bottom()), pane);
        return right > x && bottom > y;
    }

    private void fill(Ink ink, Bars.Pattern pattern, Pane pane) {
        Surface surface = pane.surface;
        boolean solid = pattern == Bars.Pattern.SOLID;
        surface.ink(solid ? pane.palette.argb(ink) : pane.palette.argb(ink, LIGHT));
        surface.rectangle(x, y, right - x, bottom - y);
        if (pattern == Bars.Pattern.HATCHED) {
            surface.ink(pane.palette.argb(ink));
            surface.pen(1.25, Dash.SOLID);
            hatch(surface);
        }
    }

    private void hatch(Surface surface) {
        clip.between(x, y, right, bottom);
        double first = Math.floor((x + y) / HATCH_DISTANCE) * HATCH_DISTANCE;
        for (double sum = first; sum <= right + bottom; sum += HATCH_DISTANCE) {
            if (clip.cut(x, sum - x, right, sum - right)) {
                lineX[0] = clip.fromX();
                lineY[0] = clip.fromY();
                lineX[1] = clip.toX();
                lineY[1] = clip.toY();
                surface.polyline(lineX, lineY, 2);
            }
        }
    }

    private static double snapped(double length, Pane pane) {
        return Math.rint(length * pane.surface.pixelsPerUnit()) / pane.surface.pixelsPerUnit();
    }
}
