package activationlab.dataset.table;

import activationlab.dataset.Material;
import activationlab.dataset.Task;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of a table is to be learned. Immutable and safe on any thread.
 *
 * @param targets the column that is to be learned, counted from 0; of several labels one for each
 * @param task what is to be learned of it
 * @param leftOut columns that the network does not see
 * @param gaps what happens to rows without a value
 */
public record Selection(List<Integer> targets, Task task, Set<Integer> leftOut, Gaps gaps) {
    private static final Set<String> USUAL = Set.of("class", "target", "label", "y", "species", "diagnosis", "outcome");
    private static final int FEW = 10;

    /** What happens to rows without a value, or with a text in a column of numbers. */
    public enum Gaps {
        /** The table is refused, with the line and the column of the first one. */
        REFUSED("refused"),
        /** They are left out. */
        LEFT_OUT("rows left out");

        private final String title;

        Gaps(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    public Selection {
        targets = List.copyOf(targets);
        leftOut = Set.copyOf(leftOut);
        if (targets.isEmpty() || (targets.size() > 1 && task != Task.MULTILABEL)) {
            throw new IllegalArgumentException(
                    targets.size() + " target columns, wanted 1, or several for the task " + Task.MULTILABEL.title());
        }
    }

    /** Returns the column that is to be learned, the first of several. */
    public int target() {
        return targets.getFirst();
    }

    /** Returns what is most likely meant: the column with a usual name, else the last one. */
    public static Selection guess(Table table) {
        List<String> names = table.names();
        int target = IntStream.range(0, names.size())
                .filter(i -> USUAL.contains(names.get(i).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(names.size() - 1);
        return of(table, target);
    }

    /** Returns the task that suits a column. */
    public static Selection of(Table table, int target) {
        return new Selection(
                List.of(target), suited(table.columns().get(target), table.rows()), Set.of(), Gaps.REFUSED);
    }

    /** Returns labels in a column and in all columns beside it, without a gap, that hold labels, too. */
    public static Selection labels(Table table, int target) {
        List<Column> columns = table.columns();
        int first = target;
        while (first > 0 && columns.get(first - 1).isLabel()) {
            first--;
        }
        int last = target;
        while (last < columns.size() - 1 && columns.get(last + 1).isLabel()) {
            last++;
        }
        List<Integer> run = IntStream.rangeClosed(first, last).boxed().toList();
        return new Selection(
                columns.get(target).isLabel() ? run : List.of(target), Task.MULTILABEL, Set.of(), Gaps.REFUSED);
    }

    private static Task suited(Column column, int rows) {
        if (column.kind() != Column.Kind.NUMBER) {
            return column.categories().size() == 2 ? Task.BINARY : Task.MULTICLASS;
        }
        double[] different = IntStream.range(0, rows)
                .mapToDouble(column::value)
                .filter(value -> !Double.isNaN(value))
                .distinct()
                .limit(FEW + 1)
                .toArray();
        boolean whole = IntStream.range(0, different.length).allMatch(i -> different[i] == Math.rint(different[i]));
        if (!whole || different.length > FEW) {
            return Task.REGRESSION;
        }
        return different.length == 2 ? Task.BINARY : Task.MULTICLASS;
    }

    public Selection withTask(Task changed) {
        return new Selection(changed == Task.MULTILABEL ? targets : List.of(target()), changed, leftOut, gaps);
    }

    /** Returns this with other columns of labels. */
    public Selection withTargets(List<Integer> changed) {
        return new Selection(changed, task, leftOut, gaps);
    }

    public Selection withLeftOut(Set<Integer> changed) {
        return new Selection(targets, task, changed, gaps);
    }

    public Selection withGaps(Gaps changed) {
        return new Selection(targets, task, leftOut, changed);
    }

    /**
     * Takes the samples out of a table.
     *
     * @param title where they come from, in a few words
     * @throws activationlab.dataset.BadFile naming line and column, if a value is missing or cannot be used
     */
    public Material material(Table table, String title) {
        return new Extraction(table, this).material(title);
    }
}
