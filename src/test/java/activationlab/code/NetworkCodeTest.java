package activationlab.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.network.Optimizer;
import activationlab.training.Descent;
import activationlab.training.Experiment;
import activationlab.training.Scores;
import activationlab.training.Simulation;
import activationlab.training.StopRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkCodeTest {
    private static final int EPOCHS = 4;
    private static final double TOLERANCE = 1e-9;
    // Each program runs as it does alone; only NumPy, which takes a second to start, is started once.
    private static final String ONE_AFTER_THE_OTHER = """
            import glob, os, runpy
            for file in sorted(glob.glob("*.py")):
                if file != "driver.py":
                    print("#", os.path.splitext(file)[0])
                    runpy.run_path(file, run_name="__main__")
            """;

    @TempDir
    private Path folder = Path.of("");

    private static List<Scores> wanted(Experiment experiment) {
        Simulation simulation = new Simulation(experiment);
        int batch = experiment.effectiveBatchSize();
        int steps = (experiment.recipe().trainCount() + batch - 1) / batch;
        List<Scores> scores = new ArrayList<>(List.of(simulation.scores()));
        for (int epoch = 1; epoch <= EPOCHS && !simulation.halted(); epoch++) {
            simulation.advance(steps);
            scores.add(simulation.scores());
        }
        return scores;
    }

    private static void assertSameCurve(String name, Experiment experiment, List<String> lines) {
        List<Scores> wanted = wanted(experiment);
        assertThat(lines).as(name).hasSize(wanted.size() + 1).first().isEqualTo("epoch,train_loss,test_loss");
        for (int epoch = 0; epoch < wanted.size(); epoch++) {
            String[] cells = lines.get(epoch + 1).split(",", -1);
            assertThat(Double.parseDouble(cells[1]))
                    .as(name + ", train loss after epoch " + epoch)
                    .isCloseTo(wanted.get(epoch).trainLoss(), within(TOLERANCE));
            assertThat(Double.parseDouble(cells[2]))
                    .as(name + ", test loss after epoch " + epoch)
                    .isCloseTo(wanted.get(epoch).testLoss(), within(TOLERANCE));
        }
        assertThat(wanted.getLast().trainLoss()).isNotEqualTo(wanted.getFirst().trainLoss());
    }

    @Test
    void runsThatAreToEndEarlyDo() {
        TrainingRuns.all()
                .forEach((name, experiment) ->
                        assertThat(wanted(experiment).size() <= EPOCHS).as(name).isEqualTo(name.startsWith("endOf")));
    }

    @Test
    void whereKerasComputesAnotherUpdateItsProgramSaysSo() {
        Experiment adam = TrainingRuns.standard().withDescent(new Descent(0.01, 16).withOptimizer(Optimizer.adam()));
        Experiment rms = adam.withDescent(adam.descent().withOptimizer(new Optimizer.RmsProp(0.9, 1e-8, 0)));
        assertThat(CodeWriter.network(rms, 5, Language.KERAS)).contains("epsilon below the root");
        assertThat(CodeWriter.network(adam, 5, Language.KERAS)).doesNotContain("epsilon below the root");
        assertThat(CodeWriter.network(rms, 5, Language.PYTORCH)).doesNotContain("epsilon below the root");
    }

    @Test
    void theRuleThatEndsTrainingIsWrittenInEveryLanguage() {
        Experiment all = TrainingRuns.standard();
        Experiment ending = all.withDescent(all.descent().withStop(new StopRule(3, 0.125, 0.875, 7)));
        for (Language language : Language.values()) {
            assertThat(CodeWriter.network(ending, 5, language))
                    .contains("3 epochs", "ends earlier at a training loss of 0.125 or less,")
                    .contains(
                            "or at a training accuracy of 0.875 or more, or after 7 epochs without a lower test loss.")
                    .contains("<= 0.125", ">= 0.875", ">= 7")
                    .doesNotContain("{{");
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void javaProgramsTrainAsWeDo() throws Exception {
        Map<String, String> programs = new LinkedHashMap<>();
        TrainingRuns.all()
                .forEach((name, experiment) -> programs.put(
                        "Training_" + name + ".java",
                        CodeWriter.network(experiment, EPOCHS, Language.JAVA)
                                .replaceAll("\\bTraining\\b", "Training_" + name)));
        ClassLoader loader = JavaPrograms.compile(programs, folder);
        for (Map.Entry<String, Experiment> each : TrainingRuns.all().entrySet()) {
            Method main = loader.loadClass("Training_" + each.getKey()).getMethod("main", String[].class);
            assertSameCurve(each.getKey(), each.getValue(), printed(main));
        }
    }

    private static List<String> printed(Method main) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void numpyProgramsTrainAsWeDo() throws Exception {
        PythonPrograms.assumePresent("numpy");
        for (Map.Entry<String, Experiment> each : TrainingRuns.all().entrySet()) {
            Path file = folder.resolve(each.getKey() + ".py");
            Files.writeString(file, CodeWriter.network(each.getValue(), EPOCHS, Language.NUMPY));
        }
        Files.writeString(folder.resolve("driver.py"), ONE_AFTER_THE_OTHER);
        Map<String, List<String>> printed = byProgram(PythonPrograms.run(folder, "driver.py"));
        TrainingRuns.all().forEach((name, experiment) -> {
            assertThat(printed).containsKey(name);
            assertSameCurve(name, experiment, printed.getOrDefault(name, List.of()));
        });
    }

    private static Map<String, List<String>> byProgram(List<String> lines) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                current = new ArrayList<>();
                printed.put(line.substring(2), current);
            } else {
                current.add(line);
            }
        }
        return printed;
    }

    @Test
    void seedAndInitializerAreSpelledOut() {
        for (Language language : Language.values()) {
            String text = CodeWriter.network(TrainingRuns.standard(), 5, language);
            assertThat(text)
                    .contains("He normal", "N(0, deviation^2) with deviation sqrt(2/inputs)", "sqrt(2.0 / inputs)")
                    .contains("seed -7", "SEED = -7", "SplitMix64", "Circle")
                    .doesNotContain("{{");
        }
    }

    @Test
    void refusesWhatNoProgramShouldContain() {
        assertThatThrownBy(() -> CodeWriter.network(TrainingRuns.standard(), 0, Language.JAVA))
                .hasMessage("epochs 0 is outside 1..1000000");
    }

    @ParameterizedTest
    @EnumSource
    void programsAreThoseOnRecord(Language language) throws IOException {
        Experiment experiment = Experiment.standard().withDepth(1).withWidth(2).withSamples(20);
        String name = CodeWriter.networkFileName(language) + ".txt";
        try (InputStream in = NetworkCodeTest.class.getResourceAsStream(name)) {
            String golden = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(CodeWriter.network(experiment, 30, language)).isEqualTo(golden);
        }
    }
}
