package activationlab.network;

import activationlab.activation.Paired;

/**
 * Short rows one after another in one long row, on which an activation is applied at once: a loop over a short row is
 * mostly its start and its end. For one thread.
 */
final class Strip {
    private static final int LENGTH = 512;
    // Below the first, copying costs as much as it saves; from the second on, a loop over a row is long enough.
    private static final int SHORTEST = 16;
    private static final int LONGEST = 100;

    private final Paired paired;
    private final double[] inputs = new double[LENGTH];
    private final double[] values = new double[LENGTH];
    private final double[] slopes = new double[LENGTH];

    Strip(Paired paired) {
        this.paired = paired;
    }

    /** Returns whether rows of {@code n} numbers are worth copying. */
    static boolean suits(int n) {
        return n >= SHORTEST && n < LONGEST;
    }

    /**
     * Writes values and slopes of the first {@code units} rows.
     *
     * @param z pre-activations, not modified
     * @param out receives the values, modified
     * @param kept receives the slopes, modified
     * @param n how many numbers of each row
     */
    void forward(double[][] z, double[][] out, double[][] kept, int units, int n) {
        int most = LENGTH / n;
        for (int from = 0; from < units; from += most) {
            int to = Math.min(units, from + most);
            for (int unit = from, at = 0; unit < to; unit++, at += n) {
                System.arraycopy(z[unit], 0, inputs, at, n);
            }
            paired.forward(inputs, values, slopes, (to - from) * n);
            for (int unit = from, at = 0; unit < to; unit++, at += n) {
                System.arraycopy(values, at, out[unit], 0, n);
                System.arraycopy(slopes, at, kept[unit], 0, n);
            }
        }
    }
}
