package activationlab.export;

import activationlab.activation.Activation;
import activationlab.activation.Cost;
import activationlab.activation.Trait;
import activationlab.activation.Traits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of activations and their traits, to be written to a file. Safe on any thread.
 *
 * @param entries one for each row
 * @param columns what is told of each besides its name, its parameters and where it was searched
 */
public record TraitsSheet(List<Entry> entries, List<Trait> columns) {
    /** Every trait that does not depend on the machine. */
    public static final List<Trait> COMPUTED =
            Arrays.stream(Trait.values()).filter(trait -> !trait.measured()).toList();

    /**
     * One activation.
     *
     * @param cost empty as long as it was not measured
     */
    public record Entry(Activation activation, Traits traits, Optional<Cost> cost) {}

    public TraitsSheet {
        entries = List.copyOf(entries);
        columns = List.copyOf(columns);
    }

    /** Returns the table as text. */
    public Sheet text() {
        List<String> heads = new ArrayList<>(List.of("activation", "parameters", "searched"));
        columns.forEach(trait -> heads.addAll(TraitCells.heads(trait)));
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            List<String> cells = new ArrayList<>(TraitCells.name(entry));
            columns.forEach(trait -> cells.addAll(TraitCells.of(trait, entry)));
            rows.add(cells);
        }
        return new Sheet(heads, rows);
    }
}
