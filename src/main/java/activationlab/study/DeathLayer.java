package activationlab.study;

import activationlab.activation.Catalog;
import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import activationlab.network.Inference;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Network;
import activationlab.network.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What the layer of a {@link DeathStudy} computes before its biases are added: a bias only moves these numbers, so that
 * they are computed once for a seed and counted anew for each bias. Immutable and safe on any thread.
 */
public final class DeathLayer {
    private final int seed;
    // By unit, then sample: weights times features.
    private final double[][] sums;
    private final double[] weightNorms;

    private DeathLayer(int seed, double[][] sums, double[] weightNorms) {
        this.seed = seed;
        this.sums = sums;
        this.weightNorms = weightNorms;
    }

    /**
     * Draws samples and weights. They come from two sequences of the seed, so neither depends on how many numbers the
     * other takes.
     */
    public static DeathLayer draw(int seed) {
        Network network = new Network(topology("identity"));
        network.initialize(Initializer.FAN_IN_UNIFORM, SeededRandom.of(seed, "weights"));
        network.setHiddenBiases(0);
        double[][] sums = new double[DeathStudy.UNITS][DeathStudy.SAMPLES];
        // Blocks of samples pass one after another; the layer answers with what it was given.
        int[] from = {0};
        new Inference(network).evaluate(samples(seed), (layer, rows, units, n) -> {
            for (int unit = 0; unit < units; unit++) {
                System.arraycopy(rows[unit], 0, sums[unit], from[0], n);
            }
            from[0] += n;
        });
        double[] norms = IntStream.range(0, DeathStudy.UNITS)
                .mapToDouble(unit -> norm(network, unit))
                .toArray();
        return new DeathLayer(seed, sums, norms);
    }

    /** Returns the shape of the network whose only hidden layer this is, with some activation. */
    static Topology topology(String activation) {
        return Topology.of(
                List.of(DeathStudy.INPUTS, DeathStudy.UNITS, 1),
                Catalog.require(activation),
                Loss.BINARY_CROSS_ENTROPY);
    }

    /** Returns the samples of a seed; they have no target. */
    static Samples samples(int seed) {
        SeededRandom random = SeededRandom.of(seed, "data");
        double[][] features = new double[DeathStudy.INPUTS][DeathStudy.SAMPLES];
        for (int sample = 0; sample < DeathStudy.SAMPLES; sample++) {
            for (double[] feature : features) {
                feature[sample] = random.nextGaussian();
            }
        }
        return new Samples(features, new double[DeathStudy.SAMPLES]);
    }

    private static double norm(Network network, int unit) {
        double square = 0;
        for (int input = 0; input < DeathStudy.INPUTS; input++) {
            double weight = network.reading(0).weight(unit, input);
            square += weight * weight;
        }
        return Math.sqrt(square);
    }

    /** Returns what samples and weights were drawn from. */
    public int seed() {
        return seed;
    }

    /** Returns the pre-activation of a unit for a sample, both counted from 0, with some bias. */
    public double preActivation(int unit, int sample, double bias) {
        return sums[Objects.checkIndex(unit, sums.length)][sample] + bias;
    }

    /** Returns the L2 norm of the weights of a unit: the standard deviation of its pre-activations over all inputs. */
    public double weightNorm(int unit) {
        return weightNorms[unit];
    }

    /** Counts who is silent with a bias. Takes some microseconds. */
    public Deaths at(double bias) {
        List<UnitSilence> units = new ArrayList<>(sums.length);
        for (double[] row : sums) {
            int onBatch = silent(row, 0, DeathStudy.BATCH, bias);
            int rest = silent(row, DeathStudy.BATCH, row.length, bias);
            units.add(new UnitSilence(onBatch, onBatch + rest));
        }
        return new Deaths(units);
    }

    private static int silent(double[] row, int from, int to, double bias) {
        int count = 0;
        for (int sample = from; sample < to; sample++) {
            count += row[sample] + bias > 0 ? 0 : 1;
        }
        return count;
    }

    /** Counts who is silent with each of some biases. */
    public DeathTrace along(List<Double> biases) {
        return new DeathTrace(seed, biases, biases.stream().map(this::at).toList());
    }

    /** Returns what a unit, counted from 0, makes of the first samples. */
    public List<UnitAnswer> answers(int unit, double bias, int count) {
        return IntStream.range(0, count)
                .mapToObj(sample -> new UnitAnswer(sample, preActivation(unit, sample, bias)))
                .toList();
    }
}
