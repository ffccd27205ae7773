package activationlab.figure;

/**
 * Draws a series as lines: breaks it where it is not finite, cuts off what lies outside, and thins what is left so
 * that the drawn line is nowhere farther than {@link #MOST_ERROR} device pixels from the full one. For one thread.
 */
final class LineTracer {
    /** The largest distance between the full and the drawn line, in device pixels. */
    static final double MOST_ERROR = 0.12;

    // From here on, several points fall into one column of half the error; folding them first is cheaper.
    private static final double DENSE = 8;
    // Outside the plot area by this much, a line cannot be seen, whatever its width.
    private static final double MARGIN = 24;

    private final PointBuffer buffer = new PointBuffer();
    private final Thinner thinner = new Thinner(buffer);
    private final ColumnFolder folder = new ColumnFolder(thinner);
    private final SegmentClip clip = new SegmentClip();

    /** Receives each visible piece of a line. */
    interface Pieces {
        /** The piece is in the buffer until this returns. */
        void draw(PointBuffer piece, Stroke stroke, Pane pane);
    }

    private double tolerance;
    private double columnWidth;
    private boolean open;

    /** Hands the visible pieces of a curve to {@code pieces}. */
    void trace(Curve curve, Pane pane, Pieces pieces) {
        Series series = curve.series();
        Box plot = pane.plot();
        clip.around(plot, MARGIN);
        double pixel = 1 / pane.surface.pixelsPerUnit();
        boolean dense = series.size() > DENSE * plot.width() / pixel;
        tolerance = (dense ? MOST_ERROR / 2 : MOST_ERROR) * pixel;
        columnWidth = dense ? MOST_ERROR / 2 * pixel : 0;
        open = false;
        double fromX = Double.NaN;
        double fromY = Double.NaN;
        for (int i = 0; i < series.size(); i++) {
            boolean finite = Double.isFinite(series.x(i)) && Double.isFinite(series.y(i));
            double x = finite ? pane.x(series.x(i)) : Double.NaN;
            double y = finite ? pane.y(series.y(i)) : Double.NaN;
            boolean ends = !segment(fromX, fromY, x, y);
            if (ends && open) {
                finish();
                pieces.draw(buffer, curve.stroke(), pane);
            }
            fromX = x;
            fromY = y;
        }
        if (open) {
            finish();
            pieces.draw(buffer, curve.stroke(), pane);
        }
    }

    /** Adds a segment and returns whether the line goes on from its end. */
    private boolean segment(double fromX, double fromY, double x, double y) {
        if (Double.isNaN(x + y)) {
            return false;
        }
        if (Double.isNaN(fromX + fromY)) {
            if (clip.holds(x, y)) {
                start(x, y);
            }
            return true;
        }
        if (!clip.cut(fromX, fromY, x, y)) {
            return false;
        }
        if (!open) {
            start(clip.fromX(), clip.fromY());
        }
        folder.add(clip.toX(), clip.toY());
        return !clip.endsEarly();
    }

    private void start(double x, double y) {
        thinner.begin(tolerance);
        folder.begin(columnWidth);
        folder.add(x, y);
        open = true;
    }

    private void finish() {
        folder.end();
        thinner.end();
        open = false;
    }
}
