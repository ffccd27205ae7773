package activationlab.activation;

/** The logistic function. Immutable. */
final class Sigmoid extends PairedExponential {
    private static final Card CARD = Card.of("sigmoid", "Sigmoid", Family.SIGMOIDAL, "1 / (1 + e^-x)")
            .code("1/(1 + exp(-x))", "exp(-abs(x))/(1 + exp(-abs(x)))^2")
            .note("range (0, 1), largest slope 1/4 at 0; not zero-centered");

    private static final ExponentialRow EXPONENTIAL = ExponentialRow.ofMagnitude(-1);

    Sigmoid() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return value(x, Exponential.exp(-Math.abs(x)));
    }

    @Override
    public double slope(double x) {
        return slopeOfExponential(Exponential.exp(-Math.abs(x)));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return EXPONENTIAL.start(z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        EXPONENTIAL.finish(z, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i], out[i]);
        }
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        EXPONENTIAL.finish(z, out, n);
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slopeOfExponential(out[i]);
        }
    }

    // In each class, not inherited: a shared method would be compiled for one class with what it learned from another.
    @Override
    public void forward(double[] z, double[] out, double[] slopes, int n) {
        boolean near = startValues(z, slopes, n);
        EXPONENTIAL.finish(z, slopes, n);
        finishBoth(z, out, slopes, n);
        if (!near) {
            repair(z, out, slopes, n);
        }
    }

    private static void finishBoth(double[] z, double[] out, double[] slopes, int n) {
        for (int i = 0; i < n; i++) {
            double e = slopes[i];
            out[i] = value(z[i], e);
            slopes[i] = slopeOfExponential(e);
        }
    }

    /** Returns 1 / (1 + e) above 0 and e / (1 + e) below, where e = e^-|x|. */
    static double value(double x, double e) {
        return Math.max(e, Math.signum(x)) / (1 + e);
    }

    private static double slopeOfExponential(double e) {
        double d = 1 + e;
        return e / (d * d); // s (1 - s) would lose the tails
    }
}
