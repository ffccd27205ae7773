package activationlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.live.Request;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Optimizer;
import activationlab.training.Experiment;
import activationlab.training.Given;
import activationlab.ui.control.Presses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final long SECOND = 1_000_000_000;
    private static final Experiment START = Experiment.standard();

    private static final Activation RELU = Catalog.require("relu");

    private final List<Request> sent = new ArrayList<>();
    private final RunModel model = new RunModel(new RequestLog(sent));
    private final Edits edits = model.edits();
    private long now = SECOND;

    private void pause() {
        edits.pulse(now);
        now += SECOND;
        edits.pulse(now);
    }

    private void set(UnaryOperator<Experiment> change) {
        model.experimentProperty().set(change.apply(model.experimentProperty().get()));
    }

    private void change(UnaryOperator<Experiment> change) {
        set(change);
        pause();
    }

    @Test
    void everySettingGoesBackAndForthAndIsNamed() {
        change(now -> now.withLearningRate(0.1));
        change(now -> now.withBias(-2.5));
        change(now -> now.withDepth(7));
        change(now -> now.withActivation(Catalog.require("tanh")));
        change(now -> now.withInitializer(Initializer.GLOROT_UNIFORM));
        change(now -> now.withProblem(Problem.EXCLUSIVE_OR));
        change(now -> now.withBatchSize(64).withSeed(5));
        model.speedProperty().set(10);
        pause();
        Experiment last = model.experimentProperty().get();
        assertThat(edits.undo()).contains("Speed back to no limit");
        assertThat(edits.undo()).contains("Batch size back to 16, seed back to 1");
        assertThat(edits.undo())
                .contains("Data back to " + START.recipe().source().title());
        assertThat(edits.undo()).contains("Start back to " + START.initializer().title());
        assertThat(edits.undo()).contains("Activation back to ReLU");
        assertThat(edits.undo()).contains("Depth back to 4");
        assertThat(edits.undo()).contains("Bias back to 0");
        assertThat(edits.undo()).contains("Learning rate back to 0.03");
        assertThat(edits.undo()).isEmpty();
        assertThat(sent.getLast().experiment()).isEqualTo(START);
        assertThat(sent.getLast().speed()).isEqualTo(Request.UNLIMITED);
        assertThat(edits.redo()).contains("Learning rate again 0.1");
        for (int i = 1; i < 8; i++) {
            assertThat(edits.redo()).isPresent();
        }
        assertThat(edits.redo()).isEmpty();
        assertThat(sent.getLast().experiment()).isEqualTo(last);
        assertThat(sent.getLast().speed()).isEqualTo(10);
    }

    @Test
    void theParameterOfAnActivationIsTold() {
        change(now -> now.withActivation(Catalog.require("leaky_relu").with("alpha", 0.2)));
        change(now -> now.withActivation(Catalog.require("leaky_relu").with("alpha", 0.3)));
        assertThat(edits.undo()).contains("Activation back to Leaky ReLU with α = 0.2");
    }

    @Test
    void whatChangesInOneLayerIsToldWithItsLayer() {
        change(now -> now.withArchitecture(now.architecture()
                .withHidden(List.of(new HiddenLayer(8, RELU), new HiddenLayer(8, RELU), new HiddenLayer(8, RELU)))));
        change(now -> now.withArchitecture(now.architecture()
                .withHidden(List.of(new HiddenLayer(8, RELU), new HiddenLayer(5, RELU), new HiddenLayer(8, RELU)))));
        assertThat(edits.undo()).contains("Width of layer 2 back to 8");
        assertThat(edits.undo()).contains("Depth back to 4");
    }

    @Test
    void otherDataAndOtherOptimizersAreTold() {
        Material material = new Material(
                "three samples",
                Task.REGRESSION,
                new Names(List.of("x"), "y", List.of()),
                new Samples(new double[][] {{1, 2, 3}}, new double[] {1, 2, 3}));
        change(now -> now.withRecipe(now.recipe().withSource(new Given(material))));
        change(now -> now.withDescent(now.descent().withOptimizer(Optimizer.adam())));
        change(now -> now.withDescent(now.descent().withOptimizer(Optimizer.nesterov())));
        assertThat(edits.undo()).contains("Optimizer back to adam");
        assertThat(edits.undo()).contains("Optimizer back to descent");
        assertThat(edits.undo().orElseThrow())
                .startsWith("Data back to " + START.recipe().source().title());
        assertThat(edits.redo().orElseThrow()).startsWith("Data again three samples");
    }

    @Test
    void aDragIsOneStepHoweverLongItRests() {
        Region node = new Region();
        edits.watch(node);
        node.fireEvent(Presses.mouse(MouseEvent.MOUSE_PRESSED));
        for (int i = 1; i <= 50; i++) {
            double rate = 0.03 + 0.01 * i;
            set(now -> now.withLearningRate(rate));
            if (i % 10 == 0) {
                pause();
            }
        }
        node.fireEvent(Presses.mouse(MouseEvent.MOUSE_RELEASED));
        edits.pulse(now);
        set(now -> now.withLearningRate(1));
        assertThat(edits.size()).isEqualTo(2);
        assertThat(edits.undo()).contains("Learning rate back to 0.53");
        assertThat(edits.undo()).contains("Learning rate back to 0.03");
    }

    @Test
    void otherKeysBeginOtherStepsAndTheSameArrowDoesNot() {
        Region node = new Region();
        edits.watch(node);
        for (int i = 1; i <= 5; i++) {
            node.fireEvent(Presses.key(KeyCode.RIGHT));
            int depth = 4 + i;
            set(now -> now.withDepth(depth));
        }
        node.fireEvent(Presses.key(KeyCode.DELETE));
        set(now -> now.withDepth(4));
        assertThat(edits.size()).isEqualTo(2);
        assertThat(edits.undo()).contains("Depth back to 9");
    }

    @Test
    void aNewChangeAfterAnUndoCannotBeDoneAgain() {
        change(now -> now.withDepth(5));
        change(now -> now.withDepth(6));
        edits.undo();
        change(now -> now.withWidth(3));
        assertThat(edits.redo()).isEmpty();
        assertThat(edits.undo()).contains("Width back to 8");
        assertThat(edits.undo()).contains("Depth back to 4");
    }

    @Test
    void stepsBeyondTheMostAreForgotten() {
        for (int i = 0; i < 2 * Edits.MOST; i++) {
            double bias = 0.01 * (i + 1);
            change(now -> now.withBias(bias));
        }
        assertThat(edits.size()).isEqualTo(Edits.MOST);
    }
}
