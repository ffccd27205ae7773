package activationlab.precision;

import activationlab.activation.Activation;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a difference is from the exact slope at one place, for steps from 1e-16 to 1: too long steps miss the
 * curvature, too short ones lose digits. The exact slope is that of the activation, good to about 1e-15. Immutable,
 * safe on any thread.
 */
public final class StepSweep {
    private static final int PER_DECADE = 20;
    private static final int DECADES = 16;
    // Single errors hit 0 by chance: a step counts as the median of its neighborhood of 0.4 decades.
    private static final int AROUND = PER_DECADE / 5;
    // A valley rises on both sides by more than noise does; a function without curvature has none.
    private static final double RISE = 100;

    private final Difference difference;
    private final double[] steps = new double[DECADES * PER_DECADE + 1];
    private final double[] errors = new double[steps.length];

    /**
     * The best step.
     *
     * @param step where the typical error is smallest
     * @param error that error, as a median over nearby steps
     */
    public record Valley(double step, double error) {}

    private StepSweep(Difference difference) {
        this.difference = difference;
    }

    /** Measures the errors of a difference at {@code x}. */
    public static StepSweep of(Activation f, double x, Difference difference) {
        StepSweep sweep = new StepSweep(difference);
        double exact = f.slope(x);
        for (int i = 0; i < sweep.steps.length; i++) {
            double step = Math.pow(10, (double) i / PER_DECADE - DECADES);
            sweep.steps[i] = step;
            sweep.errors[i] = Math.abs(difference.slope(f, x, step) - exact);
        }
        return sweep;
    }

    public Difference difference() {
        return difference;
    }

    /** Returns the number of steps, which grow. */
    public int size() {
        return steps.length;
    }

    public double step(int index) {
        return steps[index];
    }

    /** Returns the distance from the exact slope, NaN where either is undefined. */
    public double error(int index) {
        return errors[index];
    }

    /** Returns the largest error, 0 if every step gives the exact slope, NaN if none gives anything. */
    public double worst() {
        return Arrays.stream(errors).filter(Double::isFinite).max().orElse(Double.NaN);
    }

    /** Returns the best step; empty if errors do not rise on both sides of one. */
    public Optional<Valley> valley() {
        int best = -1;
        for (int i = 0; i < steps.length; i++) {
            if (best < 0 || typical(i) < typical(best)) {
                best = i;
            }
        }
        double depth = typical(best);
        boolean rises = highest(0, best) > RISE * depth && highest(best, steps.length) > RISE * depth;
        return depth > 0 && rises ? Optional.of(new Valley(steps[best], depth)) : Optional.empty();
    }

    private double highest(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(this::typical)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    private double typical(int index) {
        int from = Math.max(0, index - AROUND);
        int to = Math.min(errors.length, index + AROUND + 1);
        double[] near = Arrays.copyOfRange(errors, from, to);
        Arrays.sort(near); // NaN comes last
        return near[near.length / 2];
    }
}
