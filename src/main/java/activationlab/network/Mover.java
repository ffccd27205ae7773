package activationlab.network;

import java.util.Arrays;

/** Moves parameters as an optimizer says. For one thread. */
abstract class Mover {
    private final double[] probe;
    private double rate;

    /** Makes a mover for rows of at most {@code columns} numbers. */
    Mover(int columns) {
        probe = new double[columns];
    }

    static Mover of(Optimizer optimizer, int columns) {
        return switch (optimizer) {
            case Optimizer.Descent descent -> of(descent, columns);
            case Optimizer.Nesterov nesterov -> new MomentumMover(columns, MomentumMover.Constants.of(nesterov));
            case Optimizer.RmsProp rmsProp -> new RmsPropMover(columns, rmsProp);
            case Optimizer.Adam adam -> AdamMover.coupled(columns, adam);
            case Optimizer.AdamW adamW -> AdamMover.decoupled(columns, adamW);
        };
    }

    private static Mover of(Optimizer.Descent descent, int columns) {
        return descent.equals(Optimizer.descent())
                ? new PlainMover(columns)
                : new MomentumMover(columns, MomentumMover.Constants.of(descent));
    }

    /**
     * Says which step is next.
     *
     * @param step counted from 1
     */
    void begin(double nextRate, long step) {
        rate = nextRate;
    }

    /** Writes the moved numbers beside those in use; returns whether all of them are finite. */
    final boolean move(Parameters parameters) {
        int columns = parameters.columns();
        Arrays.fill(probe, 0, columns, 0);
        for (int r = 0; r < parameters.rows(); r++) {
            row(parameters, r, probe);
        }
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            sum += probe[i];
        }
        return sum == 0;
    }

    /**
     * Moves one row.
     *
     * @param probe receives {@code 0 * x} on top for every moved number x, which leaves 0 only if x is finite: a sum
     *     per column, because a single running sum would wait for itself
     */
    abstract void row(Parameters parameters, int r, double[] probe);

    final double rate() {
        return rate;
    }
}
