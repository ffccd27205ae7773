package activationlab.activation;

/**
 * An activation that takes one exponential per element and works through rows in passes: first the powers of two, with
 * {@code out} as the scratch row, then everything else in a loop without branches, last the few elements whose exponent
 * is far from 0. Immutable.
 *
 * <p>Each activation writes its own loops: a shared one would call methods element by element.
 */
abstract class OneExponential extends Described {
    OneExponential(Card card, Settings settings) {
        super(card, settings);
    }

    /** Writes the power of two that {@link #finishValues} needs, NaN where far; returns whether none is far. */
    abstract boolean startValues(double[] z, double[] out, int n);

    /** Replaces the powers of two by the values. */
    abstract void finishValues(double[] z, double[] out, int n);

    /** Writes the power of two that {@link #finishSlopes} needs, NaN where far; returns whether none is far. */
    abstract boolean startSlopes(double[] z, double[] out, int n);

    /** Replaces the powers of two by upstream * slope. */
    abstract void finishSlopes(double[] z, double[] upstream, double[] out, int n);

    @Override
    public final void forward(double[] z, double[] out, int n) {
        if (same(out, z)) {
            forwardInPlace(out, n);
            return;
        }
        boolean near = startValues(z, out, n);
        finishValues(z, out, n);
        for (int i = 0; !near && i < n; i++) {
            if (Double.isNaN(out[i])) {
                out[i] = value(z[i]);
            }
        }
    }

    @Override
    public final void backward(double[] z, double[] upstream, double[] out, int n) {
        if (same(out, z) || same(out, upstream)) {
            backwardInPlace(z, upstream, out, n);
            return;
        }
        boolean near = startSlopes(z, out, n);
        finishSlopes(z, upstream, out, n);
        for (int i = 0; !near && i < n; i++) {
            if (Double.isNaN(out[i])) {
                out[i] = upstream[i] * slope(z[i]);
            }
        }
    }

    // Without a scratch row: element by element, several times slower.

    private void forwardInPlace(double[] row, int n) {
        for (int i = 0; i < n; i++) {
            row[i] = value(row[i]);
        }
    }

    private void backwardInPlace(double[] z, double[] upstream, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = upstream[i] * slope(z[i]);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the question is whether they share memory
    private static boolean same(double[] a, double[] b) {
        return a == b;
    }
}
