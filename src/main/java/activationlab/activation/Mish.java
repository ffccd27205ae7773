package activationlab.activation;

/** The input times tanh of its softplus. Immutable. */
final class Mish extends OneExponential {
    private static final Card CARD = Card.of("mish", "Mish", Family.SMOOTH, "x tanh(ln(1 + e^x))")
            .code(
                    "x > 0 ? x*(1 + 2*exp(-abs(x)))/(1 + 2*exp(-abs(x)) + 2*exp(-abs(x))^2) : "
                            + "x*(exp(-abs(x))^2 + 2*exp(-abs(x)))/(exp(-abs(x))^2 + 2*exp(-abs(x)) + 2)",
                    "x > 0 ? (4*x*(1 + exp(-abs(x)))*exp(-abs(x))^2/(1 + 2*exp(-abs(x)) + 2*exp(-abs(x))^2) "
                            + "+ 1 + 2*exp(-abs(x)))/(1 + 2*exp(-abs(x)) + 2*exp(-abs(x))^2) : (4*x*exp(-abs(x))*(1 + "
                            + "exp(-abs(x)))/(exp(-abs(x))^2 + 2*exp(-abs(x)) + 2) + exp(-abs(x))^2 + "
                            + "2*exp(-abs(x)))/(exp(-abs(x))^2 + 2*exp(-abs(x)) + 2)")
            .note("minimum -0.3088 at -1.192");

    Mish() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        if (x > Exponential.NEAR) {
            return x;
        }
        return value(x, Exponential.exp(x));
    }

    @Override
    public double slope(double x) {
        if (x > Exponential.NEAR) {
            return 1;
        }
        return slope(Math.max(x, -1e9), Exponential.exp(x));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(1, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i], Exponential.near(z[i], 0, out[i]));
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(1, z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slope(z[i], Exponential.near(z[i], 0, out[i]));
        }
    }

    /** Returns x tanh(ln(1 + w)) from w = e^x, without logarithm or tanh. */
    private static double value(double x, double w) {
        double n = w * (w + 2);
        return x * (n / (n + 2));
    }

    private static double slope(double x, double w) {
        double n = w * (w + 2);
        double d = n + 2;
        return Math.fma(4 * x * w, (w + 1) / d, n) / d;
    }
}
