package activationlab.theory;

import java.util.function.DoubleUnaryOperator;

/**
 * The sum S of the squares of some independent draws V from U(-1, 1), exactly as far as doubles go. Immutable and safe
 * on any thread.
 *
 * <p>The density f of the sum of m squares lies between 0 and m. It has singularities at the whole numbers, but on
 * [k, k + 1] it is a smooth function of t = √(s - k), kept here as a polynomial. That of two squares is known: π/4 up
 * to 1, π/4 - arctan t beyond. One more square is the convolution f(s) = ∫ f(s - v²) dv over v from 0 to 1, in which
 * v = r sin θ turns t into r cos θ, so that the integrand is smooth, too.
 */
final class SquaredUniforms {
    // A singularity lies at t = ±i, so each further node makes the error about 4.6 times smaller.
    private static final LegendreNodes NODES = LegendreNodes.of(32);

    // By whole number k, then node: the density at k + t².
    private final double[][] pieces;

    private SquaredUniforms(double[][] pieces) {
        this.pieces = pieces;
    }

    /** Returns the sum of this many squares, at least two. */
    static SquaredUniforms of(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("squares " + count + ", wanted at least 2");
        }
        SquaredUniforms sum = two();
        Step step = new Step();
        while (sum.count() < count) {
            sum = sum.withOneMore(step);
        }
        return sum;
    }

    private static SquaredUniforms two() {
        double[][] pieces = new double[2][NODES.count()];
        for (int i = 0; i < NODES.count(); i++) {
            pieces[0][i] = Math.PI / 4;
            pieces[1][i] = Math.PI / 4 - Math.atan(NODES.place(i));
        }
        return new SquaredUniforms(pieces);
    }

    private SquaredUniforms withOneMore(Step step) {
        double[][] more = new double[pieces.length + 1][];
        for (int k = 0; k < more.length; k++) {
            more[k] = new double[NODES.count()];
            if (k < pieces.length) {
                step.addSame(more[k], pieces[k]);
            }
            if (k > 0) {
                step.addBefore(more[k], pieces[k - 1]);
            }
        }
        return new SquaredUniforms(more);
    }

    /**
     * The convolution with one more square: linear in the pieces, and alike on all of them. For v up to t the argument
     * s - v² stays in the piece of s, beyond it lies in the one before.
     */
    private static final class Step {
        // By node of the result, then node of a piece.
        private final double[][] same = new double[NODES.count()][NODES.count()];
        private final double[][] before = new double[NODES.count()][NODES.count()];

        Step() {
            for (int i = 0; i < NODES.count(); i++) {
                double t = NODES.place(i);
                double angle = Math.atan(t);
                integrate(same[i], t, 0, Math.PI / 2);
                integrate(before[i], Math.hypot(1, t), angle, Math.PI / 2 - angle);
            }
        }

        /** Writes how much each value of a piece counts in its integral at t = r cos θ by v = r sin θ. */
        private static void integrate(double[] shares, double radius, double from, double to) {
            for (int i = 0; i < NODES.count(); i++) {
                double t = radius * Math.cos(from + (to - from) * NODES.place(i));
                NODES.addShares(shares, t, NODES.weight(i) * t * (to - from));
            }
        }

        void addSame(double[] sums, double[] piece) {
            add(same, sums, piece);
        }

        void addBefore(double[] sums, double[] piece) {
            add(before, sums, piece);
        }

        private static void add(double[][] shares, double[] sums, double[] piece) {
            for (int i = 0; i < sums.length; i++) {
                for (int j = 0; j < piece.length; j++) {
                    sums[i] += shares[i][j] * piece[j];
                }
            }
        }
    }

    /** Returns how many squares are added. */
    int count() {
        return pieces.length;
    }

    /** Returns the density at {@code s}. */
    double density(double s) {
        int piece = (int) Math.floor(s);
        return piece < 0 || piece >= pieces.length ? 0 : NODES.interpolated(pieces[piece], Math.sqrt(s - piece));
    }

    /** Returns the mean of a smooth function of the sum; it is asked at 32 places between two whole numbers. */
    double mean(DoubleUnaryOperator function) {
        double mean = 0;
        for (int k = 0; k < pieces.length; k++) {
            for (int i = 0; i < NODES.count(); i++) {
                double t = NODES.place(i);
                mean += 2 * t * NODES.weight(i) * pieces[k][i] * function.applyAsDouble(k + t * t);
            }
        }
        return mean;
    }
}
