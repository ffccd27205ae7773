package activationlab.activation;

/** The usual quick approximation of the GELU. Immutable. */
final class GeluTanh extends OneExponential {
    private static final Card CARD = Card.of(
                    "gelu_tanh", "GELU (tanh)", Family.SMOOTH, "x/2 (1 + tanh(√(2/π) (x + 0.044715 x³)))")
            .code(
                    "x/(1 + exp(-sqrt(8/pi)*(x + 0.044715*x^3)))",
                    "1/(1 + exp(-sqrt(8/pi)*(x + 0.044715*x^3))) + x*sqrt(8/pi)*(1 + "
                            + "0.134145*x^2)*exp(-abs(sqrt(8/pi)*(x + 0.044715*x^3)))/(1 + exp(-abs(sqrt(8/pi)*(x + "
                            + "0.044715*x^3))))^2")
            .note("differs from the exact GELU by at most 4.7e-4, at ±2.70; minimum -0.17004 at -0.7525");
    // x/2 (1 + tanh u) is x / (1 + e^-2u), with 2u = LINE x + CUBE x³, each constant in two parts.
    private static final double LINE = 1.5957691216057308;
    private static final double LINE_LOW = -9.96930880911092e-17;
    private static final double CUBE = 0.07135481627260025;
    private static final double CUBE_LOW = -6.175149918155315e-19;

    GeluTanh() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        double y = exponent(x);
        return x / (1 + Exponential.exp(-y, -low(x, y)));
    }

    @Override
    public double slope(double x) {
        double y = exponent(x);
        if (y > Exponential.NEAR) {
            return 1;
        }
        if (y < -Exponential.NEAR) {
            return Exponential.exp(y, low(x, y)) * (1 + growth(Math.max(x, -1e9)));
        }
        return slopeOf(growth(x), Exponential.exp(-y, -low(x, y)));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return powers(z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double y = exponent(z[i]);
            out[i] = Exponential.near(-y, -low(z[i], y), out[i]);
        }
        for (int i = 0; i < n; i++) {
            out[i] = z[i] / (1 + out[i]);
        }
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
        return powers(z, out, n);
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            double y = exponent(z[i]);
            out[i] = Exponential.near(-y, -low(z[i], y), out[i]);
        }
        for (int i = 0; i < n; i++) { // a loop with both is too long to become vector instructions
            out[i] = upstream[i] * slopeOf(growth(z[i]), out[i]);
        }
    }

    private static boolean powers(double[] z, double[] out, int n) {
        boolean near = true;
        for (int i = 0; i < n; i++) {
            double y = exponent(z[i]);
            boolean fits = Math.abs(y) <= Exponential.NEAR;
            near &= fits;
            out[i] = fits ? Exponential.power(-y) : Double.NaN;
        }
        return near;
    }

    /** Returns 2u. */
    private static double exponent(double x) {
        return x * Math.fma(CUBE, x * x, LINE);
    }

    /** Returns what the rounding of y = exponent(x) lost: the same product with all its errors. */
    private static double low(double x, double y) {
        double square = x * x;
        double squareLow = Math.fma(x, x, -square);
        double sum = Math.fma(CUBE, square, LINE);
        double term = sum - LINE;
        double sumLow = (LINE - (sum - term)) + Math.fma(CUBE, square, -term);
        double constantsLow = Math.fma(CUBE_LOW, square, LINE_LOW);
        return Math.fma(x, sum, -y) + x * (sumLow + Math.fma(CUBE, squareLow, constantsLow));
    }

    /** Returns x y', the relative growth of e^y with x. */
    private static double growth(double x) {
        return x * Math.fma(3 * CUBE, x * x, LINE);
    }

    private static double slopeOf(double growth, double e) {
        double d = 1 + e;
        return Math.fma(e, 1 + growth, 1) / (d * d);
    }
}
