package activationlab.theory;

/**
 * Where Gauss-Legendre quadrature looks on [0, 1], how much each place counts, and the polynomial through values at
 * these places: exact for polynomials of a degree below twice their number, and as exact as doubles can be for smooth
 * functions without a singularity nearby. Immutable and safe on any thread.
 */
final class LegendreNodes {
    private static final double STILL = 1e-15;
    private static final int MOST_ROUNDS = 20;

    private final double[] places;
    private final double[] weights;
    // Of the interpolating polynomial: Wang and Xiang, "On the convergence rates of Legendre approximation", 2012.
    private final double[] barycentric;

    private LegendreNodes(int count) {
        places = new double[count];
        weights = new double[count];
        barycentric = new double[count];
        for (int i = 0; i < count; i++) {
            set(i, count);
        }
    }

    /** Returns this many nodes. */
    static LegendreNodes of(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("nodes " + count + ", wanted at least 1");
        }
        return new LegendreNodes(count);
    }

    // Newton's method from Tricomi's estimate of a zero of the Legendre polynomial, on [-1, 1].
    private void set(int index, int count) {
        double x = -Math.cos(Math.PI * (index + 0.75) / (count + 0.5));
        double slope = 1;
        double step = 1;
        for (int round = 0; round < MOST_ROUNDS && Math.abs(step) > STILL; round++) {
            double before = 1;
            double now = x;
            for (int degree = 2; degree <= count; degree++) {
                double next = ((2 * degree - 1) * x * now - (degree - 1) * before) / degree;
                before = now;
                now = next;
            }
            slope = count * (before - x * now) / (1 - x * x);
            step = now / slope;
            x -= step;
        }
        places[index] = (1 + x) / 2;
        weights[index] = 1 / ((1 - x * x) * slope * slope);
        barycentric[index] = (index % 2 == 0 ? 1 : -1) * Math.sqrt((1 - x * x) * weights[index]);
    }

    /** Returns how many nodes there are. */
    int count() {
        return places.length;
    }

    /** Returns a place in (0, 1). */
    double place(int index) {
        return places[index];
    }

    /** Returns how much a place counts; all together 1. */
    double weight(int index) {
        return weights[index];
    }

    /**
     * Returns the value at {@code at} of the polynomial through values at the places.
     *
     * @param values one for each place, not modified
     */
    double interpolated(double[] values, double at) {
        double[] shares = new double[places.length];
        addShares(shares, at, 1);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * values[i];
        }
        return sum;
    }

    /**
     * Adds how much the value at each place counts in the value at {@code at} of the polynomial through them.
     *
     * @param shares one for each place, modified
     * @param at where, best in [0, 1]
     * @param factor what the shares are multiplied by
     */
    void addShares(double[] shares, double at, double factor) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            if (at == places[i]) {
                shares[i] += factor;
                return;
            }
            sum += barycentric[i] / (at - places[i]);
        }
        for (int i = 0; i < places.length; i++) {
            shares[i] += factor * barycentric[i] / ((at - places[i]) * sum);
        }
    }
}
