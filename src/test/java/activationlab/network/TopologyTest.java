package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyTest {
    private static final Activation RELU = Catalog.require("relu");
    private static final Activation TANH = Catalog.require("tanh");

    @Test
    void aListOfSizesIsTheShortFormOfPlainLayers() {
        Topology topology = Topology.of(List.of(3, 5, 4, 1), RELU, Loss.MEAN_SQUARED_ERROR);
        List<HiddenLayer> hidden = List.of(new HiddenLayer(5, RELU), new HiddenLayer(4, RELU));
        assertThat(topology).isEqualTo(new Topology(3, hidden, 1, Loss.MEAN_SQUARED_ERROR));
        assertThat(topology.layers()).isEqualTo(3);
        assertThat(List.of(topology.fanIn(0), topology.fanIn(1), topology.fanIn(2)))
                .containsExactly(3, 5, 4);
        assertThat(List.of(topology.fanOut(0), topology.fanOut(1), topology.fanOut(2)))
                .containsExactly(5, 4, 1);
        assertThat(topology.widest()).isEqualTo(5);
    }

    @Test
    void onlyWhatDiffersInTrainingIsUnsteady() {
        HiddenLayer plain = new HiddenLayer(4, RELU);
        assertThat(steady(plain)).isTrue();
        assertThat(steady(plain.withDropout(0.1))).isFalse();
        assertThat(steady(plain.with(Normalization.BATCH))).isFalse();
        assertThat(steady(plain.with(Catalog.require("rrelu")))).isFalse();
    }

    @Test
    void oneLayerTakesAnotherActivationAndKeepsItsWeights() {
        Network network = new Network(Topology.of(List.of(2, 3, 3, 1), RELU, Loss.MEAN_SQUARED_ERROR));
        network.shiftHiddenBiases(0.5);
        network.use(1, TANH);
        assertThat(network.activation(0)).isEqualTo(RELU);
        assertThat(network.activation(1)).isEqualTo(TANH);
        assertThat(network.topology().hidden())
                .extracting(HiddenLayer::activation)
                .containsExactly(RELU, TANH);
        assertThat(network.biases(1).data).containsExactly(0.5, 0.5, 0.5);
        network.use(RELU);
        assertThat(network.activation(1)).isEqualTo(RELU);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, 2, Double.NaN})
    void aRateThatIsNoDropoutIsRefused(double dropout) {
        HiddenLayer plain = new HiddenLayer(4, RELU);
        assertThatThrownBy(() -> plain.withDropout(dropout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dropout " + dropout + ", wanted a probability from 0 to below 1");
    }

    @Test
    void impossibleShapesAreRefused() {
        assertThatThrownBy(() -> new HiddenLayer(0, RELU)).hasMessage("hidden layer of 0 units, wanted at least 1");
        assertThatThrownBy(() -> new HiddenLayer(1, Catalog.require("softmax")))
                .hasMessage("activation softmax cannot follow a hidden layer, wanted one that works on single numbers");
        assertThatThrownBy(() -> new Topology(2, List.of(), 0, Loss.MEAN_SQUARED_ERROR))
                .hasMessage("network of 2 inputs and 0 outputs, wanted at least 1 of each");
        assertThatThrownBy(() -> Topology.of(List.of(2), RELU, Loss.MEAN_SQUARED_ERROR))
                .hasMessage("layer sizes [2], wanted at least two: inputs and outputs");
    }

    private static boolean steady(HiddenLayer layer) {
        List<HiddenLayer> hidden = List.of(new HiddenLayer(2, TANH), layer);
        return new Topology(2, hidden, 1, Loss.MEAN_SQUARED_ERROR).steady();
    }
}
