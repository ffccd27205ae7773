package activationlab.ui.explore;

import activationlab.activation.Trait;
import activationlab.session.TableState.Sort;
import java.util.Comparator;

/** The order of rows in the table of traits. */
final class TraitOrder {
    private static final Comparator<TraitRow> BY_NAME =
            Comparator.comparing(TraitRow::name, String.CASE_INSENSITIVE_ORDER);

    private TraitOrder() {}

    /** Returns the order; rows that have no number there come last either way, and equals keep their order. */
    static Comparator<TraitRow> of(Sort sort) {
        if (sort.by().isEmpty()) {
            return sort.descending() ? BY_NAME.reversed() : BY_NAME;
        }
        Trait trait = sort.by().get();
        Comparator<TraitRow> byNumber = Comparator.comparingDouble(row -> row.key(trait) + 0.0);
        Comparator<TraitRow> missingLast = Comparator.comparing(row -> Double.isNaN(row.key(trait)));
        return missingLast.thenComparing(sort.descending() ? byNumber.reversed() : byNumber);
    }
}
