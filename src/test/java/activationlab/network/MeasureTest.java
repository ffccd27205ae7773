package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final int N = 20;

    @Test
    void measuringARandomizedNetworkIsMeasuringOneOfItsMeanSlope() {
        Network network = network();
        Backpropagation pass = batch(network);
        network.use(Catalog.require("leaky_relu").with("alpha", (1.0 / 8 + 1.0 / 3) / 2));
        pass.run(N, 0);
        double loss = pass.loss(N);
        double norm = network.weightGradientNorm(0);
        network.use(Catalog.require("rrelu"));
        pass.run(N, 7);
        double drawn = pass.loss(N);
        assertThat(pass.measure(N)).isTrue();
        assertThat(pass.loss(N)).isEqualTo(loss);
        assertThat(network.weightGradientNorm(0)).isEqualTo(norm);
        pass.run(N, 7);
        assertThat(pass.loss(N)).as("a step draws its slopes again").isEqualTo(drawn);
    }

    @Test
    void weightsFromElsewhereArriveWhereTheyBelong() {
        Network network = new Network(topology(2, 1));
        new Weights(new double[][][] {{{1, 2, 3}}}).copyInto(network);
        assertThat(network.weights(0).data).containsExactly(1, 2);
        assertThat(network.biases(0).data).containsExactly(3);
    }

    private static Network network() {
        Network network = new Network(topology(2, 6, 1));
        network.initialize(Initializer.HE_NORMAL, new SeededRandom(3));
        return network;
    }

    private static Backpropagation batch(Network network) {
        Backpropagation pass = new Backpropagation(network, N);
        new RandomBatch(2, N, new SeededRandom(4)).load(pass);
        return pass;
    }

    private static Topology topology(Integer... sizes) {
        return Topology.of(List.of(sizes), Catalog.require("rrelu"), Loss.BINARY_CROSS_ENTROPY);
    }
}
