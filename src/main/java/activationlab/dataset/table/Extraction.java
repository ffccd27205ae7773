package activationlab.dataset.table;

import activationlab.dataset.BadFile;
import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Numeral;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes samples out of a table: numbers as they are, texts as one feature each that is 1 where the text stands, of two
 * texts only the second. For one thread.
 */
final class Extraction {
    /** The most features and classes. */
    static final int MOST = 1000;

    private final Table table;
    private final Selection selection;
    private final List<Column> inputs = new ArrayList<>();
    private final List<Column> targets = new ArrayList<>();
    private final Column target;

    Extraction(Table table, Selection selection) {
        this.table = table;
        this.selection = selection;
        selection.targets().forEach(column -> targets.add(table.columns().get(column)));
        target = targets.getFirst();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            if (!selection.targets().contains(c)
                    && !selection.leftOut().contains(c)
                    && column.kind() != Column.Kind.TEXT) {
                inputs.add(column);
            }
        }
    }

    Material material(String title) {
        check();
        int[] rows = rows();
        List<String> names = new ArrayList<>();
        List<double[]> features = new ArrayList<>();
        for (Column column : inputs) {
            addFeatures(column, rows, names, features);
        }
        if (features.size() > MOST) {
            throw new BadFile(table.file(), features.size() + " features, wanted at most " + MOST);
        }
        double[][] columns = features.toArray(double[][]::new);
        return selection.task() == Task.MULTILABEL
                ? labels(title, names, columns, rows)
                : one(title, names, columns, rows);
    }

    private Material one(String title, List<String> features, double[][] columns, int[] rows) {
        double[] values = Arrays.stream(rows).mapToDouble(target::value).toArray();
        List<Double> classes = selection.task().classifies() ? classes(values) : List.of();
        double[] numbers = classes.isEmpty() ? values : numbers(values, classes);
        List<String> classNames = classes.stream().map(this::className).toList();
        return made(title, new Names(features, target.name(), classNames), new Samples(columns, numbers));
    }

    private Material labels(String title, List<String> features, double[][] columns, int[] rows) {
        double[][] labels = new double[targets.size()][];
        for (int label = 0; label < labels.length; label++) {
            labels[label] = LabelColumn.numbers(targets.get(label), rows, table.file());
        }
        List<String> labelNames = targets.stream().map(Column::name).toList();
        return made(title, new Names(features, "labels", labelNames), new Samples(columns, labels));
    }

    private Material made(String title, Names names, Samples samples) {
        try {
            return new Material(title, selection.task(), names, samples);
        } catch (IllegalArgumentException e) {
            throw new BadFile(
                    table.file(),
                    targets.size() == 1 ? "column " + target.name() : "label columns",
                    String.valueOf(e.getMessage()));
        }
    }

    private void check() {
        if (targets.stream().anyMatch(column -> column.kind() == Column.Kind.TEXT)) {
            throw refused("more than " + ColumnBuilder.MOST_CATEGORIES + " different texts, wanted at most that many");
        }
        if (selection.task() == Task.REGRESSION && target.kind() != Column.Kind.NUMBER) {
            String some = BadFile.shown(target.categories().getFirst());
            throw refused("texts such as '" + some + "', wanted numbers for the task regression");
        }
        if (inputs.isEmpty()) {
            throw new BadFile(
                    table.file(), "no column besides " + target.name() + ", wanted at least one to learn from");
        }
        if (selection.gaps() == Selection.Gaps.REFUSED) {
            Stream.concat(targets.stream(), inputs.stream())
                    .flatMap(column -> column.firstFault().stream())
                    .min(Comparator.comparingLong(Fault::line))
                    .ifPresent(this::refuse);
        }
    }

    private BadFile refused(String fault) {
        return new BadFile(table.file(), "column " + target.name(), fault);
    }

    private void refuse(Fault fault) {
        boolean numbers = table.columns().stream()
                .anyMatch(column -> column.name().equals(fault.column()) && column.kind() == Column.Kind.NUMBER);
        throw new BadFile(table.file(), fault.place(), fault.wrong() + ", wanted " + (numbers ? "a number" : "a text"));
    }

    private int[] rows() {
        int[] rows = IntStream.range(0, table.rows())
                .filter(row -> targets.stream().noneMatch(column -> Double.isNaN(column.value(row))))
                .filter(row -> inputs.stream().noneMatch(column -> Double.isNaN(column.value(row))))
                .toArray();
        if (rows.length == 0) {
            throw new BadFile(table.file(), "no row has a value in every column, wanted at least 2 such rows");
        }
        return rows;
    }

    private static void addFeatures(Column column, int[] rows, List<String> names, List<double[]> features) {
        if (column.kind() == Column.Kind.NUMBER) {
            names.add(column.name());
            features.add(Arrays.stream(rows).mapToDouble(column::value).toArray());
            return;
        }
        int categories = column.categories().size();
        for (int category = categories == 2 ? 1 : 0; category < categories && features.size() <= MOST; category++) {
            int wanted = category;
            names.add(column.name() + " = " + column.categories().get(category));
            features.add(Arrays.stream(rows)
                    .mapToDouble(row -> column.value(row) == wanted ? 1 : 0)
                    .toArray());
        }
    }

    /** Returns the values that stand for classes, sorted by number or name. */
    private List<Double> classes(double[] values) {
        double[] different = Arrays.stream(values).distinct().limit(MOST + 1L).toArray();
        if (different.length > MOST) {
            throw refused("more than " + MOST + " different values, wanted at most that many classes");
        }
        Comparator<Double> order =
                target.kind() == Column.Kind.NUMBER ? Comparator.naturalOrder() : Comparator.comparing(this::className);
        return Arrays.stream(different).boxed().sorted(order).toList();
    }

    private String className(double value) {
        return target.kind() == Column.Kind.NUMBER
                ? Numeral.plain(value)
                : target.categories().get((int) value);
    }

    private static double[] numbers(double[] values, List<Double> classes) {
        return Arrays.stream(values).map(classes::indexOf).toArray();
    }
}
