package activationlab.ui.chart;

import activationlab.figure.Series;

/** Finds the point of a series that lies nearest to an x. Safe on any thread. */
final class NearestPoint {
    private NearestPoint() {}

    /**
     * Returns the index of the point nearest to {@code x} whose y is finite, or -1; the x of the series must grow.
     */
    static int of(Series series, double x) {
        int low = 0;
        int high = series.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (series.x(middle) <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        if (high < 0) {
            return -1;
        }
        int nearest = Math.abs(series.x(low) - x) <= Math.abs(series.x(high) - x) ? low : high;
        return Double.isFinite(series.y(nearest)) ? nearest : -1;
    }
}
