package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.dataset.Dataset;
import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.training.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuitabilityTest {
    private static final Experiment START = Experiment.standard();
    private static final Experiment CURVE = START.withProblem(Problem.CURVE);

    @Test
    void theFirstExperimentIsFree() {
        assertThat(sentences(START)).isEmpty();
        assertThat(sentences(CURVE)).isEmpty();
    }

    @Test
    void aReluOutputIsNoProbability() {
        assertThat(sentences(START.withLoss(Loss.RECTIFIED_SQUARED_ERROR)))
                .singleElement()
                .asString()
                .startsWith("a ReLU output is no probability of a class");
    }

    @Test
    void squaredErrorsDoNotSuitClasses() {
        assertThat(sentences(START.withLoss(Loss.MEAN_SQUARED_ERROR)))
                .singleElement()
                .asString()
                .startsWith("mean squared error measures distances")
                .contains("binary cross-entropy suits them");
    }

    @Test
    void outputsThatCannotReachTheTargetsAreNamedWithThem() {
        assertThat(sentences(CURVE.withLoss(Loss.BOUNDED_SQUARED_ERROR).withNoise(0.5)))
                .singleElement()
                .asString()
                .startsWith("a tanh output answers only from \u22121 to 1, but targets go from");
        assertThat(sentences(CURVE.withLoss(Loss.POSITIVE_SQUARED_ERROR)))
                .as("all targets are positive")
                .isEmpty();
        Samples negative = new Samples(new double[][] {{1, 2}}, new double[] {-2, 0.5});
        Dataset dataset = new Dataset(Task.REGRESSION, negative, negative);
        assertThat(Suitability.of(CURVE.withLoss(Loss.POSITIVE_SQUARED_ERROR), dataset))
                .extracting(Finding::sentence)
                .containsExactly("a softplus output answers only above 0, but targets go from \u22122 to 0.5");
    }

    @Test
    void sigmoidInDeepHiddenLayersMakesGradientsSmall() {
        Experiment deep = START.withActivation(Catalog.require("sigmoid"))
                .withInitializer(Initializer.GLOROT_NORMAL)
                .withDepth(6);
        // spec E8: 0.25^6 = 0.00024
        assertThat(sentences(deep))
                .singleElement()
                .asString()
                .startsWith("Sigmoid in 6 hidden layers")
                .contains("at most 0.25")
                .contains("0.00024");
        assertThat(sentences(deep.withDepth(2))).isEmpty();
    }

    @Test
    void initializersArePairedWithActivations() {
        assertThat(sentences(START.withInitializer(Initializer.GLOROT_UNIFORM)))
                .containsExactly("Glorot uniform weights before ReLU: He suits it, which keeps the size of signals from"
                        + " layer to layer");
        assertThat(sentences(START.withActivation(Catalog.require("selu"))))
                .singleElement()
                .asString()
                .contains("LeCun suits it");
        assertThat(sentences(START.withActivation(Catalog.require("selu")).withInitializer(Initializer.LECUN_NORMAL)))
                .isEmpty();
        assertThat(sentences(START.withInitializer(Initializer.FAN_IN_UNIFORM))).isEmpty();
        assertThat(sentences(START.withInitializer(Initializer.ZERO)))
                .singleElement()
                .asString()
                .startsWith("all weights start at 0");
    }

    @Test
    void batchNormalizationNeedsMoreThanOneSample() {
        Experiment normalized = START.withArchitecture(START.architecture()
                .withLayer(0, START.architecture().hidden().getFirst().with(Normalization.BATCH)));
        assertThat(sentences(normalized)).isEmpty();
        assertThat(sentences(normalized.withBatchSize(1)))
                .singleElement()
                .asString()
                .startsWith("batch normalization over one sample");
    }

    @Test
    void whatCannotBeComputedIsRefusedWithWhatCan() {
        assertThatThrownBy(() -> CURVE.withLoss(Loss.CROSS_ENTROPY))
                .hasMessageStartingWith(
                        "loss cross-entropy cannot be computed for regression, wanted one of mean squared");
        assertThat(Loss.possible(START.recipe().task()).getFirst()).isEqualTo(Loss.BINARY_CROSS_ENTROPY);
    }

    private static List<String> sentences(Experiment experiment) {
        return Suitability.of(experiment, experiment.recipe().draw(experiment.seed())).stream()
                .map(Finding::sentence)
                .toList();
    }
}
