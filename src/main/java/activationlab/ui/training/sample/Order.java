package activationlab.ui.training.sample;

import activationlab.dataset.Material;
import activationlab.dataset.Task;
import activationlab.dataset.table.Selection;
import activationlab.dataset.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * What of a table is wanted. Immutable and safe on any thread.
 *
 * @param title where the table comes from
 * @param selection what of it is learned
 */
record Order(String title, Table table, Selection selection) {
    /** The samples, or a sentence that says why there are none. */
    record Picked(Order order, Optional<Material> material, String refusal) {}

    /** What the columns of the preview depend on. */
    record Shape(Table table, List<Integer> targets, Task task) {}

    /** Takes the samples out of the table; that may take long. */
    Picked pick() {
        try {
            return new Picked(this, Optional.of(selection.material(table, title)), "");
        } catch (RuntimeException refused) {
            return new Picked(this, Optional.empty(), String.valueOf(refused.getMessage()));
        }
    }

    Shape shape() {
        return new Shape(table, selection.targets(), selection.task());
    }

    Order with(Selection changed) {
        return new Order(title, table, changed);
    }
}
