package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.network.Initializer;
import activationlab.plot.BoundaryPlot;
import activationlab.plot.DeadUnitsPlot;
import activationlab.plot.GradientPlot;
import activationlab.plot.LossPlot;
import activationlab.training.DecisionGrid;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Given;
import activationlab.training.History;
import activationlab.training.Recipe;
import activationlab.training.Scaling;
import activationlab.training.Simulation;
import activationlab.training.Status;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings at the ends of their ranges end in a sentence, never in an exception. */
class ExtremeSettingsTest {
    private static final Experiment STANDARD = Experiment.standard().withSamples(60);

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of("rate 10", STANDARD.withLearningRate(10), 400),
                Arguments.of("rate 10, squared ReLU", with("squared_relu").withLearningRate(10), 400),
                Arguments.of("rate 10, identity", with("identity").withLearningRate(10), 400),
                Arguments.of("least rate", STANDARD.withLearningRate(Experiment.LEARNING_RATE.min()), 400),
                Arguments.of("depth 50", STANDARD.withDepth(50), 200),
                Arguments.of("depth 50, sigmoid", with("sigmoid").withDepth(50), 200),
                Arguments.of("width 512", STANDARD.withWidth(512), 20),
                Arguments.of("depth 50 and width 512", STANDARD.withDepth(50).withWidth(512), 1),
                Arguments.of("bias -1000", STANDARD.withBias(-1000), 200),
                Arguments.of("bias 1000", STANDARD.withBias(1000), 200),
                Arguments.of("bias 1000, tanh", with("tanh").withBias(1000), 200),
                Arguments.of(
                        "bias 1000, squared ReLU, deep",
                        with("squared_relu").withBias(1000).withDepth(50),
                        20),
                Arguments.of("width 1", STANDARD.withWidth(1).withDepth(50), 200),
                Arguments.of("step function", with("step"), 400),
                Arguments.of("weights of zero", STANDARD.withInitializer(Initializer.ZERO), 400));
    }

    static Stream<Arguments> data() {
        double[] ones = {1, 1, 1, 1};
        double[] rising = {-1, 0, 1, 2};
        return Stream.of(
                Arguments.of("constant features", given(Task.BINARY, new double[][] {ones, ones}, 0, 1, 0, 1)),
                Arguments.of("one constant feature", given(Task.BINARY, new double[][] {ones, rising}, 0, 1, 0, 1)),
                Arguments.of("huge features", given(Task.BINARY, new double[][] {{1e300, -1e300, 1, 2}}, 0, 1, 0, 1)),
                Arguments.of("one sample to learn from", given(Task.BINARY, new double[][] {{-1, 1}}, 0, 1)),
                Arguments.of("a constant target", given(Task.REGRESSION, new double[][] {rising}, 3, 3, 3, 3)),
                Arguments.of("a huge target", given(Task.REGRESSION, new double[][] {rising}, 1e200, 3, 3, 3)),
                Arguments.of("a class of one sample", given(Task.MULTICLASS, new double[][] {rising}, 0, 1, 2, 2)));
    }

    private static Experiment given(Task task, double[][] features, double... targets) {
        List<String> columns =
                IntStream.range(0, features.length).mapToObj(i -> "x" + i).toList();
        List<String> classes = task == Task.REGRESSION
                ? List.of()
                : task == Task.BINARY ? List.of("no", "yes") : List.of("a", "b", "c");
        Material material =
                new Material("given", task, new Names(columns, "target", classes), new Samples(features, targets));
        return STANDARD.withRecipe(new Recipe(new Given(material), 0.5, Scaling.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("data")
    void strangeDataEndInASentence(String name, Experiment experiment) {
        endInASentence(name, experiment, 200);
        Experiment standardized = experiment.withRecipe(experiment.recipe().withScaling(Scaling.STANDARDIZED));
        endInASentence(name + ", standardized", standardized, 200);
    }

    @Test
    void aClassWithoutSamplesIsRefusedWithASentence() {
        assertThatThrownBy(() -> given(Task.BINARY, new double[][] {{1, 2, 3}}, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sample of class yes, wanted at least 1 of each class");
        assertThatThrownBy(() -> given(Task.BINARY, new double[][] {{1}}, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("1 sample, wanted at least 2");
    }

    private static Experiment with(String activation) {
        Activation chosen = Catalog.require(activation);
        return STANDARD.withActivation(chosen);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void endInASentence(String name, Experiment experiment, int steps) {
        Simulation simulation = new Simulation(experiment);
        History history = new History();
        AdviceBoard board = new AdviceBoard();
        int looks = Math.min(10, steps);
        for (int i = 0; i <= looks; i++) {
            Frame frame = simulation.frame();
            history.add(frame);
            board.look(frame, history);
            requireWords(frame, history, board);
            simulation.advance(steps / looks);
        }
    }

    private static void requireWords(Frame frame, History history, AdviceBoard board) {
        if (frame.status() instanceof Status.Failed failed) {
            assertThat(failed.sentence())
                    .matches("In epoch .*, step .*, the .* became (infinite|not a number|infinite or not).*\\)\\..*");
            assertThat(failed.tensor()).isNotEmpty();
            assertThat(board.shown()).extracting(Advice::rule).contains(Rule.DIVERGED);
        }
        assertThat(Learning.of(frame, history).sentence()).isNotBlank();
        assertThat(DeadUnits.of(frame.hiddenLayers()).sentence()).isNotBlank();
        assertThat(GradientFlow.of(frame.layers(), GradientTensor.WEIGHTS).sentence())
                .isNotBlank();
        for (Advice advice : board.shown()) {
            assertThat(List.of(advice.text(), advice.why(), advice.since().text()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("NaN"));
        }
        assertThat(LossPlot.of(frame, history).reading()).isNotBlank();
        assertThat(GradientPlot.of(frame, history, GradientTensor.WEIGHTS).reading())
                .isNotBlank();
        assertThat(DeadUnitsPlot.of(frame, history, DeadMeasure.NEVER_ON_DATASET)
                        .reading())
                .isNotBlank();
        if (frame.prediction() instanceof DecisionGrid grid) {
            assertThat(BoundaryPlot.of(frame, grid).panels()).isNotEmpty();
        }
    }
}
