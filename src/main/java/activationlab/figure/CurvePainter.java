package activationlab.figure;

/** Draws curves, with their markers at wide distances. Allocates nothing in steady state. For one thread. */
final class CurvePainter implements LineTracer.Pieces {
    static final double MARKER_RADIUS = 3.2;
    private static final double MARKER_DISTANCE = 150;
    private static final double KINDS = Marker.values().length;

    private final LineTracer tracer = new LineTracer();
    private final MarkerBrush markers;

    CurvePainter(MarkerBrush markers) {
        this.markers = markers;
    }

    void paint(Curve curve, Pane pane) {
        tracer.trace(curve, pane, this);
    }

    @Override
    public void draw(PointBuffer piece, Stroke stroke, Pane pane) {
        pane.pen(stroke);
        if (piece.size() == 1) {
            pane.surface.disc(piece.x(0), piece.y(0), stroke.width());
            return;
        }
        piece.drawLine(pane.surface);
        if (stroke.marker() != Marker.NONE) {
            drawMarkers(piece, stroke.marker(), pane);
        }
    }

    private void drawMarkers(PointBuffer piece, Marker marker, Pane pane) {
        double next = firstMarker(marker);
        double walked = 0;
        for (int i = 1; i < piece.size(); i++) {
            double dx = piece.x(i) - piece.x(i - 1);
            double dy = piece.y(i) - piece.y(i - 1);
            double length = Math.sqrt(dx * dx + dy * dy);
            for (; next <= walked + length; next += MARKER_DISTANCE) {
                double share = (next - walked) / length;
                drawMarker(marker, piece.x(i - 1) + share * dx, piece.y(i - 1) + share * dy, pane);
            }
            walked += length;
        }
    }

    /** Curves on top of each other carry their markers at different places. */
    private static double firstMarker(Marker marker) {
        double share = marker.compareTo(Marker.NONE) / KINDS;
        return MARKER_DISTANCE * (0.2 + 0.8 * share);
    }

    private void drawMarker(Marker marker, double x, double y, Pane pane) {
        if (pane.plot().contains(x, y)) {
            markers.fill(marker, x, y, MARKER_RADIUS, pane.surface);
        }
    }
}
