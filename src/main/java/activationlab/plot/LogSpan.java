package activationlab.plot;

import activationlab.figure.Series;
import activationlab.scale.Range;

/**
 * Finds the logarithmic axis for numbers that may be zero: positive ones span it, and zeros (or numbers too small to
 * show) get a place of their own at the floor. Numbers that are not finite are passed over. Used by one thread.
 */
final class LogSpan {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double MOST = 1e18;
    private static final double SLACK = 1e-9;
    private static final double HIGHEST_FLOOR = 1e307;

    private double least = Double.POSITIVE_INFINITY;
    private double largest;
    private boolean zeros;

    void add(double value) {
        if (value == 0) {
            zeros = true;
        } else if (value > 0 && value < Double.POSITIVE_INFINITY) {
            least = Math.min(least, value);
            largest = Math.max(largest, value);
        }
    }

    void add(Series series) {
        for (int i = 0; i < series.size(); i++) {
            add(series.y(i));
        }
    }

    /** Leaves out numbers that exceed both {@code most} and {@code most} times the least: they are above the axis. */
    void leaveOutAbove(double most) {
        largest = Math.min(largest, most * Math.max(1, least));
    }

    /** Returns a line in which numbers from zero up to the floor run along the floor instead of breaking it. */
    static Series onFloor(Series series, double floor) {
        double[] x = new double[series.size()];
        double[] y = new double[series.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = series.x(i);
            y[i] = series.y(i) >= 0 ? Math.max(floor, series.y(i)) : series.y(i);
        }
        return Series.wrap(x, y, x.length);
    }

    /** Returns whether a zero was among the numbers. */
    boolean hasZeros() {
        return zeros;
    }

    /** Returns whole decades around the positive numbers, and one more below for zeros. */
    Range decades() {
        if (largest == 0) {
            return Range.of(1e-6, 1);
        }
        double low = Math.min(HIGHEST_FLOOR, power(Math.floor(Math.log10(shownLeast()) + SLACK)));
        double high = power(Math.ceil(Math.log10(largest) - SLACK));
        return Range.of(zeros ? low / 10 : low, high > low ? high : low * 10);
    }

    /** Returns the nearest 1, 2 or 5 times a power of ten below and above the positive numbers. */
    Range steps() {
        if (largest == 0) {
            return Range.of(1e-6, 1);
        }
        double low = Math.min(HIGHEST_FLOOR, below(shownLeast()));
        double high = above(largest);
        return Range.of(zeros ? low / 10 : low, high > low ? high : low * 10);
    }

    // Nobody reads more decades than this off a chart, and the gradient of a dead deep network may be 1e-300.
    private double shownLeast() {
        return Math.max(least, largest / MOST);
    }

    private static double below(double value) {
        double decade = power(Math.floor(Math.log10(value) + SLACK));
        double found = decade;
        for (double step : STEPS) {
            if (step * decade <= value * (1 + SLACK)) {
                found = step * decade;
            }
        }
        return found;
    }

    private static double above(double value) {
        double decade = power(Math.floor(Math.log10(value) + SLACK));
        for (double step : STEPS) {
            if (step * decade >= value * (1 - SLACK)) {
                return Math.min(Double.MAX_VALUE, step * decade);
            }
        }
        return Math.min(Double.MAX_VALUE, 10 * decade);
    }

    // The largest power of ten is 1e308; above it only doubles up to 1.8 times that.
    private static double power(double exponent) {
        return Double.parseDouble("1e" + (int) Math.clamp(exponent, -320, 308));
    }
}
