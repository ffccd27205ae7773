package activationlab.session;

import activationlab.activation.Trait;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * How the table of traits is looked at. Immutable and safe on any thread.
 *
 * @param columns what is told of each activation, from left to right
 * @param sort which way the rows are ordered; empty: as in the list
 * @param everything whether all activations are rows, not only the chosen ones
 */
public record TableState(List<Trait> columns, Optional<Sort> sort, boolean everything) implements LensState {
    /** What a page opens with. */
    public static final TableState FIRST = new TableState(
            List.of(
                    Trait.RANGE,
                    Trait.TREND,
                    Trait.SYMMETRY,
                    Trait.STEEPEST,
                    Trait.ZERO_SLOPE,
                    Trait.MEAN,
                    Trait.VARIANCE,
                    Trait.SILENT,
                    Trait.FORWARD_COST),
            Optional.empty(),
            false);

    /**
     * An order of rows.
     *
     * @param by what they are ordered by; empty: their names
     * @param descending largest first
     */
    public record Sort(Optional<Trait> by, boolean descending) {}

    public TableState {
        columns = List.copyOf(columns);
        for (Trait trait : columns) {
            if (columns.indexOf(trait) != columns.lastIndexOf(trait)) {
                throw new IllegalArgumentException("column " + trait.title() + " is listed twice, wanted once");
            }
        }
    }

    /** Returns this with one column more or less; columns stand in the order of {@link Trait}. */
    public TableState withColumn(Trait trait, boolean shown) {
        EnumSet<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(columns);
        if (shown) {
            all.add(trait);
        } else {
            all.remove(trait);
        }
        boolean sortedByIt = sort.flatMap(Sort::by).equals(Optional.of(trait));
        Optional<Sort> kept = sortedByIt && !shown ? Optional.empty() : sort;
        List<Trait> ordered =
                Arrays.stream(Trait.values()).filter(all::contains).toList();
        return new TableState(ordered, kept, everything);
    }

    /** Returns this with the rows in another order. */
    public TableState withSort(Optional<Sort> changed) {
        return new TableState(columns, changed, everything);
    }

    /** Returns this with all activations, or only those that are chosen. */
    public TableState withEverything(boolean changed) {
        return new TableState(columns, sort, changed);
    }
}
