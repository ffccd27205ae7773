package activationlab.study;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import activationlab.network.Backpropagation;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Network;
import activationlab.network.Topology;
import activationlab.scale.Range;
import activationlab.training.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How large the gradients of a shallow network are before training: 32 samples of ten features N(0, 1) with random
 * labels pass once through 10-128-128-1 with a sigmoid output, binary cross-entropy, and weights and biases drawn as
 * PyTorch does by default. Immutable and safe on any thread.
 *
 * @param activations at least one, each elementwise
 * @param seeds how many seeds, from 1 on
 */
public record GradientStatistics(List<Activation> activations, int seeds) {
    /** Numbers of seeds that are allowed. */
    public static final Range SEEDS = Range.of(1, 1000);

    /** How many numbers the network reads, then how many units each layer has. */
    public static final List<Integer> SIZES = List.of(10, 128, 128, 1);

    /** How many samples the batch has. */
    public static final int SAMPLES = 32;

    private static final int DEEP = 20;

    public GradientStatistics {
        activations = List.copyOf(activations);
        if (activations.isEmpty()) {
            throw new IllegalArgumentException("activations [], wanted at least one");
        }
        activations.forEach(Probe::requireElementwise);
        SEEDS.require("seeds", seeds);
    }

    /** Sigmoid, tanh and ReLU with 50 seeds. */
    public static GradientStatistics initial() {
        return new GradientStatistics(
                Stream.of("sigmoid", "tanh", "relu").map(Catalog::require).toList(), 50);
    }

    /** Returns the study of deep networks that shows what a shallow one hides, drawn in the same way. */
    public DepthStudy deep() {
        return DepthStudy.initial()
                .withActivations(activations)
                .withDepths(List.of(DEEP))
                .withInitialization(Initialization.of(Initializer.FAN_IN_UNIFORM))
                .withSeeds(seeds);
    }

    /** Returns the networks, by activation, then seed. */
    public List<Cell<GradientSizes>> cells() {
        List<Cell<GradientSizes>> cells = new ArrayList<>();
        for (Activation activation : activations) {
            for (int seed = 1; seed <= seeds; seed++) {
                int drawn = seed;
                cells.add(new Cell<>(activation + ", seed " + seed, checkpoint -> {
                    checkpoint.pass();
                    return sizes(activation, drawn);
                }));
            }
        }
        return cells;
    }

    /**
     * Sums up the seeds of each activation, in their order.
     *
     * @param results what {@link #cells} gave
     */
    public List<GradientSummary> summaries(List<GradientSizes> results) {
        int wanted = activations.size() * seeds;
        if (results.size() != wanted) {
            throw new IllegalArgumentException("results of " + results.size() + " networks, wanted " + wanted);
        }
        return IntStream.range(0, activations.size())
                .mapToObj(i -> GradientSummary.of(results.subList(i * seeds, (i + 1) * seeds)))
                .toList();
    }

    private static GradientSizes sizes(Activation activation, int seed) {
        Network network = new Network(Topology.of(SIZES, activation, Loss.BINARY_CROSS_ENTROPY));
        network.initialize(Initializer.FAN_IN_UNIFORM, SeededRandom.of(seed, "weights"));
        Backpropagation batch = new Backpropagation(network, SAMPLES);
        RandomSamples.draw(seed, SIZES.getFirst(), SAMPLES, batch);
        batch.measure(SAMPLES);
        return GradientSizes.of(activation, seed, batch.gradients());
    }
}
