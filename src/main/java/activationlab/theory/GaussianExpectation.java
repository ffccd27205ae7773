package activationlab.theory;

import activationlab.activation.Activation;
import activationlab.activation.Kink;
import java.util.Arrays;
import java.util.List;

/**
 * What an activation makes of normally distributed pre-activations: averages of its values, its slopes and their
 * products. Those of one number are good to ten digits, those of two to eight; NaN if it is not defined for all of
 * them. For one thread.
 */
final class GaussianExpectation {
    // Panels of three standard deviations: errors of the density itself are below 1e-15 with the many nodes of single
    // averages, and near 1e-9 with the few of pairs, whose number counts twice.
    private static final double WIDE = 3;
    private static final int FINE = 16;
    private static final double FAR = 9;
    private static final int QUICK = 8;
    private static final double NEAR = 7;

    // Nearer to each other, two numbers count as one.
    private static final double EQUAL = 1e-14;

    private final Activation activation;
    private final NormalNodes fine;
    private final NormalNodes outer;
    private final NormalNodes inner;
    private double[] values = new double[0];
    private double[] slopes = new double[0];
    private double[] ones = new double[0];

    /** Prepares for one activation. */
    GaussianExpectation(Activation activation) {
        this.activation = activation;
        List<Double> kinks = activation.kinks().stream().map(Kink::x).toList();
        fine = new NormalNodes(kinks, FINE, WIDE, FAR);
        outer = new NormalNodes(kinks, QUICK, WIDE, NEAR);
        inner = new NormalNodes(kinks, QUICK, WIDE, NEAR);
    }

    /**
     * Averages over one pre-activation u.
     *
     * @param value E[f(u)]
     * @param square E[f(u)²]
     * @param slope E[f'(u)], jumps not counted
     * @param slopeSquare E[f'(u)²]
     */
    record Single(double value, double square, double slope, double slopeSquare) {}

    /**
     * Averages over two pre-activations u and v of the same distribution.
     *
     * @param product E[f(u) f(v)]
     * @param slopeProduct E[f'(u) f'(v)]
     */
    record Pair(double product, double slopeProduct) {}

    /** Averages over N(mean, variance); with variance 0 f' is the slope that training uses. */
    Single single(double mean, double variance) {
        fine.set(mean, variance);
        evaluate(fine);
        return new Single(
                fine.mean(values),
                fine.meanProduct(values, values),
                fine.mean(slopes),
                fine.meanProduct(slopes, slopes));
    }

    /**
     * Averages over two numbers N(mean, variance) with a correlation. They are what they have in common, √|c| of a
     * standard deviation, and √(1 - |c|) that each has for itself; given the former they are independent.
     *
     * @param c the correlation, from -1 to 1
     */
    Pair pair(double mean, double variance, double c) {
        double own = variance * (1 - Math.abs(c));
        if (own <= EQUAL * variance && c > 0) {
            Single both = single(mean, variance);
            return new Pair(both.square(), both.slopeSquare());
        }
        outer.set(mean, variance - own, Math.sqrt(own));
        Smooth here = new Smooth(outer.count());
        Smooth there = c < 0 ? new Smooth(outer.count()) : here;
        for (int i = 0; i < outer.count(); i++) {
            double common = outer.places()[i] - mean;
            smooth(here, i, mean + common, own);
            if (c < 0) {
                smooth(there, i, mean - common, own);
            }
        }
        return new Pair(outer.meanProduct(here.values, there.values), outer.meanProduct(here.slopes, there.slopes));
    }

    /** What an activation makes of numbers around the nodes. */
    private static final class Smooth {
        private final double[] values;
        private final double[] slopes;

        Smooth(int count) {
            values = new double[count];
            slopes = new double[count];
        }
    }

    private void smooth(Smooth out, int index, double mean, double variance) {
        inner.set(mean, variance);
        evaluate(inner);
        out.values[index] = inner.mean(values);
        out.slopes[index] = inner.mean(slopes);
    }

    private void evaluate(NormalNodes nodes) {
        int n = nodes.count();
        if (values.length < n) {
            values = new double[2 * n];
            slopes = new double[2 * n];
            ones = new double[2 * n];
            Arrays.fill(ones, 1);
        }
        activation.forward(nodes.places(), values, n);
        activation.backward(nodes.places(), ones, slopes, n);
    }
}
