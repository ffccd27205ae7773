package activationlab.activation;

/** The sine. Immutable. */
final class Sine extends Described {
    private static final Card CARD = Card.of("sine", "Sine", Family.OTHER, "sin x")
            .code("sin(x)", "cos(x)")
            .note("not monotone: many inputs give the same output");

    /** Up to here three parts of π/2 are enough to reduce x; the strict library takes over, which allocates. */
    private static final double LIMIT = 1e6;

    private static final double ROUND = 0x1.8p52; // adding it moves the integer part into the lowest bits
    private static final double TWO_OVER_PI = 0x1.45f306dc9c883p-1;
    private static final double QUARTER_1 = 0x1.921fb54400000p+0; // the first 33 bits of π/2
    private static final double QUARTER_2 = 0x1.0b4611a600000p-34; // the next 33 bits
    private static final double QUARTER_3 = 0x1.3198a2e037073p-69; // and 53 more

    Sine() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        return Math.abs(x) <= LIMIT ? quarterTurns(x, 0) : StrictMath.sin(x);
    }

    @Override
    public double slope(double x) {
        return Math.abs(x) <= LIMIT ? quarterTurns(x, 1) : StrictMath.cos(x);
    }

    @Override
    public void forward(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i]);
        }
    }

    @Override
    public void backward(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slope(z[i]);
        }
    }

    /** Returns sin(x + quarters π/2). */
    private static double quarterTurns(double x, int quarters) {
        double n = Math.fma(x, TWO_OVER_PI, ROUND) - ROUND;
        double first = Math.fma(-n, QUARTER_1, x);
        double high = Math.fma(-n, QUARTER_2, first);
        double rest = Math.fma(-n, QUARTER_2, first - high); // what the rounding of high lost
        double low = Math.fma(-n, QUARTER_3, rest);
        double r = high + low;
        double rLow = (high - r) + low;
        int turn = ((int) n + quarters) & 3;
        double s = (turn & 1) == 0 ? sineNearZero(r, rLow) : cosineNearZero(r, rLow);
        return turn < 2 ? s : -s;
    }

    // Minimax polynomials of the freely distributable math library (fdlibm), |r| <= π/4.

    private static double sineNearZero(double r, double low) {
        double u = r * r;
        double p = 1.58969099521155e-10;
        p = Math.fma(p, u, -2.5050760253406863e-08);
        p = Math.fma(p, u, 2.7557313707070068e-06);
        p = Math.fma(p, u, -0.0001984126982985795);
        p = Math.fma(p, u, 0.00833333333332249);
        p = Math.fma(p, u, -0.16666666666666632);
        return r + Math.fma(p, u * r, Math.fma(-0.5 * u, low, low));
    }

    private static double cosineNearZero(double r, double low) {
        double u = r * r;
        double p = -1.1359647557788195e-11;
        p = Math.fma(p, u, 2.087572321298175e-09);
        p = Math.fma(p, u, -2.7557314351390663e-07);
        p = Math.fma(p, u, 2.480158728947673e-05);
        p = Math.fma(p, u, -0.001388888888887411);
        p = Math.fma(p, u, 0.0416666666666666);
        double half = 0.5 * u;
        double high = 1 - half;
        return high + (((1 - high) - half) + Math.fma(p, u * u, -r * low));
    }
}
