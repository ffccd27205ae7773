package activationlab.study;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The telephone game: what is left of a gradient when it has passed back through six hidden layers, by the rule of
 * thumb that takes the steepest slope to the power of six, and in {@link Probe networks} whose weights count, too.
 * Immutable and safe on any thread.
 *
 * @param activations at least one, each elementwise
 * @param width units in each hidden layer
 * @param initialization the weights and biases of every layer
 * @param seeds how many seeds, from 1 on
 */
public record TelephoneStudy(List<Activation> activations, int width, Initialization initialization, int seeds) {
    /** How many hidden layers hand the message on. */
    public static final int HOPS = 6;

    public TelephoneStudy {
        activations = List.copyOf(activations);
        depths(activations, width, initialization, seeds);
    }

    /** Sigmoid, tanh, ReLU and GELU, 64 units as Glorot and Bengio draw them, 50 seeds. */
    public static TelephoneStudy initial() {
        return new TelephoneStudy(
                Stream.of("sigmoid", "tanh", "relu", "gelu")
                        .map(Catalog::require)
                        .toList(),
                64,
                Initialization.of(Initializer.GLOROT_UNIFORM),
                50);
    }

    private static DepthStudy depths(
            List<Activation> activations, int width, Initialization initialization, int seeds) {
        return new DepthStudy(activations, List.of(HOPS + 1), width, initialization, seeds);
    }

    /** Returns the networks, by activation, then seed. */
    public List<Cell<Ladder>> cells() {
        return depths(activations, width, initialization, seeds).cells();
    }

    /** Returns the hops of each activation, each summed up over the seeds, the one next to the output first. */
    public List<Cell<List<TelephoneSummary>>> hops() {
        return activations.stream()
                .map(activation -> new Cell<>("" + activation, checkpoint -> hops(activation, checkpoint)))
                .toList();
    }

    /**
     * Sums up the seeds of each activation, in their order, hop by hop as {@link #hops()} does.
     *
     * @param results what {@link #cells} gave
     */
    public List<List<TelephoneSummary>> hops(List<Ladder> results) {
        return depths(activations, width, initialization, seeds).bySettings(results).stream()
                .map(TelephoneSummary::hops)
                .toList();
    }

    private List<TelephoneSummary> hops(Activation activation, Checkpoint checkpoint) {
        List<Ladder> ladders = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            checkpoint.pass();
            ladders.add(new Probe(activation, HOPS + 1, width, initialization, seed).measure());
        }
        return TelephoneSummary.hops(ladders);
    }

    /**
     * Sums up the seeds of each activation, in their order.
     *
     * @param results what {@link #cells} gave
     */
    public List<TelephoneSummary> summaries(List<Ladder> results) {
        return depths(activations, width, initialization, seeds).bySettings(results).stream()
                .map(TelephoneSummary::of)
                .toList();
    }
}
