package activationlab.training;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import activationlab.network.Loss;
import activationlab.network.Network;
import activationlab.network.Optimizer;
import activationlab.network.Topology;
import activationlab.network.Weights;
import activationlab.scale.Range;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the choice of the slope of ReLU at 0 changes in training: runs that differ in nothing else. Immutable and safe
 * on any thread.
 *
 * @param scene what is learned, from which weights
 * @param steps how many steps are taken, each on all samples
 * @param seed what data and initial weights come from
 */
public record ZeroSlopeStudy(ZeroSlopeScene scene, int steps, int seed) {
    /** Numbers of steps that a (logarithmic) slider offers. */
    public static final Range STEPS = Range.of(10, 5000);

    /** Seeds that a slider offers. */
    public static final Range SEED = Range.of(1, 99);

    /** The slopes at 0 that are compared: from the left, in the middle, from the right. */
    public static final List<Double> SLOPES = List.of(0.0, 0.5, 1.0);

    private static final int[] SIZES = {2, 8, 8, 1};

    public ZeroSlopeStudy {
        STEPS.require("steps", steps);
        SEED.require("seed", seed);
    }

    /** Returns five hundred steps on the corners. */
    public static ZeroSlopeStudy initial() {
        return new ZeroSlopeStudy(ZeroSlopeScene.CORNERS, 500, 1);
    }

    public ZeroSlopeStudy withScene(ZeroSlopeScene changed) {
        return new ZeroSlopeStudy(changed, steps, seed);
    }

    public ZeroSlopeStudy withSteps(int changed) {
        return new ZeroSlopeStudy(scene, changed, seed);
    }

    public ZeroSlopeStudy withSeed(int changed) {
        return new ZeroSlopeStudy(scene, steps, changed);
    }

    /** Returns the runs, in the order of {@link #SLOPES}. */
    public List<Cell<ZeroSlopeRun>> cells() {
        return SLOPES.stream()
                .map(slope -> new Cell<>("f'(0) = " + slope, checkpoint -> run(slope, checkpoint)))
                .toList();
    }

    private ZeroSlopeRun run(double slope, Checkpoint checkpoint) {
        Samples samples = scene.samples(seed);
        Activation relu = Catalog.require("relu").with("slope_at_zero", slope);
        List<Integer> sizes = Arrays.stream(SIZES).boxed().toList();
        Network network = new Network(Topology.of(sizes, relu, Loss.BINARY_CROSS_ENTROPY), Optimizer.descent(), seed);
        start().copyInto(network);
        return ZeroSlopeRun.of(slope, new ZeroSlopeRun.Lesson(network, samples, steps), checkpoint);
    }

    /** Draws weights as He proposed, with biases 0. */
    private Weights start() {
        RandomGenerator random = SeededRandom.of(seed, "weights");
        double[][][] layers = new double[SIZES.length - 1][][];
        for (int l = 0; l < layers.length; l++) {
            double scale = l == 0 ? scene.firstScale() : 1;
            layers[l] = drawn(SIZES[l], SIZES[l + 1], scale * Math.sqrt(2.0 / SIZES[l]), random);
        }
        return new Weights(layers);
    }

    private static double[][] drawn(int inputs, int units, double deviation, RandomGenerator random) {
        double[][] rows = new double[units][inputs + 1];
        for (double[] row : rows) {
            for (int i = 0; i < inputs; i++) {
                row[i] = deviation * random.nextGaussian();
            }
        }
        return rows;
    }
}
