package activationlab.ui.chart;

/**
 * What the crosshair points at: a place on a curve. Safe on any thread.
 *
 * @param probe the function behind the curve
 * @param x where
 */
public record Reading(Probe probe, double x) {
    /** Returns f(x). */
    public double value() {
        return probe.value(x);
    }

    /** Returns f'(x). */
    public double slope() {
        return probe.slope(x);
    }
}
