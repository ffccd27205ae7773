package activationlab.ui.training.sample;

import activationlab.dataset.Dataset;
import activationlab.dataset.Names;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.dataset.table.Column;
import activationlab.dataset.table.Table;
import activationlab.scale.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.geometry.HPos;

/**
 * The first rows of samples as texts. Immutable and safe on any thread.
 *
 * @param columns as many as are shown
 * @param rows how many rows are shown
 * @param summary what there is in all, one line
 */
record Preview(List<Part> columns, int rows, String summary) {
    private static final int ROWS = 200;
    private static final int COLUMNS = 60;
    private static final int DIGITS = 4;

    /**
     * A column.
     *
     * @param name what it is called
     * @param kind what it holds
     * @param column its number in the table, if it is one of a table
     * @param cells what stands in its rows
     */
    record Part(String name, String kind, OptionalInt column, Cells cells) {}

    /**
     * The rows of a column.
     *
     * @param side where they stand: numbers end at the right, one below the other
     * @param text what stands in a row
     */
    record Cells(HPos side, IntFunction<String> text) {
        static Cells words(IntFunction<String> text) {
            return new Cells(HPos.LEFT, text);
        }

        static Cells numbers(IntFunction<String> text) {
            return new Cells(HPos.RIGHT, text);
        }
    }

    /** Returns what a file holds, what is learned first. */
    static Preview of(Table table, List<Integer> targets) {
        List<Part> parts = new ArrayList<>();
        List<Column> columns = table.columns();
        // Labels have a box that says so.
        String role = targets.size() == 1 ? "target, " : "";
        targets.stream().limit(COLUMNS / 2).forEach(target -> parts.add(part(table, target, role)));
        for (int c = 0; c < columns.size() && parts.size() < COLUMNS; c++) {
            if (!targets.contains(c)) {
                parts.add(part(table, c, ""));
            }
        }
        String summary = NumberText.fixed((double) table.rows(), 0) + " rows, " + columns.size() + " columns"
                + (parts.size() < columns.size() ? ", of which " + parts.size() + " are shown" : "");
        return new Preview(parts, Math.min(ROWS, table.rows()), summary);
    }

    private static Part part(Table table, int index, String role) {
        Column column = table.columns().get(index);
        String gaps = column.faults() > 0 ? ", " + column.faults() + " gaps" : "";
        return new Part(column.name(), role + column.kind().title() + gaps, OptionalInt.of(index), cells(column));
    }

    private static Cells cells(Column column) {
        return column.kind() == Column.Kind.NUMBER ? Cells.numbers(column::text) : Cells.words(column::text);
    }

    /** Returns the samples that a network learns from. */
    static Preview of(Dataset dataset) {
        Samples train = dataset.train();
        Names names = dataset.names();
        List<Part> parts = new ArrayList<>();
        for (int t = 0; t < Math.min(COLUMNS / 2, train.targets()); t++) {
            int target = t;
            String name = dataset.task() == Task.MULTILABEL ? names.classes().get(t) : names.target();
            parts.add(new Part(name, "target", OptionalInt.empty(), target(dataset, target)));
        }
        for (int f = 0; f < train.features() && parts.size() < COLUMNS; f++) {
            int feature = f;
            parts.add(new Part(
                    names.features().get(f),
                    "feature",
                    OptionalInt.empty(),
                    Cells.numbers(row -> NumberText.significant(train.feature(feature, row), DIGITS))));
        }
        String summary = NumberText.fixed((double) train.count(), 0) + " samples to train, "
                + NumberText.fixed((double) dataset.test().count(), 0) + " to test, " + train.features()
                + (train.features() == 1 ? " feature" : " features");
        return new Preview(parts, Math.min(ROWS, train.count()), summary);
    }

    private static Cells target(Dataset dataset, int index) {
        Samples train = dataset.train();
        return dataset.task().classifies()
                ? Cells.words(row -> dataset.names().classes().get((int) train.target(index, row)))
                : Cells.numbers(row -> NumberText.significant(train.target(index, row), DIGITS));
    }
}
