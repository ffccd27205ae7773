package activationlab.cli;

import activationlab.dataset.Material;
import activationlab.dataset.Problem;
import activationlab.dataset.Task;
import activationlab.dataset.table.Bundled;
import activationlab.dataset.table.CsvFormat;
import activationlab.dataset.table.Selection;
import activationlab.dataset.table.Table;
import activationlab.dataset.table.TableReader;
import activationlab.dataset.table.Watch;
import activationlab.training.Recipe;
import activationlab.training.Scaling;
import activationlab.training.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which samples a network learns from. */
final class SampleOptions {
    private static final String DRAWN = "circle, exclusive-or, gaussians, spiral, moons, half-plane, blobs, clusters,"
            + " ten-features, disks, curve, plane.";

    @Option(
            names = "--data",
            paramLabel = "FILE.csv",
            description = "A CSV file with one sample a line: comma, semicolon or tab, header, decimal comma are found"
                    + " out. Or: iris, breast-cancer. Or samples that are drawn: " + DRAWN)
    private @Nullable String file;

    @Option(
            names = "--no-header",
            description = "The first line is a sample, and columns are called x1, x2, ... Initially found out.")
    private boolean nameless;

    @Option(
            names = "--target",
            paramLabel = "COLUMN",
            split = ",",
            description = "What is learned; several columns, parted by commas, are labels of 0 and 1, or of two texts"
                    + " such as no and yes. Initially class, target, label or y if there is such a column, else the"
                    + " last one.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--task",
            paramLabel = "NAME",
            description = "binary, multiclass, regression or multilabel. Initially what suits the target.")
    private @Nullable String task;

    @Option(
            names = "--ignore",
            paramLabel = "COLUMNS",
            split = ",",
            description = "Columns that the network does not see, parted by commas.")
    private List<String> ignored = new ArrayList<>();

    @Option(names = "--skip-gaps", description = "Leaves rows with missing values out, instead of refusing the file.")
    private boolean skipGaps;

    @Option(
            names = "--split",
            paramLabel = "SHARE",
            defaultValue = "0.8",
            description = "The share of the samples to learn from, every class alike. Initially ${DEFAULT-VALUE}.")
    private String split = "0.8";

    @Option(
            names = "--standardize",
            description = "Features get mean 0 and deviation 1, measured on the samples to learn from.")
    private boolean standardize;

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    /** Returns whether samples are named. */
    boolean named() {
        return file != null || drawing.typed();
    }

    /** Returns the files that are read. */
    List<Path> files() {
        return file == null ? List.of() : List.of(Path.of(file));
    }

    /** Reads the samples. */
    Recipe recipe() {
        Recipe.TRAIN_SHARE.require("--split", Decimal.parse(split));
        return new Recipe(source(), Decimal.parse(split), standardize ? Scaling.STANDARDIZED : Scaling.NONE);
    }

    private Source source() {
        if (drawing.typed()) {
            refuseDrawn(file != null, "--data");
            refuseTableOptions();
            return drawing.function();
        }
        String name = String.valueOf(file);
        Optional<Problem> problem = DrawingOptions.named(name);
        if (problem.isPresent() && !Files.exists(Path.of(name))) {
            refuseTableOptions();
            return drawing.problem(problem.get());
        }
        return drawing.given(material());
    }

    private void refuseTableOptions() {
        refuseDrawn(!targets.isEmpty(), "--target");
        refuseDrawn(task != null, "--task");
        refuseDrawn(!ignored.isEmpty(), "--ignore");
        refuseDrawn(nameless, "--no-header");
        refuseDrawn(skipGaps, "--skip-gaps");
    }

    private static void refuseDrawn(boolean given, String option) {
        if (given) {
            throw new BadInput(option + " has no meaning for samples that are drawn, wanted it left out");
        }
    }

    private Material material() {
        String name = String.valueOf(file);
        Path path = Path.of(name);
        Optional<Bundled> bundled = Arrays.stream(Bundled.values())
                .filter(set -> set.id().equals(name))
                .findFirst();
        if (bundled.isPresent() && !Files.exists(path)) {
            Table table = bundled.get().table();
            return selection(table).material(table, bundled.get().title());
        }
        CsvFormat guess = TableReader.guess(path);
        CsvFormat format = nameless ? guess.withHeader(CsvFormat.Header.ABSENT) : guess;
        Table table = TableReader.read(path, format, Watch.NONE).orElseThrow();
        return selection(table).material(table, String.valueOf(path.getFileName()));
    }

    private Selection selection(Table table) {
        Selection selection = selected(table);
        Set<Integer> leftOut = new TreeSet<>();
        ignored.forEach(name -> leftOut.add(column(table, name)));
        Selection chosen = task == null ? selection : withTask(selection, task(task));
        Selection.Gaps gaps = skipGaps ? Selection.Gaps.LEFT_OUT : Selection.Gaps.REFUSED;
        return chosen.withLeftOut(leftOut).withGaps(gaps);
    }

    private static Selection withTask(Selection selection, Task task) {
        if (selection.targets().size() > 1 && task != Task.MULTILABEL) {
            throw new BadInput("--task " + task.id() + " has one target, got "
                    + selection.targets().size() + ", wanted " + Task.MULTILABEL.id());
        }
        return selection.withTask(task);
    }

    private Selection selected(Table table) {
        if (targets.isEmpty()) {
            return Selection.guess(table);
        }
        List<Integer> columns =
                targets.stream().map(name -> column(table, name)).distinct().toList();
        Selection first = Selection.of(table, columns.getFirst());
        return columns.size() == 1 ? first : first.withTask(Task.MULTILABEL).withTargets(columns);
    }

    private static int column(Table table, String name) {
        int column = table.names().indexOf(name.strip());
        if (column < 0) {
            throw new BadInput("no column '" + name + "', wanted one of " + some(table.names()));
        }
        return column;
    }

    private static String some(List<String> names) {
        int most = 40;
        return names.stream().limit(most).collect(Collectors.joining(", ")) + (names.size() > most ? ", ..." : "");
    }

    private static Task task(String name) {
        return Arrays.stream(Task.values())
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("--task '" + name + "', wanted one of "
                        + Arrays.stream(Task.values()).map(Task::id).collect(Collectors.joining(", "))));
    }
}
