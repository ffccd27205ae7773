package activationlab.activation;

/** The logistic function. Immutable. */
final class Sigmoid extends OneExponential {
    private static final Card CARD = Card.of("sigmoid", "Sigmoid", Family.SIGMOIDAL, "1 / (1 + e^-x)")
            .note("range (0, 1), largest slope 1/4 at 0; not zero-centered");

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
        return Exponential.powersOfMultiples(-1, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = ofExponential(Exponential.near(-z[i], 0, out[i]));
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfMagnitudes(-1, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double e = Exponential.near(-Math.abs(z[i]), 0, out[i]);
            out[i] = upstream[i] * slopeOfExponential(e);
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
