package activationlab.figure;

/** Draws bands, areas and rules. Allocates nothing in steady state. For one thread. */
final class ZonePainter {
    private static final double BAND_OPACITY = 0.16;
    private static final double AREA_OPACITY = 0.2;

    private final PointBuffer lower = new PointBuffer();
    private final PointBuffer upper = new PointBuffer();
    private final double[] lineX = new double[2];
    private final double[] lineY = new double[2];

    void paintBand(Band band, Pane pane) {
        Box plot = pane.plot();
        boolean level = band.orientation() == Orientation.HORIZONTAL;
        double a = end(band.from(), level, pane);
        double b = end(band.to(), level, pane);
        double left = level ? plot.x() : Math.max(plot.x(), a);
        double right = level ? plot.right() : Math.min(plot.right(), b);
        double top = level ? Math.max(plot.y(), b) : plot.y();
        double bottom = level ? Math.min(plot.bottom(), a) : plot.bottom();
        if (right > left && bottom > top) {
            pane.surface.ink(pane.palette.argb(band.ink(), BAND_OPACITY));
            pane.surface.rectangle(left, top, right - left, bottom - top);
        }
    }

    private static double end(double value, boolean level, Pane pane) {
        double length = level ? pane.y(value) : pane.x(value);
        if (!Double.isNaN(length)) {
            return length;
        }
        // Below zero on a logarithmic axis: as far down as can be.
        return level ? pane.plot().bottom() : pane.plot().x();
    }

    void paintArea(AreaBand band, Pane pane) {
        pane.surface.ink(pane.palette.argb(band.ink(), AREA_OPACITY));
        int start = 0;
        for (int i = 0; i <= band.low().size(); i++) {
            if (i == band.low().size() || !finite(band, i, pane)) {
                fill(band, start, i, pane);
                start = i + 1;
            }
        }
    }

    private static boolean finite(AreaBand band, int i, Pane pane) {
        return Double.isFinite(band.low().x(i))
                && Double.isFinite(pane.y(band.low().y(i)))
                && Double.isFinite(pane.y(band.high().y(i)));
    }

    /** Fills the area of some points; those that fall into one narrow column count as one, as high as they reach. */
    private void fill(AreaBand band, int start, int end, Pane pane) {
        lower.clear();
        upper.clear();
        double column = LineTracer.MOST_ERROR / pane.surface.pixelsPerUnit();
        double last = Double.NEGATIVE_INFINITY;
        for (int i = start; i < end; i++) {
            double x = pane.x(band.low().x(i));
            double low = pane.y(band.low().y(i));
            double high = pane.y(band.high().y(i));
            boolean same = Math.floor(x / column) == last;
            if (same) {
                lower.setLastY(Math.max(lower.lastY(), low));
                upper.setLastY(Math.min(upper.lastY(), high));
            } else {
                lower.add(x, low);
                upper.add(x, high);
            }
            last = Math.floor(x / column);
        }
        for (int i = upper.size() - 1; i >= 0; i--) {
            lower.add(upper.x(i), upper.y(i));
        }
        lower.fill(pane.surface);
    }

    void paintRule(Rule rule, Pane pane) {
        boolean level = rule.orientation() == Orientation.HORIZONTAL;
        double at = level ? pane.y(rule.at()) : pane.x(rule.at());
        Box plot = pane.plot();
        if (!(level ? at >= plot.y() && at <= plot.bottom() : at >= plot.x() && at <= plot.right())) {
            return;
        }
        double crisp = pane.crisp(at, rule.stroke().width());
        lineX[0] = level ? plot.x() : crisp;
        lineX[1] = level ? plot.right() : crisp;
        lineY[0] = level ? crisp : plot.bottom();
        lineY[1] = level ? crisp : plot.y();
        pane.pen(rule.stroke());
        pane.surface.polyline(lineX, lineY, 2);
    }
}
