package activationlab.activation;

/** What tanh leaves over. Immutable. */
final class Tanhshrink extends Described {
    private static final Card CARD = Card.of("tanhshrink", "Tanhshrink", Family.SHRINKAGE, "x - tanh x")
            .code(
                    "abs(x) > 0.1 ? x - tanh(x) : x^3*(1/3 - x^2*(2/15 - x^2*(17/315 - x^2*(62/2835 - "
                            + "x^2*(1382/155925 - x^2*21844/6081075)))))",
                    "tanh(x)^2")
            .note("slope 0 at 0, where it flattens like x³/3");

    Tanhshrink() {
        super(CARD, Settings.NONE);
    }

    @Override
    public double value(double x) {
        double t = Math.abs(x);
        if (t <= 1) {
            return x * (x * x) * nearZero(x * x);
        }
        double e = Exponential.exp(2 * t);
        return Math.copySign(t - 1 + 2 / (e + 1), x); // t - tanh t would cancel
    }

    @Override
    public double slope(double x) {
        double t = Math.abs(x);
        if (t <= 1) {
            double tanh = x - value(x);
            return tanh * tanh;
        }
        return 1 - Tanh.slopeOfExponential(Exponential.exp(-2 * t));
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

    /** Returns (x - tanh x) / x³ from x² <= 1. */
    private static double nearZero(double u) {
        double p = -0x1.b34b591e6bf0cp-26; // Chebyshev fit, error 4e-18
        p = Math.fma(p, u, 0x1.1c32a8304adc3p-22);
        p = Math.fma(p, u, -0x1.7377d8183cf58p-20);
        p = Math.fma(p, u, 0x1.4f59b2a201134p-18);
        p = Math.fma(p, u, -0x1.ea84aaa2ffae9p-17);
        p = Math.fma(p, u, 0x1.4221db52586dbp-15);
        p = Math.fma(p, u, -0x1.94a055954b5d3p-14);
        p = Math.fma(p, u, 0x1.f5230d30df3c7p-13);
        p = Math.fma(p, u, -0x1.3551d9357a018p-11);
        p = Math.fma(p, u, 0x1.7da2c2f87a897p-10);
        p = Math.fma(p, u, -0x1.d6d3c5a77301cp-9);
        p = Math.fma(p, u, 0x1.226e351c86010p-7);
        p = Math.fma(p, u, -0x1.664f4880ebb7ap-6);
        p = Math.fma(p, u, 0x1.ba1ba1ba14c1dp-5);
        p = Math.fma(p, u, -0x1.11111111110bfp-3);
        return Math.fma(p, u, 0x1.5555555555555p-2);
    }
}
