package activationlab.network;

import java.util.Arrays;

/**
 * Inverted dropout behind one hidden layer (Srivastava and others, 2014): in training each activation is left out with
 * a probability, and those that stay are divided by the probability of staying; evaluation changes nothing. For one
 * thread.
 */
final class Dropout {
    private static final int SPARE_BITS = 11;

    private final Draws draws;
    // Draws below this, of 53 bits, stay.
    private final long bound;
    private final double factor;
    private boolean training;

    /**
     * Makes the dropout of a layer, in evaluation.
     *
     * @param probability of being left out, from 0 to below 1
     * @param key tells the draws of one layer from those of another
     */
    Dropout(double probability, long key) {
        draws = new Draws(key);
        bound = (long) ((1 - probability) * 0x1p53);
        factor = 1 / (1 - probability);
    }

    /** Says that a step of training comes next, so that other activations are left out. */
    void begin(long step) {
        draws.begin(step);
        training = true;
    }

    /** Says that evaluation comes next, so that nothing is left out until a step begins. */
    void settle() {
        training = false;
    }

    /**
     * Leaves activations out.
     *
     * @param a activations, not modified
     * @param factors receives what each activation is multiplied by, for {@link #backward}
     * @param out receives the products
     */
    void forward(double[][] a, double[][] factors, double[][] out, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            if (training) {
                draw(draws.unit(unit), factors[unit], n);
            } else {
                Arrays.fill(factors[unit], 0, n, 1);
            }
            multiply(a[unit], factors[unit], out[unit], n);
        }
    }

    /** Makes gradients by what dropout has left those by activation, in place. */
    static void backward(double[][] factors, double[][] upstream, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            multiply(upstream[unit], factors[unit], upstream[unit], n);
        }
    }

    // Without a branch, since nothing predicts which draws are below the bound.
    private void draw(long unit, double[] factors, int n) {
        long limit = bound;
        double kept = factor;
        for (int s = 0; s < n; s++) {
            long below = ((Draws.bits(unit, s) >>> SPARE_BITS) - limit) >>> (Long.SIZE - 1);
            factors[s] = kept * (double) below;
        }
    }

    private static void multiply(double[] x, double[] factors, double[] out, int n) {
        for (int s = 0; s < n; s++) {
            out[s] = x[s] * factors[s];
        }
    }
}
