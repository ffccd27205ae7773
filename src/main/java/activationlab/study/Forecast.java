package activationlab.study;

import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.theory.SignalTheory;
import activationlab.training.Cell;

/**
 * What theory expects of a probe, whatever its seed. Immutable and safe on any thread.
 *
 * @param probe the settings
 * @param theory every layer
 * @param sigma the standard deviation of the weights between hidden layers times the root of their fan-in
 * @param growth the mean of log χ over the layers of a very deep network like this one, see {@link EdgeCurve}; NaN
 *     without weights
 */
public record Forecast(Probe probe, SignalTheory theory, double sigma, double growth) {
    /** Growths nearer to 0 than this count as the edge: over 50 layers gradients change by less than a factor of 2. */
    public static final double EDGE = 0.025;

    /** Where a network lies. */
    public enum Phase {
        /** All weights are 0. */
        EMPTY,
        /** Gradients vanish with depth. */
        ORDERED,
        /** Gradients keep their size. */
        EDGE,
        /** Gradients explode with depth. */
        CHAOTIC
    }

    /** Computes a forecast. Takes some ten milliseconds. */
    public static Forecast of(Probe probe) {
        Initialization initialization = probe.initialization();
        double sigma = sigma(initialization.initializer(), probe.width()) * initialization.gain();
        double growth = sigma > 0 ? probe.criticalGain().growth(sigma) : Double.NaN;
        return new Forecast(probe, probe.predict(), sigma, growth);
    }

    /** Returns the σ that an initializer gives the weights between layers of one width, with gain 1. */
    public static double sigma(Initializer initializer, int width) {
        return Initialization.of(initializer).sigma(width);
    }

    /** Returns the computation of a forecast. */
    public static Cell<Forecast> cell(Probe probe) {
        return new Cell<>("theory of " + probe.activation(), checkpoint -> {
            checkpoint.pass();
            return of(probe);
        });
    }

    public Phase phase() {
        if (Double.isNaN(growth)) {
            return Phase.EMPTY;
        }
        return growth < -EDGE ? Phase.ORDERED : growth > EDGE ? Phase.CHAOTIC : Phase.EDGE;
    }

    /** Returns what a deep layer multiplies the norm of the gradient by, on its way back. */
    public double factor() {
        return Math.exp(growth / 2);
    }
}
