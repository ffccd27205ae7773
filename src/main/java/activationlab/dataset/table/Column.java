package activationlab.dataset.table;

import activationlab.dataset.Numeral;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One column of a table: numbers, or texts of a few kinds. Immutable and safe on any thread. */
public final class Column {
    /** What a column holds. */
    public enum Kind {
        /** Numbers. */
        NUMBER("number"),
        /** A few different texts. */
        CATEGORY("category"),
        /** So many different texts that nothing can be learned from them; they are not kept. */
        TEXT("text");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    private final String name;
    private final Kind kind;
    private final double[] values;
    private final List<String> categories;
    private final long faults;
    private final Optional<Fault> first;

    /**
     * @param values numbers, or the index of the category; NaN where there is none; kept, so the caller lets go of it
     * @param categories in the order of their first line
     * @param faults fields that are missing, or no numbers among numbers
     */
    Column(String name, Kind kind, double[] values, List<String> categories, Faults faults) {
        this.name = name;
        this.kind = kind;
        this.values = values;
        this.categories = List.copyOf(categories);
        this.faults = faults.count();
        this.first = faults.first();
    }

    /** How many fields of a column are no use, and the first of them. */
    record Faults(long count, Optional<Fault> first) {}

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the different texts, in the order of their first line; none in a column of numbers. */
    public List<String> categories() {
        return categories;
    }

    /** Returns whether it can say of each row whether a label is right: it holds two texts, or nothing but 0 and 1. */
    public boolean isLabel() {
        return kind == Kind.CATEGORY
                ? categories.size() == 2
                : kind == Kind.NUMBER
                        && Arrays.stream(values).allMatch(value -> value == 0 || value == 1 || Double.isNaN(value));
    }

    /** Returns how many fields are missing, or are no numbers among numbers. */
    public long faults() {
        return faults;
    }

    /** Returns the first field that is missing, or is no number among numbers. */
    public Optional<Fault> firstFault() {
        return first;
    }

    /** Returns the number in a row, or the index of the category; NaN where there is none. */
    double value(int row) {
        return values[row];
    }

    /** Returns what stands in a row; empty where there is nothing of use. */
    public String text(int row) {
        if (kind == Kind.TEXT || Double.isNaN(values[row])) {
            return kind == Kind.TEXT ? "…" : "";
        }
        return kind == Kind.NUMBER ? Numeral.plain(values[row]) : categories.get((int) values[row]);
    }
}
