package activationlab.ui.training.sample;

import activationlab.dataset.Task;
import activationlab.dataset.table.CsvFormat;
import activationlab.dataset.table.Selection;
import activationlab.dataset.table.Table;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Shown;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What of a table is learned, and how its file was read. JavaFX thread only. */
final class TablePane extends VBox {
    private final Consumer<Selection> onSelected;
    private final Consumer<CsvFormat> onFormat;
    private final ChoiceField<Integer> target =
            field("target", "Which column the network shall answer with", List.of(0), this::name);
    private final ChoiceField<Task> task =
            field("task", "What is learned of it: a class, or a number", List.of(Task.values()), Task::title);
    private final ChoiceField<Selection.Gaps> gaps = field(
            "gaps",
            "What happens to rows with a missing value: the file is refused, or they are left out",
            List.of(Selection.Gaps.values()),
            Selection.Gaps::title);
    private final ChoiceField<CsvFormat.Separator> separator = field(
            "separator",
            "What stands between two values of a line; the file is read again",
            List.of(CsvFormat.Separator.values()),
            CsvFormat.Separator::title);
    private final ChoiceField<CsvFormat.DecimalMark> decimal = field(
            "decimal",
            "What stands before the fraction of a number; the file is read again",
            List.of(CsvFormat.DecimalMark.values()),
            CsvFormat.DecimalMark::title);
    private final ChoiceField<CsvFormat.Header> header = field(
            "header",
            "Whether the first line names the columns; the file is read again",
            List.of(CsvFormat.Header.values()),
            CsvFormat.Header::title);
    private @Nullable Table table;
    private @Nullable Selection selection;
    private boolean filling;

    /**
     * Makes empty fields.
     *
     * @param onSelected receives what a person wants learned
     * @param onFormat receives how a person wants the file read
     */
    TablePane(Consumer<Selection> onSelected, Consumer<CsvFormat> onFormat) {
        this.onSelected = onSelected;
        this.onFormat = onFormat;
        getStyleClass().add("table-pane");
        getChildren().addAll(target, task, gaps, separator, decimal, header);
        target.valueProperty().subscribe(this::retarget);
        task.valueProperty().subscribe(ignored -> select());
        gaps.valueProperty().subscribe(ignored -> select());
        separator.valueProperty().subscribe(ignored -> reformat());
        decimal.valueProperty().subscribe(ignored -> reformat());
        header.valueProperty().subscribe(ignored -> reformat());
    }

    private static <T> ChoiceField<T> field(String name, String effect, List<T> choices, Function<T, String> wording) {
        ChoiceField<T> field = new ChoiceField<>(name, effect, choices, wording);
        field.setId("table-" + name);
        return field;
    }

    // A list that changes asks for the words of what it had before.
    private String name(int column) {
        List<String> names = table == null ? List.of() : table.names();
        return column < names.size() ? names.get(column) : "";
    }

    /** Shows a table and what is learned of it, without reporting it. */
    void show(Table read, Selection chosen) {
        filling = true;
        table = read;
        selection = chosen;
        target.offer(IntStream.range(0, read.columns().size()).boxed().toList());
        target.valueProperty().set(chosen.target());
        // Labels are checked above their columns.
        Shown.set(target, chosen.task() != Task.MULTILABEL);
        task.valueProperty().set(chosen.task());
        gaps.valueProperty().set(chosen.gaps());
        separator.valueProperty().set(read.format().separator());
        decimal.valueProperty().set(read.format().decimal());
        header.valueProperty().set(read.format().header());
        filling = false;
    }

    /** Shows how the file is read, or not where there is none. */
    void showFormat(boolean shown) {
        List.of(separator, decimal, header).forEach(field -> Shown.set(field, shown));
    }

    private void retarget(Integer column) {
        if (table != null && selection != null && !filling) {
            onSelected.accept(kept(Selection.of(table, column), selection));
        }
    }

    /** Returns a new choice of the target with what else was chosen before. */
    private static Selection kept(Selection chosen, Selection before) {
        Set<Integer> leftOut = new TreeSet<>(before.leftOut());
        leftOut.removeAll(chosen.targets());
        return chosen.withLeftOut(leftOut).withGaps(before.gaps());
    }

    private void select() {
        if (table != null && selection != null && !filling) {
            Task wanted = task.valueProperty().get();
            boolean toLabels = wanted == Task.MULTILABEL && selection.task() != Task.MULTILABEL;
            Selection chosen = toLabels
                    ? kept(Selection.labels(table, selection.target()), selection)
                    : selection.withTask(wanted);
            onSelected.accept(chosen.withGaps(gaps.valueProperty().get()));
        }
    }

    private void reformat() {
        if (table != null && !filling) {
            onFormat.accept(new CsvFormat(
                    separator.valueProperty().get(),
                    decimal.valueProperty().get(),
                    header.valueProperty().get()));
        }
    }
}
