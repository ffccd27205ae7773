package activationlab.activation;

/** The bell curve. Immutable. */
final class Gaussian extends OneExponential {
    private static final Card CARD = Card.of("gaussian", "Gaussian", Family.OTHER, "e^(-x²)")
            .code("exp(-x^2)", "-2*x*exp(-x^2)")
            .note("not monotone: answers to a place, not to a side");

    Gaussian() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        double square = x * x;
        return Exponential.exp(-square, -Math.fma(x, x, -square));
    }

    @Override
    public double slope(double x) {
        return -2 * Gate.clamp(x, -99, 99) * value(x);
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfSquares(-1, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = nearBell(z[i], out[i]);
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfSquares(-1, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * (-2 * Gate.clamp(z[i], -99, 99) * nearBell(z[i], out[i]));
        }
    }

    private static double nearBell(double x, double power) {
        double square = x * x;
        return Exponential.near(-square, -Math.fma(x, x, -square), power);
    }
}
