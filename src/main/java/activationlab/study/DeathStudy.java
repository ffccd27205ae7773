package activationlab.study;

import activationlab.scale.Range;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A layer of ReLU units whose biases are all set to the same number, until the units fall silent: 1000 samples of ten
 * features N(0, 1), five units with weights U(-1/√10, 1/√10), which is the default of fan-in 10. Immutable and safe on
 * any thread.
 *
 * @param bias the bias of every unit, in place of the one that was drawn
 * @param seed what samples and weights come from
 */
public record DeathStudy(double bias, int seed) {
    /** How many samples there are: the data set. */
    public static final int SAMPLES = 1000;

    /** How many of the samples, the first ones, are the batch. */
    public static final int BATCH = 32;

    /** How many features a sample has. */
    public static final int INPUTS = 10;

    /** How many units the layer has. */
    public static final int UNITS = 5;

    /** Biases that a slider offers. */
    public static final Range BIAS = Range.of(-10, 2);

    /** The biases between which the units of such a layer fall silent on the data set, from 0.3 % of them to 99.8 %. */
    public static final Range CLIFF = Range.of(-3, -1);

    /** Seeds that a slider offers. */
    public static final Range SEED = Range.of(1, 999);

    public DeathStudy {
        BIAS.require("bias", bias);
        SEED.require("seed", seed);
    }

    /** Returns a bias at which nearly all entries are zero and nearly no unit is silent. */
    public static DeathStudy initial() {
        return new DeathStudy(-1, 1);
    }

    public DeathStudy withBias(double changed) {
        return new DeathStudy(changed, seed);
    }

    public DeathStudy withSeed(int changed) {
        return new DeathStudy(bias, changed);
    }

    /** Returns biases over the whole range, from the lowest on. */
    public static List<Double> biases(double step) {
        int steps = (int) Math.rint(BIAS.length() / step);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> BIAS.min() + BIAS.length() * i / steps)
                .toList();
    }

    /** Draws samples and weights and shows what the bias makes of them. */
    public Deaths run() {
        return DeathLayer.draw(seed).at(bias);
    }
}
