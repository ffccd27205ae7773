package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/** A rectifier that ends in an exponential. Immutable. */
final class Elu extends PairedExponential {
    private static final Card CARD = Card.of("elu", "ELU", Family.RELU, "x > 0 ? x : α (e^x - 1)")
            .code("x > 0 ? x : alpha*expm1(min(x, 0))", "x > 0 ? 1 : alpha*exp(min(x, 0))")
            .note("smooth at 0 only for α = 1");
    private static final Parameter ALPHA = new Parameter("alpha", "α", Range.of(0, 10), 1);

    private final double alpha;

    Elu() {
        this(Settings.of(ALPHA));
    }

    private Elu(Settings settings) {
        super(CARD, settings);
        alpha = settings.get(ALPHA);
    }

    @Override
    Activation with(Settings changed) {
        return new Elu(changed);
    }

    @Override
    public double value(double x) {
        if (x > Exponential.NEAR) {
            return x;
        }
        return value(x, Exponential.expm1(x, 0));
    }

    @Override
    public double slope(double x) {
        return slopeOf(x, Exponential.exp(Math.min(x, Exponential.NEAR)));
    }

    @Override
    boolean startValues(double[] z, double[] out, int n) {
        return Exponential.powersOfMultiples(1, z, out, n);
    }

    @Override
    void finishValues(double[] z, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = value(z[i], Exponential.nearMinus1(z[i], 0, out[i]));
        }
    }

    @Override
    void finishSlopes(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slopeOf(z[i], Exponential.near(z[i], 0, out[i]));
        }
    }

    @Override
    public List<Kink> kinks() {
        return alpha == 1 ? List.of() : List.of(Kink.bend(0, 0, alpha, 1, alpha));
    }

    // In each class, not inherited: a shared method would be compiled for one class with what it learned from another.
    @Override
    public void forward(double[] z, double[] out, double[] slopes, int n) {
        boolean near = startValues(z, slopes, n);
        finishBoth(z, out, slopes, n);
        if (!near) {
            repair(z, out, slopes, n);
        }
    }

    private void finishBoth(double[] z, double[] out, double[] slopes, int n) {
        for (int i = 0; i < n; i++) {
            double power = slopes[i];
            double fraction = Exponential.fraction(z[i], 0);
            out[i] = value(z[i], Math.fma(power, fraction, power - 1));
            slopes[i] = slopeOf(z[i], Math.fma(power, fraction, power));
        }
    }

    private double value(double x, double expMinus1) {
        return Gate.choose(Gate.open(x), x, alpha * expMinus1);
    }

    private double slopeOf(double x, double exp) {
        return Gate.choose(Gate.open(x), 1, alpha * exp);
    }
}
