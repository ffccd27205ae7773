package activationlab.dataset.table;

import activationlab.dataset.BadFile;
import activationlab.dataset.table.CsvFormat.DecimalMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column while a table is read. Numbers are kept in the first reading; a column that turns out to hold texts is
 * filled in a second one, so that texts are never kept one by one. For one thread.
 */
final class ColumnBuilder {
    /** The most different texts of a column that are kept. */
    static final int MOST_CATEGORIES = 1000;

    // A column with at least this share of numbers is one of numbers, and what is none is a fault.
    private static final double MOSTLY = 0.5;

    private final String name;
    private double[] values = new double[256];
    private final List<String> categories = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int rows;
    private long numbers;
    private long missing;
    private @Nullable Fault firstMissing;
    private @Nullable Fault firstText;

    ColumnBuilder(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** First reading: keeps a number, and counts what is none. */
    void read(String field, DecimalMark decimal, long line) {
        String stripped = field.strip();
        double number = Double.NaN;
        if (Field.missing(stripped)) {
            missing++;
            firstMissing = firstMissing == null ? new Fault(line, name, "") : firstMissing;
        } else {
            number = Field.number(stripped, decimal);
            numbers += Double.isNaN(number) ? 0 : 1;
            if (Double.isNaN(number) && firstText == null) {
                firstText = new Fault(line, name, BadFile.shown(stripped));
            }
        }
        if (rows == values.length) {
            values = Arrays.copyOf(values, 2 * rows);
        }
        values[rows++] = number;
    }

    /** Returns whether the column holds texts, so that {@link #readText} has to see every row. */
    boolean textual() {
        long texts = rows - numbers - missing;
        return texts > 0 && numbers < MOSTLY * (rows - missing);
    }

    /** Second reading: keeps which text it is, as long as they are not too many. */
    void readText(int row, String field) {
        String stripped = field.strip();
        if (Field.missing(stripped) || categories.size() > MOST_CATEGORIES) {
            values[row] = Double.NaN;
            return;
        }
        Integer place = places.get(stripped);
        if (place == null) {
            place = categories.size();
            places.put(stripped, place);
            categories.add(stripped);
        }
        values[row] = place;
    }

    Column build() {
        if (!textual()) {
            return new Column(name, Column.Kind.NUMBER, Arrays.copyOf(values, rows), List.of(), faults());
        }
        Column.Faults none = new Column.Faults(missing, Optional.ofNullable(firstMissing));
        if (categories.size() > MOST_CATEGORIES) {
            return new Column(name, Column.Kind.TEXT, new double[0], List.of(), none);
        }
        return new Column(name, Column.Kind.CATEGORY, Arrays.copyOf(values, rows), categories, none);
    }

    private Column.Faults faults() {
        Fault first = firstMissing;
        if (first == null || (firstText != null && firstText.line() < first.line())) {
            first = firstText;
        }
        return new Column.Faults(rows - numbers, Optional.ofNullable(first));
    }
}
