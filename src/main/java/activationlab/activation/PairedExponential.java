package activationlab.activation;

/** An activation whose value and slope take the same exponential. Immutable. */
abstract class PairedExponential extends OneExponential implements Paired {
    PairedExponential(Card card, Settings settings) {
        super(card, settings);
    }

    @Override
    final boolean startSlopes(double[] z, double[] out, int n) {
        return startValues(z, out, n);
    }

    /** Computes the elements again whose slope is NaN, as the far ones are left. */
    final void repair(double[] z, double[] out, double[] slopes, int n) {
        for (int i = 0; i < n; i++) {
            if (Double.isNaN(slopes[i])) {
                out[i] = value(z[i]);
                slopes[i] = slope(z[i]);
            }
        }
    }
}
