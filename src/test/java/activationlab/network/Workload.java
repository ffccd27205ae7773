package activationlab.network;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Networks whose training steps are measured: forward, backward, update (or norms). Limits are shares of the time that
 * EJML takes.
 */
enum Workload {
    W1_RELU("1-20-1, batch 200, relu", 200, 0.35),
    W1_TANH("1-20-1, batch 200, tanh", 200, 0.25),
    W2_TANH("2-4-2-1, batch 10, tanh", 10, 0.5),
    W3_RELU("2-10-10-1, batch 1000, relu", 1000, 0.2),
    W3_TANH("2-10-10-1, batch 1000, tanh", 1000, 0.18),
    W3_SWISH("2-10-10-1, batch 1000, swish", 1000, 0.2),
    W4_RELU("100-[64 x 19]-1, batch 32, norms, relu", 32, 0.24),
    W4_SIGMOID("100-[64 x 19]-1, batch 32, norms, sigmoid", 32, 0.26),
    W5_RELU("10-128-128-1, batch 32, relu", 32, 0.22),
    W6_RELU("30-64-32-1, batch 32, relu, Adam", 32, 0.3);

    private static final double RATE = 1e-5;

    private final String title;
    private final int n;
    private final double limit;

    Workload(String title, int n, double limit) {
        this.title = title;
        this.n = n;
        this.limit = limit;
    }

    String title() {
        return title;
    }

    /** Returns the share of EJML's time that a step may take. */
    double limit() {
        return limit;
    }

    /** Returns the floating-point operations that the matrix products of a step need, without activation and update. */
    double flops() {
        List<Integer> sizes = sizes();
        double products = 0;
        for (int l = 0; l < sizes.size() - 1; l++) {
            int ways = l == 0 ? 2 : 3; // nothing is passed on below the first layer
            products += (double) ways * sizes.get(l) * sizes.get(l + 1);
        }
        return 2 * products * n;
    }

    /** A step to be measured. Returns a number that depends on it, so that nothing is optimized away. */
    @FunctionalInterface
    interface Step {
        double run();

        /** Returns how many bytes one of a thousand steps allocates, rounded down, after some that are not counted. */
        default long bytes() {
            int steps = 1000;
            repeat(steps / 5);
            return Allocation.bytesOf(() -> repeat(steps)) / steps;
        }

        private void repeat(int steps) {
            for (int i = 0; i < steps; i++) {
                run();
            }
        }
    }

    /** Returns a step of this project's network. */
    Step own() {
        Network network = network();
        Backpropagation pass = new Backpropagation(network, n);
        batch().load(pass);
        boolean norms = title.contains("norms");
        return () -> {
            boolean finite = pass.run(n, 0);
            if (norms) {
                return norms(network);
            }
            return finite && network.descend(RATE) ? 1 : 0;
        };
    }

    /** Returns the same step written with EJML. */
    Step ejml() {
        Network network = network();
        Reference reference = new Reference(network, n, PlainActivation.of(activation()));
        RandomBatch batch = batch();
        batch.load(reference);
        double[] targets = batch.targets();
        List<ReferenceAdam> adams = adams(reference);
        boolean norms = title.contains("norms");
        return () -> {
            reference.run(targets);
            if (norms) {
                return reference.norms();
            }
            descend(reference, adams);
            return 1;
        };
    }

    private void descend(Reference reference, List<ReferenceAdam> adams) {
        if (adams.isEmpty()) {
            reference.descend(RATE);
            return;
        }
        for (int l = 0; l < adams.size() / 2; l++) {
            adams.get(2 * l).move(reference.weights(l), reference.weightGradient(l), RATE);
            adams.get(2 * l + 1).move(reference.biases(l), reference.biasGradient(l), RATE);
        }
    }

    private List<ReferenceAdam> adams(Reference reference) {
        List<ReferenceAdam> adams = new ArrayList<>();
        for (int l = 0; title.endsWith("Adam") && l < sizes().size() - 1; l++) {
            adams.add(new ReferenceAdam(reference.weights(l)));
            adams.add(new ReferenceAdam(reference.biases(l)));
        }
        return adams;
    }

    private static double norms(Network network) {
        double sum = 0;
        for (int l = 0; l < network.topology().layers(); l++) {
            sum += network.weightGradientNorm(l) + network.biasGradientNorm(l);
        }
        return sum;
    }

    private Network network() {
        Loss loss = title.startsWith("1-") ? Loss.MEAN_SQUARED_ERROR : Loss.BINARY_CROSS_ENTROPY;
        Topology topology = Topology.of(sizes(), Catalog.require(activation()), loss);
        Network network = new Network(topology, title.endsWith("Adam") ? Optimizer.adam() : Optimizer.descent());
        network.initialize(Initializer.GLOROT_UNIFORM, new SeededRandom(1));
        return network;
    }

    private RandomBatch batch() {
        return new RandomBatch(sizes().getFirst(), n, new SeededRandom(2));
    }

    private String activation() {
        return List.of("relu", "tanh", "swish", "sigmoid").stream()
                .filter(title::contains)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> sizes() {
        String shape = title.substring(0, title.indexOf(','));
        List<Integer> sizes = new ArrayList<>();
        for (String part : shape.split("-", -1)) {
            if (part.startsWith("[")) {
                sizes.addAll(Collections.nCopies(19, 64));
            } else {
                sizes.add(Integer.parseInt(part));
            }
        }
        return sizes;
    }
}
