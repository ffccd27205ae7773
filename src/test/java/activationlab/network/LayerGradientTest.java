package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients of networks whose layers differ from each other, with normalization, dropout and learned parameters. */
class LayerGradientTest {
    private static final int N = 9;

    static Stream<Activation> activations() {
        return Catalog.elementwise().stream();
    }

    static Stream<Topology> mixtures() {
        HiddenLayer gelu = layer(5, "gelu").with(Normalization.BATCH);
        HiddenLayer tanh = layer(26, "tanh").withDropout(0.3);
        HiddenLayer prelu = layer(6, "prelu").with(Normalization.BATCH).withDropout(0.2);
        HiddenLayer rrelu = layer(4, "rrelu");
        return Stream.of(
                new Topology(3, List.of(gelu, tanh, prelu, rrelu), 1, Loss.BINARY_CROSS_ENTROPY),
                new Topology(3, List.of(rrelu, prelu, gelu), 4, Loss.CROSS_ENTROPY),
                new Topology(2, List.of(tanh.with(Normalization.BATCH), prelu), 1, Loss.MEAN_SQUARED_ERROR));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void normalizedAndThinnedLayersAgreeWithCentralDifferencesForEveryActivation(Activation activation) {
        HiddenLayer first = new HiddenLayer(5, activation, Normalization.BATCH, 0.25);
        HiddenLayer second = new HiddenLayer(4, activation, Normalization.BATCH, 0);
        assertGradientsAgree(new Topology(3, List.of(first, second), 1, Loss.BINARY_CROSS_ENTROPY));
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void layersOfDifferentKindsAgreeWithCentralDifferences(Topology topology) {
        assertGradientsAgree(topology);
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void evaluationAgreesWithCentralDifferencesToo(Topology topology) {
        Network network = network(topology);
        Backpropagation pass = pass(network);
        pass.run(N, 0);
        assertThat(network.descend(0.01)).as("running statistics move").isTrue();
        CentralDifferences differences = CentralDifferences.evaluation(pass, N);
        for (int l = 0; l < topology.layers(); l++) {
            differences.agreeWith(network.layer(l));
        }
        assertLearnedParametersAgree(network, differences);
    }

    @Test
    void theBiasThatTheMeanTakesOutHasNoGradient() {
        HiddenLayer normalized = layer(5, "tanh").with(Normalization.BATCH);
        Network network = network(new Topology(3, List.of(normalized), 1, Loss.MEAN_SQUARED_ERROR));
        CentralDifferences differences = CentralDifferences.training(pass(network), N, 0);
        Layer layer = network.layer(0);
        for (int unit = 0; unit < 5; unit++) {
            assertThat(differences.by(layer.values()[unit], layer.fanIn())).isCloseTo(0, within(1e-9));
        }
        assertThat(network.biasGradient(0).data).containsOnly(0);
        assertThat(network.biasGradientNorm(1)).isPositive();
    }

    private static void assertGradientsAgree(Topology topology) {
        Network network = network(topology);
        CentralDifferences differences = CentralDifferences.training(pass(network), N, 5);
        for (int l = 0; l < topology.layers(); l++) {
            if (l < topology.hidden().size() && topology.hidden().get(l).normalization() == Normalization.BATCH) {
                differences.agreeWithWeights(network.layer(l));
            } else {
                differences.agreeWith(network.layer(l));
            }
        }
        assertLearnedParametersAgree(network, differences);
    }

    private static void assertLearnedParametersAgree(Network network, CentralDifferences differences) {
        for (int l = 0; l < network.topology().hidden().size(); l++) {
            network.passage(l).parameters().forEach(differences::agreeWith);
        }
    }

    private static Network network(Topology topology) {
        SeededRandom random = new SeededRandom(12);
        Network network = new Network(topology, Optimizer.descent(), 3);
        network.initialize(Initializer.FAN_IN_UNIFORM, random);
        for (int l = 0; l < topology.hidden().size(); l++) {
            for (Parameters parameters : network.passage(l).parameters()) {
                for (int r = 0; r < parameters.rows(); r++) {
                    parameters.values().now()[r][0] += random.nextDouble(-0.2, 0.2);
                }
            }
        }
        return network;
    }

    private static Backpropagation pass(Network network) {
        Topology topology = network.topology();
        Backpropagation pass = new Backpropagation(network, N);
        new RandomBatch(topology.inputs(), N, new SeededRandom(13)).load(pass);
        return pass;
    }

    private static HiddenLayer layer(int units, String activation) {
        return new HiddenLayer(units, Catalog.require(activation));
    }
}
