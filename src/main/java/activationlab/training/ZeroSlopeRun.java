package activationlab.training;

import activationlab.dataset.Samples;
import activationlab.network.Backpropagation;
import activationlab.network.Network;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How training went with one slope of ReLU at 0, and how often that slope was asked for. Immutable and safe on any
 * thread.
 */
public final class ZeroSlopeRun {
    private static final double LEARNING_RATE = 0.1;

    private final double slope;
    private final double[] losses;
    private final int[] zeros;
    private final int perStep;

    private ZeroSlopeRun(double slope, double[] losses, int[] zeros, int perStep) {
        this.slope = slope;
        this.losses = losses;
        this.zeros = zeros;
        this.perStep = perStep;
    }

    /** A network with what it learns from, in this many steps. */
    record Lesson(Network network, Samples samples, int steps) {}

    static ZeroSlopeRun of(double slope, Lesson lesson, Checkpoint checkpoint) {
        Samples samples = lesson.samples();
        int count = samples.count();
        Network network = lesson.network();
        Backpropagation batch = new Backpropagation(network, count);
        samples.gather(IntStream.range(0, count).toArray(), 0, count, batch.inputs(), batch.targets());
        double[] losses = new double[lesson.steps() + 1];
        int[] zeros = new int[lesson.steps() + 1];
        for (int step = 0; step <= lesson.steps(); step++) {
            checkpoint.pass();
            batch.run(count, step);
            losses[step] = batch.loss(count);
            int now = step;
            batch.showPreActivations(count, (layer, rows, units, n) -> zeros[now] += zeros(rows, units, n));
            network.descend(LEARNING_RATE);
        }
        int units = network.topology().hidden().stream()
                .mapToInt(layer -> layer.units())
                .sum();
        return new ZeroSlopeRun(slope, losses, zeros, units * count);
    }

    private static int zeros(double[][] rows, int units, int n) {
        int found = 0;
        for (int unit = 0; unit < units; unit++) {
            for (int sample = 0; sample < n; sample++) {
                found += rows[unit][sample] == 0 ? 1 : 0;
            }
        }
        return found;
    }

    /** Returns the slope at 0 that training used. */
    public double slope() {
        return slope;
    }

    /** Returns how many steps were taken. */
    public int steps() {
        return losses.length - 1;
    }

    /** Returns the mean loss after some steps, from 0. */
    public double loss(int step) {
        return losses[step];
    }

    /** Returns how many inputs of a ReLU were exactly 0 after some steps, over all units and samples. */
    public int zeros(int step) {
        return zeros[step];
    }

    /** Returns how many inputs of a ReLU there are in each step. */
    public int perStep() {
        return perStep;
    }

    /** Returns how many of all inputs of all steps were exactly 0. */
    public long met() {
        return Arrays.stream(zeros).asLongStream().sum();
    }

    /** Returns whether two runs had the same loss in every step, to the last bit. */
    public boolean sameAs(ZeroSlopeRun other) {
        return Arrays.equals(losses, other.losses);
    }
}
