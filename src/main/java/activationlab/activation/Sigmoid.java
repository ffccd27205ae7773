package activationlab.activation;

/** The logistic function. Immutable. */
final class Sigmoid extends PairedExponential {
    private static final Card CARD = Card.of("sigmoid", "Sigmoid", Family.SIGMOIDAL, "1 / (1 + e^-x)")
            .note("range (0, 1), largest slope 1/4 at 0; not zero-centered");

    private static final ExponentialRow EXPONENTIAL = ExponentialRow.ofMultiple(-1);
    private static final ExponentialRow EXPONENTIAL_BELOW = ExponentialRow.ofMagnitude(-1);

    Sigmoid() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return ofExponential(Exponential.exp(-x));
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
            out[i] = 1 / (1 + out[i]);
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return EXPONENTIAL_BELOW.start(z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        EXPONENTIAL_BELOW.finish(z, out, n);
        for (int i = 0; i < n; i++) {
            double d = 1 + out[i];
            out[i] = upstream[i] * (out[i] / (d * d));
        }
    }

    // In each class, not inherited: a shared method would be compiled for one class with what it learned from another.
    @Override
    public void forward(double[] z, double[] out, double[] slopes, int n) {
        boolean near = startValues(z, out, n);
        near &= startSlopes(z, slopes, n);
        EXPONENTIAL.finish(z, out, n);
        EXPONENTIAL_BELOW.finish(z, slopes, n);
        finishBoth(out, slopes, n);
        if (!near) {
            repair(z, out, slopes, n);
        }
    }

    private static void finishBoth(double[] out, double[] slopes, int n) {
        for (int i = 0; i < n; i++) {
            double d = 1 + slopes[i];
            out[i] = 1 / (1 + out[i]);
            slopes[i] /= d * d;
        }
    }

    private static double ofExponential(double e) {
        return 1 / (1 + e);
    }

    private static double slopeOfExponential(double e) {
        double d = 1 + e;
        return e / (d * d); // s (1 - s) would lose the tails
    }
}
