package activationlab.theory;

import activationlab.activation.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Places and weights that average a function over numbers N(mean, variance): Gauss-Legendre quadrature on panels that
 * end where the function bends or jumps. Panels are at most some standard deviations wide, and narrower towards 0,
 * where activations turn, so that large variances are as exact as small ones. For one thread.
 */
final class NormalNodes {
    // In units of the input: the narrowest panel, the widest while functions may still turn, and where they stop.
    private static final double NARROW = 0.5;
    private static final double WIDE = 3;
    private static final double TURNING = 48;

    // In standard deviations: far wider than the distance of neighboring doubles.
    private static final double NARROWEST = 1e-12;

    // How much wider each panel may be than it is far from 0.
    private static final double GROWTH = 1;

    private final double[] breaks;
    private final LegendreNodes panel;
    private final double widest;
    private final double reach;
    private double[] places = new double[256];
    private double[] weights = new double[256];
    private int count;
    private double mean;
    private double deviation;
    private double smear;

    /**
     * Prepares for functions that are smooth but at some places; 0 always counts as one of them.
     *
     * @param breaks where the function or one of its first derivatives jumps, in any order
     * @param order nodes on each panel
     * @param widest the width of a panel in standard deviations
     * @param reach beyond so many standard deviations nothing counts
     */
    NormalNodes(List<Double> breaks, int order, double widest, double reach) {
        this.breaks = DoubleStream.concat(DoubleStream.of(0), breaks.stream().mapToDouble(each -> each + 0.0))
                .distinct()
                .sorted()
                .toArray();
        panel = LegendreNodes.of(order);
        this.widest = widest;
        this.reach = reach;
    }

    /** Moves the nodes; a variance of 0 leaves one, at the mean. */
    void set(double mean, double variance) {
        set(mean, variance, 0);
    }

    /**
     * Moves the nodes, for a function whose bends and jumps are smeared out.
     *
     * @param width over which, as the standard deviation of a normal distribution; 0 for sharp ones
     */
    void set(double mean, double variance, double width) {
        count = 0;
        smear = width;
        this.mean = mean;
        deviation = Math.sqrt(variance);
        if (variance == 0) {
            places[0] = mean;
            weights[0] = 1;
            count = 1;
            return;
        }
        double from = -reach;
        for (double each : breaks) {
            double z = (each - mean) / deviation;
            if (z > from && z < reach) {
                fill(from, z);
                from = z;
            }
        }
        fill(from, reach);
    }

    // From here on in standard deviations from the mean.
    private void fill(double from, double to) {
        double a = from;
        while (a < to) {
            double b = Math.min(to, a + width(a));
            addPanel(a, b);
            a = b;
        }
    }

    private double width(double a) {
        double x = mean + deviation * a;
        double limit = Math.max(smear, turning(distance(x, 0)));
        if (smear > 0) {
            for (double each : breaks) {
                limit = Math.min(limit, Math.max(2 * smear, GROWTH * distance(x, each)));
            }
        }
        return Math.clamp(limit / deviation, NARROWEST, widest);
    }

    // A panel to the left of a place is nearest to it at its right end.
    private static double distance(double x, double place) {
        return x < place ? (place - x) / (1 + GROWTH) : x - place;
    }

    private static double turning(double distance) {
        double growing = Math.max(NARROW, GROWTH * distance);
        return distance < TURNING ? Math.min(WIDE, growing) : growing;
    }

    private void addPanel(double a, double b) {
        if (count + panel.count() > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
            weights = Arrays.copyOf(weights, 2 * weights.length);
        }
        for (int i = 0; i < panel.count(); i++) {
            double z = a + (b - a) * panel.place(i);
            places[count] = mean + deviation * z;
            weights[count] = (b - a) * panel.weight(i) * Normal.density(z);
            count++;
        }
    }

    /** Returns how many nodes there are now. */
    int count() {
        return count;
    }

    /** Returns the places now, of which the first {@link #count} have a meaning; not to be modified. */
    double[] places() {
        return places;
    }

    /** Returns the average of a function whose values at the places are given. */
    double mean(double[] values) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum = Math.fma(weights[i], values[i], sum);
        }
        return sum;
    }

    /** Returns the average of a product of two functions whose values at the places are given. */
    double meanProduct(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum = Math.fma(weights[i], first[i] * second[i], sum);
        }
        return sum;
    }

    /** Returns the average of a function. */
    double mean(DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum = Math.fma(weights[i], function.applyAsDouble(places[i]), sum);
        }
        return sum;
    }
}
