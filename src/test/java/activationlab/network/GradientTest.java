package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradientTest {
    static Stream<Arguments> networks() {
        return Catalog.elementwise().stream()
                .flatMap(activation -> Stream.of(Loss.MEAN_SQUARED_ERROR, Loss.BINARY_CROSS_ENTROPY)
                        .map(loss -> Arguments.of(activation, loss)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyLayerAgreesWithCentralDifferences(Activation activation, Loss loss) {
        SeededRandom random = new SeededRandom(20);
        Network network = new Network(Topology.of(List.of(3, 5, 26, 4, 1), activation, loss));
        network.initialize(Initializer.FAN_IN_UNIFORM, random);
        RandomBatch batch = new RandomBatch(3, 7, random);
        Backpropagation pass = new Backpropagation(network, 7);
        batch.load(pass);
        assertThat(pass.run(7, 0)).isTrue();
        CentralDifferences differences = CentralDifferences.training(pass, 7, 0);
        for (int layer = 0; layer < 4; layer++) {
            differences.agreeWith(network.layer(layer));
        }
    }

    @Test
    void severalClassesAgreeWithCentralDifferences() {
        SeededRandom random = new SeededRandom(5);
        Network network = new Network(Topology.of(List.of(3, 6, 4), Catalog.require("swish"), Loss.CROSS_ENTROPY));
        network.initialize(Initializer.GLOROT_UNIFORM, random);
        Backpropagation pass = new Backpropagation(network, 7);
        new RandomBatch(3, 7, random).load(pass);
        pass.targets()[0][2] = 3;
        pass.targets()[0][5] = 2;
        CentralDifferences differences = CentralDifferences.training(pass, 7, 0);
        for (int layer = 0; layer < 2; layer++) {
            differences.agreeWith(network.layer(layer));
        }
    }

    @Test
    void theLearnedSlopeAgreesWithCentralDifferences() {
        SeededRandom random = new SeededRandom(3);
        Activation prelu = Catalog.require("prelu");
        Network network = new Network(Topology.of(List.of(2, 6, 1), prelu, Loss.BINARY_CROSS_ENTROPY));
        network.initialize(Initializer.HE_NORMAL, random);
        Backpropagation pass = new Backpropagation(network, 9);
        new RandomBatch(2, 9, random).load(pass);
        CentralDifferences.training(pass, 9, 0)
                .agreeWith(network.passage(0).parameters().getFirst());
    }

    @Test
    void theLearnedSlopeReallyTrains() {
        SeededRandom random = new SeededRandom(3);
        Network network =
                new Network(Topology.of(List.of(2, 6, 6, 1), Catalog.require("prelu"), Loss.BINARY_CROSS_ENTROPY));
        network.initialize(Initializer.HE_NORMAL, random);
        Backpropagation pass = new Backpropagation(network, 20);
        new RandomBatch(2, 20, random).load(pass);
        for (int step = 0; step < 50; step++) {
            pass.run(20, step);
            assertThat(network.descend(0.1)).isTrue();
        }
        double first = network.activation(0).parameter("alpha");
        assertThat(first).isNotEqualTo(0.25);
        assertThat(network.activation(1).parameter("alpha"))
                .as("one for each layer")
                .isNotEqualTo(first);
    }

    @Test
    void randomSlopesAreDrawnAnewInTrainingAndMeanInEvaluation() {
        SeededRandom random = new SeededRandom(3);
        Network network =
                new Network(Topology.of(List.of(2, 6, 1), Catalog.require("rrelu"), Loss.BINARY_CROSS_ENTROPY));
        network.initialize(Initializer.HE_NORMAL, random);
        RandomBatch batch = new RandomBatch(2, 20, random);
        Backpropagation pass = new Backpropagation(network, 20);
        batch.load(pass);
        pass.run(20, 0);
        double loss = pass.loss(20);
        pass.run(20, 1);
        assertThat(pass.loss(20)).isNotEqualTo(loss);
        pass.run(20, 0);
        assertThat(pass.loss(20)).as("the same step draws the same slopes").isEqualTo(loss);
        double evaluated = new Inference(network)
                .evaluate(batch.samples(), (l, rows, u, n) -> {})
                .loss();
        network.use(Catalog.require("leaky_relu").with("alpha", (1.0 / 8 + 1.0 / 3) / 2));
        pass.run(20, 0);
        assertThat(evaluated).isEqualTo(pass.loss(20));
    }
}
