package activationlab.sweep;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import activationlab.network.Backpropagation;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Network;
import activationlab.network.Optimizer;
import activationlab.network.Topology;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Networks of several shapes, activations and seeds, trained for some steps: cells with all bits of the weights. */
final class SmallNetworks {
    private static final List<String> ACTIVATIONS = List.of("relu", "tanh", "gelu", "rrelu", "prelu");
    private static final int SAMPLES = 24;

    private SmallNetworks() {}

    static List<Cell<List<Long>>> trained(int count, int steps) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Cell<>("network " + i, checkpoint -> train(i, steps, checkpoint)))
                .toList();
    }

    private static List<Long> train(int seed, int steps, Checkpoint checkpoint) {
        SeededRandom random = new SeededRandom(seed);
        Topology topology = Topology.of(
                List.of(3, 4 + seed, 7, 1),
                Catalog.require(ACTIVATIONS.get(seed % ACTIVATIONS.size())),
                Loss.BINARY_CROSS_ENTROPY);
        Network network = new Network(topology, Optimizer.momentum());
        network.initialize(Initializer.HE_NORMAL, random);
        Backpropagation pass = new Backpropagation(network, SAMPLES);
        for (double[] input : pass.inputs()) {
            Arrays.setAll(input, i -> random.nextGaussian());
        }
        for (double[] target : pass.targets()) {
            Arrays.setAll(target, i -> i % 2);
        }
        for (int step = 0; step < steps; step++) {
            checkpoint.pass();
            pass.run(SAMPLES, step);
            network.descend(0.05);
        }
        return bits(network);
    }

    private static List<Long> bits(Network network) {
        List<Long> bits = new ArrayList<>();
        for (int l = 0; l < network.topology().layers(); l++) {
            Arrays.stream(network.weights(l).data)
                    .mapToLong(Double::doubleToRawLongBits)
                    .forEach(bits::add);
            Arrays.stream(network.biases(l).data)
                    .mapToLong(Double::doubleToRawLongBits)
                    .forEach(bits::add);
        }
        return bits;
    }
}
