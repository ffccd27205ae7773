package activationlab.activation;

/**
 * The exponentials of whole rows, bit for bit those of {@link Exponential}: e^(scale * z) or e^(scale * |z|), from
 * which {@code less} is subtracted without losing digits. Safe on any thread.
 *
 * <p>The arithmetic of {@code Exponential.near} is written out here, because a loop that calls a method becomes vector
 * instructions only if the call is inlined. It is not when a running program meets an activation for the first time:
 * the loop is then compiled, for good, as part of a caller that has hardly seen it.
 *
 * @param scale the factor in the exponent
 * @param fold 1 for z itself, -1 for its size: the exponent is {@code scale * max(z, fold * z)}
 * @param less 0 or 1
 */
record ExponentialRow(double scale, double fold, double less) {
    private static final double LOG2_E = 1.4426950408889634;
    private static final double ROUND = 0x1.8p52;
    private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Returns e^(scale * z). */
    static ExponentialRow ofMultiple(double scale) {
        return new ExponentialRow(scale, 1, 0);
    }

    /** Returns e^(scale * |z|). */
    static ExponentialRow ofMagnitude(double scale) {
        return new ExponentialRow(scale, -1, 0);
    }

    ExponentialRow minusOne() {
        return new ExponentialRow(scale, fold, 1);
    }

    /** Writes the powers of two, NaN where far; returns whether none is far. */
    boolean start(double[] z, double[] out, int n) {
        return fold == 1
                ? Exponential.powersOfMultiples(scale, z, out, n)
                : Exponential.powersOfMagnitudes(scale, z, out, n);
    }

    /** Replaces the powers of two by the exponentials. */
    void finish(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double t = Math.max(z[i], fold * z[i]);
            double x = scale * t;
            double low = Math.fma(scale, t, -x);
            double k = Math.fma(x, LOG2_E, ROUND) - ROUND;
            double r = Math.fma(-k, LN2_LOW, Math.fma(-k, LN2_HIGH, x)) + low;
            double q = 0x1.1f7f27da618f1p-29;
            q = Math.fma(q, r, 0x1.af4dea43cc39ep-26);
            q = Math.fma(q, r, 0x1.27e4d4192b23bp-22);
            q = Math.fma(q, r, 0x1.71de02312a642p-19);
            q = Math.fma(q, r, 0x1.a01a01a9e9aaep-16);
            q = Math.fma(q, r, 0x1.a01a01abe824dp-13);
            q = Math.fma(q, r, 0x1.6c16c16c15a68p-10);
            q = Math.fma(q, r, 0x1.11111111100dbp-7);
            q = Math.fma(q, r, 0x1.5555555555557p-5);
            q = Math.fma(q, r, 0x1.5555555555557p-3);
            q = Math.fma(q, r, 0.5);
            out[i] = Math.fma(out[i], Math.fma(q, r * r, r), out[i] - less);
        }
    }
}
