package activationlab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.dataset.BadFile;
import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.formula.Formula;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import activationlab.scale.Range;
import activationlab.training.Architecture;
import activationlab.training.Descent;
import activationlab.training.Experiment;
import activationlab.training.Given;
import activationlab.training.RateSchedule;
import activationlab.training.Recipe;
import activationlab.training.Resizing;
import activationlab.training.Scaling;
import activationlab.training.Simulation;
import activationlab.training.StopRule;
import activationlab.training.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentFileTest {
    private static final Experiment EVERYTHING = new Experiment(
            new Recipe(Problem.SPIRAL, 411, 0.07, 0.65),
            new Architecture(
                    List.of(
                            new HiddenLayer(17, Catalog.require("prelu").with("alpha", 0.3), Normalization.BATCH, 0.25),
                            new HiddenLayer(
                                    5,
                                    Formula.parse("x*sigmoid(b*x)")
                                            .named("gate")
                                            .with("b", 1.5))),
                    Initializer.ORTHOGONAL,
                    1.4142135623730951,
                    -0.1,
                    Resizing.KEEP_FITTING),
            Loss.MEAN_SQUARED_ERROR,
            new Descent(
                    0.0123,
                    new RateSchedule(5, new RateSchedule.Decay.Cosine(200, 0.01)),
                    31,
                    new Optimizer.AdamW(0.8, 0.99, 1e-7, 0.02),
                    new Regularization(1e-4, 1e-3, 5),
                    new StopRule(500, 1e-3, 0.99, 40)),
            1234567890123L);

    @TempDir
    private Path folder;

    static List<Experiment> experiments() {
        Experiment standard = Experiment.standard();
        Descent descent = standard.descent();
        return List.of(
                standard,
                EVERYTHING,
                standard.withProblem(Problem.CURVE),
                standard.withDescent(descent.withOptimizer(Optimizer.nesterov())),
                standard.withDescent(descent.withOptimizer(Optimizer.rmsProp())),
                standard.withDescent(descent.withOptimizer(Optimizer.adam())
                        .withSchedule(new RateSchedule(0, new RateSchedule.Decay.Steps(10, 0.5)))));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everySettingIsReadAsItWasWritten(Experiment experiment) throws IOException {
        assertThat(readAgain(ExperimentFile.text(experiment))).isEqualTo(experiment);
    }

    @Test
    void givenSamplesComeBackToTheBit() throws IOException {
        Samples samples = new Samples(new double[][] {{0.1, 2, -3, 1e-9}, {1, 2, 3, 4}}, new double[] {0, 1, 2, 1});
        Material material = new Material(
                "mine", Task.MULTICLASS, new Names(List.of("long", "wide"), "kind", List.of("a", "b", "c")), samples);
        Experiment given = Experiment.standard().withRecipe(new Recipe(new Given(material), 0.5, Scaling.STANDARDIZED));
        Experiment again = readAgain(ExperimentFile.text(given));
        assertThat(again.recipe().source().title()).isEqualTo("mine");
        assertThat(again.loss()).isEqualTo(Loss.CROSS_ENTROPY);
        Simulation one = new Simulation(given);
        Simulation other = new Simulation(again);
        one.advance(20);
        other.advance(20);
        assertThat(other.frame().scores()).isEqualTo(one.frame().scores());
    }

    @Test
    void aTypedFunctionComesBackWithItsParameters() throws IOException {
        Formula function = Formula.parse("sin(a*x) + 1/3").with("a", 2.5);
        Experiment typed = Experiment.standard()
                .withRecipe(new Recipe(new Typed(function, Range.of(-1, 2), 77, 0.2), 0.5, Scaling.NONE));
        assertThat(readAgain(ExperimentFile.text(typed))).isEqualTo(typed);
    }

    @Test
    void theNumberOfBlobsComesBack() throws IOException {
        Experiment blobs = Experiment.standard().withProblem(Problem.BLOBS).withClasses(6);
        assertThat(readAgain(ExperimentFile.text(blobs))).isEqualTo(blobs);
        String twelve = ExperimentFile.text(blobs).replace("\"classes\": 6", "\"classes\": 12");
        assertThatThrownBy(() -> readAgain(twelve)).hasMessageContaining("classes 12 is outside 3..9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "units": 17 | "units": 700 | experiment.architecture: width 700 is outside 1..512
            "dropout": 0.25 | "dropout": 1.5 | experiment.architecture.hidden[0]: dropout 1.5, wanted a probability
            "kind": "adamW" | "kind": "magic" | experiment.descent.optimizer.kind: got "magic", wanted one of descent
            "beta1": 0.8 | "beta1": 1.8 | experiment.descent.optimizer: beta1 1.8 is outside
            "clipNorm": 5.0 | "clipNorm": -1 | experiment.descent.regularization: clip norm -1.0, wanted above 0
            "warmUp": 5 | "warmUp": "soon" | experiment.descent.schedule.warmUp: got "soon", wanted a whole number
            "loss": "mean_squared_error" | "loss": "cross" | experiment.loss: got "cross", wanted one of
            "seed": 1234567890123 | "seed": 0.5 | experiment.seed: got 0.5, wanted a whole number
            "version": 1 | "version": 7 | version: got 7, wanted a whole number from 1 to 1
            "patience": 40 | "hurry": 40 | experiment.descent.stop.hurry: unknown
            """)
    void badValuesAreRefusedByTheirPath(String old, String changed, String complaint) {
        String text = ExperimentFile.text(EVERYTHING);
        assertThat(text).contains(old);
        assertThatThrownBy(() -> readAgain(text.replaceFirst(old, changed)))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(complaint);
    }

    private Experiment readAgain(String text) throws IOException {
        Path file = folder.resolve("experiment.json");
        Files.writeString(file, text);
        return ExperimentFile.read(file);
    }
}
