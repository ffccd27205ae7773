package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Loss;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final Experiment STANDARD = Experiment.standard();

    @Test
    void refusesNonsenseAndSaysWhatGotAndWanted() {
        assertThatThrownBy(() -> STANDARD.withLearningRate(19))
                .hasMessage("learning rate 19.0 is outside 1.0E-5..10.0");
        assertThatThrownBy(() -> STANDARD.withDepth(0)).hasMessage("depth 0 is outside 1..50");
        assertThatThrownBy(() -> STANDARD.withWidth(513)).hasMessage("width 513 is outside 1..512");
        assertThatThrownBy(() -> STANDARD.withBias(Double.NaN)).hasMessageStartingWith("bias NaN is outside");
        assertThatThrownBy(() -> STANDARD.withBatchSize(0)).hasMessageStartingWith("batch size 0 is outside");
        assertThatThrownBy(() -> STANDARD.withTrainShare(1)).hasMessageStartingWith("share for training 1.0");
        assertThatThrownBy(() -> STANDARD.withActivation(Catalog.require("softmax")))
                .hasMessage("activation softmax cannot follow a hidden layer, wanted one that works on single numbers");
    }

    @Test
    void isAValue() {
        assertThat(STANDARD.withDepth(7).withDepth(STANDARD.depth())).isEqualTo(STANDARD);
        assertThat(STANDARD.withActivation(Catalog.require("relu"))).isEqualTo(STANDARD);
        assertThat(STANDARD.withSeed(2)).isNotEqualTo(STANDARD);
    }

    @Test
    void choosesTheLossThatSuitsTheProblem() {
        assertThat(STANDARD.withProblem(Problem.SPIRAL).loss()).isEqualTo(Loss.BINARY_CROSS_ENTROPY);
        assertThat(STANDARD.withProblem(Problem.CURVE).loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
    }

    @Test
    void aBatchIsNeverLargerThanTheTrainingData() {
        Experiment small = STANDARD.withSamples(40).withTrainShare(0.5);
        assertThat(small.withBatchSize(2000).effectiveBatchSize()).isEqualTo(20);
        assertThat(small.withBatchSize(8).effectiveBatchSize()).isEqualTo(8);
    }
}
