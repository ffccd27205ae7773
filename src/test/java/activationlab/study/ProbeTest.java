package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.network.BadTensor;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.training.Checkpoint;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProbeTest {
    private static final Probe TANH = Probe.initial().withActivation(Catalog.require("tanh"));

    static Stream<Activation> activations() {
        return Catalog.elementwise().stream();
    }

    @ParameterizedTest
    @MethodSource("activations")
    void factorsMultiplyToTheNormsOfEveryActivation(Activation activation) {
        Ladder ladder = TANH.withActivation(activation)
                .withDepth(6)
                .withInitialization(new Initialization(Initializer.GLOROT_UNIFORM, 0.7, 0))
                .measure();
        assertThat(ladder.rungs()).hasSize(6);
        assertThat(ladder.overflow()).isEmpty();
        double norm = ladder.output().preActivationNorm();
        for (Rung rung : ladder.hidden().reversed()) {
            assertThat(rung.activationNorm())
                    .isCloseTo(norm * rung.weightFactor(), within(1e-14 * rung.activationNorm()));
            norm *= rung.weightFactor() * rung.slopeFactor();
            assertThat(rung.preActivationNorm()).isCloseTo(norm, within(1e-12 * norm));
        }
    }

    @Test
    void theOutputLayerHasNoActivation() {
        Ladder ladder = TANH.withDepth(1).measure();
        assertThat(ladder.hidden()).isEmpty();
        assertThat(ladder.output()).isEqualTo(ladder.first());
        assertThat(ladder.output().weightNorm()).isPositive();
        assertThat(ladder.output().activationNorm()).isNaN();
        assertThat(ladder.output().weightFactor()).isNaN();
        assertThat(ladder.output().slopeFactor()).isNaN();
    }

    /** Of N(0, 1) inputs and weights of variance v, z has variance 100 v; 6 standard errors of 64 x 32 draws. */
    @Test
    void firstPreActivationsHaveTheVarianceOfInputsTimesWeights() {
        Probe probe = TANH.withInitialization(Initialization.of(Initializer.LECUN_NORMAL));
        double mean = LongStream.rangeClosed(1, 20)
                .mapToDouble(seed -> probe.withSeed(seed).measure().first().meanSquare())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(1, within(0.03));
    }

    @Test
    void gainAndBiasReachEveryLayer() {
        Initialization silent =
                Initialization.of(Initializer.HE_NORMAL).withGain(0).withBias(3);
        Ladder ladder = TANH.withDepth(4).withInitialization(silent).measure();
        assertThat(ladder.each(Rung::meanSquare))
                .hasSize(4)
                .allSatisfy(square -> assertThat(square).isCloseTo(9, within(1e-13)));
        assertThat(ladder.output().weightNorm()).isPositive();
        assertThat(ladder.eachHidden(Rung::weightNorm)).containsOnly(0.0);
        assertThat(ladder.eachHidden(Rung::weightFactor)).containsOnly(0.0);
        assertThat(ladder.eachHidden(Rung::slopeFactor)).containsOnly(0.0);
    }

    @Test
    void normsTooSmallForTheirSquaresAreStillExact() {
        Probe probe = TANH.withDepth(50).withWidth(3);
        Ladder small = probe.withInitialization(new Initialization(Initializer.HE_NORMAL, 1e-5, 0))
                .measure();
        assertThat(small.first().weightNorm()).isBetween(1e-280, 1e-200);
        assertThat(small.first().slopeFactor()).isCloseTo(1, within(1e-9));
        Ladder none = probe.withInitialization(new Initialization(Initializer.HE_NORMAL, 1e-9, 0))
                .measure();
        assertThat(none.each(Rung::weightNorm)).contains(0.0).doesNotContain(Double.NaN);
        assertThat(none.eachHidden(Rung::weightFactor)).contains(0.0).doesNotContain(Double.NaN);
        assertThat(none.eachHidden(Rung::slopeFactor)).contains(0.0).doesNotContain(Double.NaN);
        assertThat(none.overflow()).isEmpty();
    }

    @Test
    void saysWhereNumbersBecameTooLarge() {
        Ladder ladder = TANH.withActivation(Catalog.require("squared_relu"))
                .withInitialization(new Initialization(Initializer.HE_NORMAL, 10, 0))
                .measure();
        BadTensor bad = ladder.overflow().orElseThrow();
        assertThat(bad.name()).isIn("pre-activation", "activation");
        assertThat(bad.layer()).isBetween(5, 15);
        assertThat(ladder.first().meanSquare()).isFinite();
    }

    @Test
    void theSameSettingsGiveTheSameBitsAndAnotherSeedOthers() throws Exception {
        Ladder once = TANH.measure();
        assertThat(TANH.cell().run(Checkpoint.OPEN)).isEqualTo(once);
        assertThat(TANH.withSeed(2).measure().first()).isNotEqualTo(once.first());
        assertThat(TANH.cell().name()).isEqualTo("tanh, depth 20, seed 1");
    }

    @Test
    void refusesNetworksItCannotMake() {
        assertThatThrownBy(() -> TANH.withDepth(51)).hasMessage("depth 51 is outside 1..50");
        assertThatThrownBy(() -> TANH.withWidth(0)).hasMessage("width 0 is outside 1..256");
        assertThatThrownBy(() -> TANH.withActivation(Catalog.require("softmax")))
                .hasMessage("activation softmax works on whole vectors, wanted one that works on single numbers");
        assertThatThrownBy(() -> new Ladder(TANH, List.of(), TANH.measure().overflow()))
                .hasMessage("0 rungs, wanted 20, one per layer");
    }
}
