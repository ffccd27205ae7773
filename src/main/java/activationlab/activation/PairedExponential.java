package activationlab.activation;

/** An activation that writes values and slopes at once, mostly from the same exponential. Immutable. */
abstract class PairedExponential extends OneExponential implements Paired {
    PairedExponential(Card card, Settings settings) {
        super(card, settings);
    }

    @Override
    boolean startSlopes(double[] z, double[] out, int n) {
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
