package activationlab.figure;

/** Draws bands, areas and rules. Allocates nothing in steady state. For one thread. */
final class ZonePainter {
    private static final double BAND_OPACITY = 0.16;
    private static final double AREA_OPACITY = 0.2;

    private final PointBuffer area = new PointBuffer();
    private final double[] lineX = new double[2];
    private final double[] lineY = new double[2];

    void paintBand(Band band, Pane pane) {
        Box plot = pane.plot();
        boolean level = band.orientation() == Orientation.HORIZONTAL;
        double a = end(band.from(), level, pane);
        double b = end(band.to(), level, pane);
        Box box = level
                ? Box.between(plot.x(), Math.max(plot.y(), b), plot.right(), Math.min(plot.bottom(), a))
                : Box.between(Math.max(plot.x(), a), plot.y(), Math.min(plot.right(), b), plot.bottom());
        pane.surface.ink(pane.palette.argb(band.ink(), BAND_OPACITY));
        pane.surface.rectangle(box.x(), box.y(), box.width(), box.height());
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

    private void fill(AreaBand band, int start, int end, Pane pane) {
        area.clear();
        for (int i = start; i < end; i++) {
            area.add(pane.x(band.low().x(i)), pane.y(band.low().y(i)));
        }
        for (int i = end - 1; i >= start; i--) {
            area.add(pane.x(band.low().x(i)), pane.y(band.high().y(i)));
        }
        area.fill(pane.surface);
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
