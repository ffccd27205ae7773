package activationlab.study;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.scale.Range;
import activationlab.theory.SignalTheory;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the gradients of a network before training depend on its depth: a {@link Probe} for each activation, depth and
 * seed. Immutable and safe on any thread.
 *
 * @param activations at least one, each elementwise
 * @param depths numbers of layers of weights, the output layer included; at least one
 * @param width units in each hidden layer
 * @param initialization the weights and biases of every layer
 * @param seeds how many seeds, from 1 on
 */
public record DepthStudy(
        List<Activation> activations, List<Integer> depths, int width, Initialization initialization, int seeds) {
    /** Numbers of seeds that are allowed. */
    public static final Range SEEDS = Range.of(1, 1000);

    public DepthStudy {
        activations = List.copyOf(activations);
        depths = List.copyOf(depths);
        if (activations.isEmpty() || depths.isEmpty()) {
            throw new IllegalArgumentException(
                    "activations " + activations + " and depths " + depths + ", wanted at least one of each");
        }
        SEEDS.require("seeds", seeds);
        for (Activation activation : activations) {
            for (int depth : depths) {
                new Probe(activation, depth, width, initialization, 1);
            }
        }
    }

    /** Six activations at depths 3 to 20 with 64 units as Glorot and Bengio draw them, 20 seeds. */
    public static DepthStudy initial() {
        return new DepthStudy(
                Stream.of("sigmoid", "tanh", "relu", "leaky_relu", "elu", "swish")
                        .map(Catalog::require)
                        .toList(),
                List.of(3, 5, 10, 15, 20),
                64,
                Initialization.of(Initializer.GLOROT_UNIFORM),
                20);
    }

    /** Returns the probes, by activation, then depth, then seed. */
    public List<Probe> probes() {
        List<Probe> probes = new ArrayList<>();
        for (Activation activation : activations) {
            for (int depth : depths) {
                for (int seed = 1; seed <= seeds; seed++) {
                    probes.add(new Probe(activation, depth, width, initialization, seed));
                }
            }
        }
        return probes;
    }

    /** Returns the measurements, in the order of {@link #probes}. */
    public List<Cell<Ladder>> cells() {
        return probes().stream().map(Probe::cell).toList();
    }

    /**
     * Sums up the seeds of each activation and depth, in their order.
     *
     * @param results what {@link #cells} gave
     * @param number which number of a layer: {@code Rung::weightNorm}
     */
    public List<DepthPoint> points(List<Ladder> results, ToDoubleFunction<Rung> number) {
        return bySettings(results).stream()
                .map(ladders -> DepthPoint.of(ladders, number))
                .toList();
    }

    /** Returns the sums over all seeds, by activation, then depth: for a screen, which needs no single network. */
    public List<Cell<DepthGroup>> groups() {
        List<Cell<DepthGroup>> groups = new ArrayList<>();
        for (Activation activation : activations) {
            for (int depth : depths) {
                Probe first = new Probe(activation, depth, width, initialization, 1);
                groups.add(new Cell<>(activation + ", depth " + depth, checkpoint -> group(first, checkpoint)));
            }
        }
        return groups;
    }

    private DepthGroup group(Probe first, Checkpoint checkpoint) {
        List<Ladder> ladders = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            checkpoint.pass();
            ladders.add(first.withSeed(seed).measure());
        }
        return DepthGroup.of(ladders);
    }

    /** Returns what theory expects of each activation and depth, in their order. */
    public List<Cell<SignalTheory>> theory() {
        return activations.stream()
                .flatMap(activation ->
                        depths.stream().map(depth -> new Probe(activation, depth, width, initialization, 1).theory()))
                .toList();
    }

    public DepthStudy withActivations(List<Activation> changed) {
        return new DepthStudy(changed, depths, width, initialization, seeds);
    }

    public DepthStudy withDepths(List<Integer> changed) {
        return new DepthStudy(activations, changed, width, initialization, seeds);
    }

    public DepthStudy withWidth(int changed) {
        return new DepthStudy(activations, depths, changed, initialization, seeds);
    }

    public DepthStudy withInitialization(Initialization changed) {
        return new DepthStudy(activations, depths, width, changed, seeds);
    }

    public DepthStudy withSeeds(int changed) {
        return new DepthStudy(activations, depths, width, initialization, changed);
    }

    /** Parts the results into lists that differ in nothing but their seeds. */
    List<List<Ladder>> bySettings(List<Ladder> results) {
        int wanted = activations.size() * depths.size() * seeds;
        if (results.size() != wanted) {
            throw new IllegalArgumentException("results of " + results.size() + " networks, wanted " + wanted);
        }
        return IntStream.range(0, wanted / seeds)
                .mapToObj(i -> results.subList(i * seeds, (i + 1) * seeds))
                .toList();
    }
}
