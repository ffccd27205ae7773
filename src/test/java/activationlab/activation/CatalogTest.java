package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CatalogTest {
    @Test
    void listsTheTableInItsOrder() {
        assertThat(Catalog.all().stream().map(Activation::id))
                .containsExactly(
                        "identity",
                        "sigmoid",
                        "tanh",
                        "relu",
                        "leaky_relu",
                        "prelu",
                        "rrelu",
                        "elu",
                        "celu",
                        "selu",
                        "gelu",
                        "gelu_tanh",
                        "swish",
                        "mish",
                        "softplus",
                        "squared_relu",
                        "softsign",
                        "log_sigmoid",
                        "hard_sigmoid",
                        "hard_tanh",
                        "hard_swish",
                        "relu6",
                        "softshrink",
                        "hardshrink",
                        "tanhshrink",
                        "arctan",
                        "sine",
                        "gaussian",
                        "step",
                        "softmax");
    }

    @Test
    void keepsSoftmaxOutOfHiddenLayers() {
        assertThat(Catalog.elementwise()).hasSize(29).noneMatch(a -> a.id().equals("softmax"));
    }

    @Test
    void findsByIdAndByAlias() {
        assertThat(Catalog.find("silu")).contains(Catalog.require("swish"));
        assertThat(Catalog.find("Swish")).isEmpty();
        assertThatThrownBy(() -> Catalog.require("foo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no activation 'foo'; there are identity, sigmoid, tanh, relu, ");
    }

    @Test
    void changesOneParameterInACopy() {
        Activation elu = Catalog.require("elu");
        Activation half = elu.with("alpha", 0.5);
        assertThat(half.parameter("alpha")).isEqualTo(0.5);
        assertThat(elu.parameter("alpha")).isEqualTo(1);
        assertThat(half).isNotEqualTo(elu).hasToString("elu(alpha=0.5)").isEqualTo(elu.with("alpha", 0.5));
    }

    @Test
    void refusesUnknownParametersAndValuesOutOfRange() {
        Activation elu = Catalog.require("elu");
        assertThatThrownBy(() -> elu.with("beta", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("elu has no parameter 'beta'; it has alpha");
        assertThatThrownBy(() -> elu.with("alpha", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("elu alpha -1.0 is outside 0.0..10.0");
        assertThatThrownBy(() -> elu.with("alpha", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Catalog.require("tanh").parameter("alpha"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tanh has no parameter 'alpha'; it has none");
    }
}
