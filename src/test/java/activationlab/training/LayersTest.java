package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.HiddenLayer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final Activation RELU = Catalog.require("relu");
    private static final Activation TANH = Catalog.require("tanh");
    private static final Architecture UNIFORM = Experiment.standard().architecture();
    private static final Architecture MIXED =
            UNIFORM.withHidden(List.of(new HiddenLayer(16, RELU), new HiddenLayer(8, TANH, Normalization.BATCH, 0.3)));

    @Test
    void deeperNetworksRepeatTheLastLayerAndShallowerOnesKeepTheFirst() {
        assertThat(MIXED.withDepth(4).hidden().subList(2, 4))
                .containsOnly(MIXED.hidden().getLast());
        assertThat(MIXED.withDepth(1).hidden()).containsExactly(MIXED.hidden().getFirst());
    }

    @Test
    void aWidthForAllKeepsWhatElseTheLayersAre() {
        Architecture wide = MIXED.withWidth(5);
        assertThat(wide.hidden()).extracting(HiddenLayer::units).containsExactly(5, 5);
        assertThat(wide.hidden().getLast().dropout()).isEqualTo(0.3);
        assertThat(wide.hidden().getLast().normalization()).isEqualTo(Normalization.BATCH);
        assertThat(MIXED.width()).as("that of the widest").isEqualTo(16);
    }

    @Test
    void activationsThatDifferHaveNothingInCommon() {
        assertThat(UNIFORM.commonActivation()).contains(RELU);
        assertThat(MIXED.commonActivation()).isEmpty();
        assertThat(Experiment.standard().withArchitecture(MIXED).activationTitle())
                .isEqualTo("mixed");
        assertThat(MIXED.withActivation(TANH).commonActivation()).contains(TANH);
    }

    @Test
    void extremeNetworksCanBeAskedForAndMoreIsRefused() {
        assertThat(UNIFORM.withDepth(50).withWidth(512).withBias(-1000).bias()).isEqualTo(-1000);
        assertThatThrownBy(() -> UNIFORM.withDepth(51)).hasMessage("depth 51 is outside 1..50");
        assertThatThrownBy(() -> UNIFORM.withGain(11)).hasMessage("gain 11.0 is outside 0.0..10.0");
    }

    @Test
    void everyLayerComputesAsItsOwnSettingsSay() {
        Experiment experiment = Experiment.standard().withArchitecture(MIXED);
        assertThat(experiment.topology().hidden()).isEqualTo(MIXED.hidden());
        Simulation simulation = new Simulation(experiment);
        simulation.advance(300);
        assertThat(simulation.frame().trainLoss()).isLessThan(0.3);
        assertThat(simulation.frame().layers()).hasSize(3);
    }

    @Test
    void aGainMultipliesTheWeightsAndABiasShiftsHiddenOnesOnly() {
        Experiment plain = Experiment.standard();
        Learner learner = learner(plain);
        Learner doubled = learner(plain.withArchitecture(UNIFORM.withGain(2).withBias(3)));
        for (int l = 0; l <= UNIFORM.depth(); l++) {
            assertThat(doubled.network().weights(l).get(0, 0))
                    .isEqualTo(2 * learner.network().weights(l).get(0, 0));
            assertThat(doubled.network().biases(l).get(0, 0)).isEqualTo(l < UNIFORM.depth() ? 3 : 0);
        }
    }

    @Test
    void otherDataOfTheSameKindKeepTheLossThatWasChosen() {
        Experiment chosen = Experiment.standard().withLoss(Loss.MEAN_SQUARED_ERROR);
        assertThat(chosen.withProblem(Problem.SPIRAL).loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
        assertThat(chosen.withProblem(Problem.CURVE).withProblem(Problem.SPIRAL).loss())
                .isEqualTo(Loss.BINARY_CROSS_ENTROPY);
    }

    private static Learner learner(Experiment experiment) {
        return new Learner(experiment, experiment.recipe().draw(experiment.seed()));
    }
}
