package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.dataset.table.Bundled;
import activationlab.formula.Formula;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Optimizer;
import activationlab.scale.Range;
import activationlab.training.Architecture;
import activationlab.training.Descent;
import activationlab.training.Drawn;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Given;
import activationlab.training.Recipe;
import activationlab.training.Resizing;
import activationlab.training.Scaling;
import activationlab.training.Simulation;
import activationlab.training.Typed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainOnSamplesTest {
    private static final String SETTINGS = "--target class --task multiclass --layers 16,8 --activation relu,tanh"
            + " --init he --optimizer adam --rate 0.01 --batch 32 --epochs 50 --split 0.8 --standardize --seed 1";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyEpochHasTheNumbersOfTheWindow() throws IOException {
        Path metrics = folder.resolve("metrics.csv");
        assertThat(train("--data iris " + SETTINGS + " --out " + metrics)).isZero();
        List<String> rows = Files.readAllLines(metrics);
        assertThat(rows).hasSize(51);
        Simulation window = new Simulation(experiment());
        for (int epoch = 1; epoch <= 50; epoch++) {
            window.advance(4);
            Frame frame = window.frame();
            assertThat(frame.epoch()).isEqualTo(epoch);
            assertThat(rows.get(epoch))
                    .startsWith(epoch + "," + Decimal.shortest(frame.trainLoss()) + ","
                            + Decimal.shortest(frame.testLoss()) + "," + Decimal.shortest(frame.trainAccuracy()) + ","
                            + Decimal.shortest(frame.testAccuracy()) + ","
                            + Decimal.shortest(frame.layers().getFirst().weightGradientNorm()));
        }
        assertThat(out.toString().lines())
                .singleElement()
                .asString()
                .startsWith("Iris: 50 epochs on 120 samples, train loss ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void drawnSamplesHaveTheNumbersOfTheWindow() throws IOException {
        Path metrics = folder.resolve("moons.csv");
        assertThat(train(
                        "--data blobs --classes 5 --samples 200 --noise 0.2 --split 0.75 --layers 8 --epochs 3 --seed 7"
                                + " --out " + metrics))
                .isZero();
        assertThat(out.toString()).startsWith("Blobs: 3 epochs on 150 samples, train loss ");
        Recipe recipe = new Recipe(new Drawn(Problem.BLOBS, 200, 0.2, 5), 0.75, Scaling.NONE);
        assertLastRow(metrics, 3, new Experiment(recipe, single(), new Descent(0.03, 16), 7));
    }

    @Test
    void aTypedTargetHasTheNumbersOfTheWindow() throws IOException {
        Path metrics = folder.resolve("typed.csv");
        assertThat(train("--target-formula sin(a*x) --param a=2 --over -1:2 --samples 100 --noise 0 --layers 8 --epochs"
                        + " 3 --out " + metrics))
                .isZero();
        assertThat(out.toString()).startsWith("y = sin(a*x): 3 epochs on 80 samples, train loss ");
        Typed typed = new Typed(Formula.parse("sin(a*x)").with("a", 2), Range.of(-1, 2), 100, 0);
        assertLastRow(
                metrics, 3, new Experiment(new Recipe(typed, 0.8, Scaling.NONE), single(), new Descent(0.03, 16), 1));
    }

    private static Architecture single() {
        return Architecture.uniform(1, 8, Catalog.require("relu"), Initializer.HE_NORMAL);
    }

    private static void assertLastRow(Path metrics, int epochs, Experiment experiment) throws IOException {
        Simulation window = new Simulation(experiment);
        int batch = experiment.effectiveBatchSize();
        window.advance(epochs * ((experiment.recipe().trainCount() + batch - 1L) / batch));
        Frame frame = window.frame();
        assertThat(frame.epoch()).isEqualTo(epochs);
        assertThat(Files.readAllLines(metrics).get(epochs))
                .startsWith(
                        epochs + "," + Decimal.shortest(frame.trainLoss()) + "," + Decimal.shortest(frame.testLoss()));
    }

    @Test
    void noiseOnAFileHasTheNumbersOfTheWindow() throws IOException {
        Path metrics = folder.resolve("noisy.csv");
        assertThat(train("--data iris --noise 0.3 --standardize --layers 8 --epochs 2 --out " + metrics))
                .isZero();
        Recipe recipe = new Recipe(new Given(Bundled.IRIS.material(), 0.3), 0.8, Scaling.STANDARDIZED);
        assertLastRow(metrics, 2, new Experiment(recipe, single(), new Descent(0.03, 16), 1));
    }

    @Test
    void everyProblemCanBeNamed() {
        for (Problem problem : Problem.values()) {
            assertThat(train("--data " + problem.id() + " --layers 4 --epochs 1"))
                    .as(problem.id())
                    .isZero();
        }
        assertThat(out.toString().lines()).hasSize(Problem.values().length);
        StringWriter help = new StringWriter();
        CommandLineEntry.run(new String[] {"train", "--help"}, new PrintWriter(help), new PrintWriter(err));
        String words = help.toString().replaceAll("\\s+", " ");
        assertThat(Problem.values()).allSatisfy(problem -> assertThat(words).contains(problem.id()));
    }

    @Test
    void trainingEndsAtALossOrAnAccuracy() {
        assertThat(train("--data gaussians --noise 0 --layers 8 --epochs 400 --stop-at-accuracy 0.95"))
                .isZero();
        assertThat(out.toString()).contains("has reached 0.95");
        assertThat(train("--data gaussians --noise 0 --layers 8 --epochs 400 --stop-at-loss 0.2"))
                .isZero();
        assertThat(out.toString()).contains("has reached 0.2");
    }

    @Test
    void constantsOfTheOptimizerAreThoseOfTheWindow() throws IOException {
        Path metrics = folder.resolve("adam.csv");
        train("--data moons --layers 8 --epochs 2 --optimizer adamw --beta1 0.8 --beta2 0.99 --epsilon 1e-6"
                + " --weight-decay 0.1 --out " + metrics);
        Descent descent = new Descent(0.03, 16).withOptimizer(new Optimizer.AdamW(0.8, 0.99, 1e-6, 0.1));
        assertLastRow(metrics, 2, new Experiment(new Recipe(Problem.MOONS, 300, 0.1, 0.8), single(), descent, 1));
    }

    @Test
    void theColumnsAreLossesAccuraciesNormsAndShares() throws IOException {
        Path metrics = folder.resolve("metrics.csv");
        train("--data iris --layers 4 --epochs 2 --out " + metrics);
        assertThat(Files.readAllLines(metrics).getFirst())
                .isEqualTo(
                        "epoch,train_loss,test_loss,train_accuracy,test_accuracy,weight_grad_norm_1,bias_grad_norm_1,"
                                + "weight_grad_norm_2,bias_grad_norm_2,zero_fraction_1,dead_fraction_1");
    }

    @Test
    void whatDoesNotGoTogetherIsNotedAndTrainedAllTheSame() {
        assertThat(train("--data breast-cancer --layers 8 --epochs 2 --output relu"))
                .isZero();
        assertThat(err.toString()).contains("note: a ReLU output is no probability of a class");
        assertThat(out.toString()).startsWith("Breast Cancer");
    }

    @Test
    void theRateFollowsItsScheduleAndPatienceEndsTraining() throws IOException {
        Path metrics = folder.resolve("metrics.csv");
        assertThat(train("--data iris --layers 16 --rate 0.1 --epochs 400 --patience 5 --schedule cosine:50:0"
                        + " --warm-up 3 --out " + metrics))
                .isZero();
        assertThat(out.toString()).contains("Stopped early after");
        assertThat(Files.readAllLines(metrics)).hasSizeLessThan(401);
    }

    @Test
    void schedulesAndOutputsThatDoNotExistAreRefused() {
        assertThat(train("--data iris --schedule linear:3")).isEqualTo(2);
        assertThat(err.toString()).contains("--schedule 'linear:3', wanted constant, step:EPOCHS:SHARE");
        assertThat(train("--data iris --output hinge")).isEqualTo(2);
        assertThat(err.toString()).contains("--output 'hinge', wanted one of linear, sigmoid");
        assertThat(train("--data iris --output linear")).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be computed for several classes");
    }

    @Test
    void irisIsLearned() {
        assertThat(train("--data iris " + SETTINGS)).isZero();
        String accuracy = out.toString().replaceAll("(?s).*test accuracy ([0-9.]+).*", "$1");
        assertThat(Double.parseDouble(accuracy)).isGreaterThan(0.85);
    }

    @Test
    void severalTargetsAreLabels() throws IOException {
        Path file = folder.resolve("labels.csv");
        StringBuilder text = new StringBuilder("x,y,left,low\n");
        for (int i = 0; i < 60; i++) {
            double x = Math.sin(1.7 * i);
            double y = Math.cos(2.3 * i);
            text.append(x)
                    .append(',')
                    .append(y)
                    .append(',')
                    .append(x < 0 ? "yes" : "no")
                    .append(',');
            text.append(y < 0 ? 1 : 0).append('\n');
        }
        Files.writeString(file, text);
        assertThat(train("--data " + file + " --target left,low --layers 8 --rate 0.5 --epochs 60"))
                .isZero();
        String accuracy = out.toString().replaceAll("(?s).*train accuracy ([0-9.]+).*", "$1");
        assertThat(Double.parseDouble(accuracy)).isGreaterThan(0.95);
        assertThat(train("--data " + file + " --target left,low --task binary")).isEqualTo(2);
        assertThat(err.toString()).contains("--task binary has one target, got 2, wanted multilabel");
    }

    @Test
    void aFileOfOnesOwnIsARegression() throws IOException {
        Path file = folder.resolve("line.csv");
        StringBuilder text = new StringBuilder("x;price\n");
        for (int i = 0; i < 40; i++) {
            text.append(i / 40.0).append(';').append(2 * i / 40.0).append('\n');
        }
        Files.writeString(file, text.toString().replace('.', ','));
        assertThat(train("--data " + file + " --epochs 3 --layers 4 --out -")).isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(3).split(",", -1)[3]).isEmpty();
    }

    @Test
    void divergenceEndsInASentence() {
        assertThat(train("--data breast-cancer --target mean_area --rate 10 --epochs 30"))
                .isZero();
        assertThat(out.toString()).contains(" became ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--data none.csv | none.csv: no such file, wanted a CSV file with one sample per line",
                "--data iris --target color | no column 'color', wanted one of sepal_length, sepal_width",
                "--data iris --task guess | --task 'guess', wanted one of binary, regression, multiclass, multilabel",
                "--data iris --task binary | column class: 3 classes, wanted 2 for the task two classes",
                "--data iris --layers 16,8 --activation relu,tanh,elu | --activation has 3 names, wanted 1 or 2",
                "--data iris --layers 0 | hidden layer of 0 units, wanted at least 1",
                "--data iris --rate 11 | learning rate 11.0 is outside 1.0E-5..10.0",
                "--data iris --split 1 | --split 1.0 is outside 0.1..0.9",
                "--data iris --optimizer lion | --optimizer 'lion', wanted one of adam, adamw, momentum",
                "--data moons --optimizer adam --momentum 0.5 | --momentum has no meaning for adam",
                "--data iris --samples 30 | --samples has no meaning for these samples",
                "--data moons --classes 4 | 4 classes of Two moons, wanted 2",
                "--data moons --target x1 | --target has no meaning for samples that are drawn",
                "--target-formula sqrt(x) | sqrt(x) is NaN at x = -3.0, wanted a finite number all over -3.0..3.0",
                "--target-formula sin(x | formula 'sin(x', column 6: found the end",
                "--data moons --stop-at-accuracy 2 | accuracy to stop at 2.0 is outside 0.0..1.0",
                "--data iris --epochs 0 | --epochs 0, wanted at least 1",
                "--epochs 3 | wanted either EXPERIMENT.json or --data=FILE.csv or --target-formula",
            })
    void whatCannotBeUsedIsRefusedInOneLine(String arguments, String message) {
        assertThat(train(arguments)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theFileThatIsReadIsNotOverwritten() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, "x,y\n1,a\n2,b\n3,a\n");
        assertThat(train("--data " + file + " --out " + file)).isEqualTo(2);
        assertThat(Files.readString(file)).startsWith("x,y");
    }

    private static Experiment experiment() {
        Recipe recipe = new Recipe(new Given(Bundled.IRIS.material()), 0.8, Scaling.STANDARDIZED);
        List<HiddenLayer> hidden =
                List.of(new HiddenLayer(16, Catalog.require("relu")), new HiddenLayer(8, Catalog.require("tanh")));
        Architecture architecture = new Architecture(hidden, Initializer.HE_NORMAL, 1, 0, Resizing.ANEW);
        return new Experiment(recipe, architecture, new Descent(0.01, 32).withOptimizer(Optimizer.adam()), 1);
    }

    private int train(String arguments) {
        String[] words = Stream.concat(
                        Stream.of("train"), Stream.of(arguments.strip().split(" +")))
                .toArray(String[]::new);
        return CommandLineEntry.run(words, new PrintWriter(out), new PrintWriter(err));
    }
}
