package activationlab.figure;

/** Draws single points, each with a rim in the color of the background so that neighbors stay apart. */
final class PointsPainter {
    private static final double RIM = 1;
    private static final double RING = 1.6;
    private static final double LEAST = 1;

    private final MarkerBrush markers;

    PointsPainter(MarkerBrush markers) {
        this.markers = markers;
    }

    void paint(Points points, Pane pane) {
        Series at = points.at();
        for (int i = 0; i < at.size(); i++) {
            double x = pane.x(at.x(i));
            double y = pane.y(at.y(i));
            if (nearby(x, y, pane.plot())) {
                paintAt(x, y, points, pane);
            }
        }
    }

    private void paintAt(double x, double y, Points points, Pane pane) {
        boolean open = points.fill() == Points.Fill.OPEN;
        // In the smallest panels, points shrink with them.
        double radius =
                Math.min(points.radius(), Math.max(LEAST, 0.05 * pane.plot().height()));
        pane.surface.ink(pane.palette.argb(open ? points.ink() : Role.SURFACE));
        markers.fill(points.marker(), x, y, radius + (open ? 0 : RIM), pane.surface);
        pane.surface.ink(pane.palette.argb(open ? Role.SURFACE : points.ink()));
        markers.fill(points.marker(), x, y, radius - (open ? Math.min(RING, 0.5 * radius) : 0), pane.surface);
    }

    private static boolean nearby(double x, double y, Box plot) {
        return x >= plot.x() - 0.5 && x <= plot.right() + 0.5 && y >= plot.y() - 0.5 && y <= plot.bottom() + 0.5;
    }
}
