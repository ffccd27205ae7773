package activationlab.dataset.table;

import activationlab.dataset.BadFile;
import activationlab.dataset.Numeral;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a column as a label that a sample has or has not. Safe on any thread. */
final class LabelColumn {
    private static final Set<String> RIGHT = Set.of("yes", "y", "true", "t", "positive", "present", "on", "+");

    private LabelColumn() {}

    /** Returns 1 where the label is right and 0 where it is not. */
    static double[] numbers(Column column, int[] rows, Path file) {
        if (!column.isLabel()) {
            throw new BadFile(
                    file,
                    "column " + column.name(),
                    some(column, rows) + ", wanted 0 and 1, or two texts such as no and yes, for a label");
        }
        if (column.kind() == Column.Kind.NUMBER) {
            return Arrays.stream(rows).mapToDouble(column::value).toArray();
        }
        int right = right(column.categories());
        return Arrays.stream(rows)
                .mapToDouble(row -> column.value(row) == right ? 1 : 0)
                .toArray();
    }

    /** Returns which of two texts says that the label is right: a usual word, or else the last by the alphabet. */
    private static int right(List<String> texts) {
        boolean first = RIGHT.contains(texts.getFirst().toLowerCase(Locale.ROOT));
        boolean second = RIGHT.contains(texts.getLast().toLowerCase(Locale.ROOT));
        if (first != second) {
            return second ? 1 : 0;
        }
        return texts.getFirst().compareTo(texts.getLast()) < 0 ? 1 : 0;
    }

    private static String some(Column column, int[] rows) {
        if (column.kind() == Column.Kind.CATEGORY) {
            return "texts " + column.categories().stream().limit(3).collect(Collectors.joining(", "));
        }
        double odd = Arrays.stream(rows)
                .mapToDouble(column::value)
                .filter(value -> value != 0 && value != 1)
                .findFirst()
                .orElse(Double.NaN);
        return "number " + Numeral.plain(odd);
    }
}
