package activationlab.ui.control;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.formula.Formula;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The formulas that a person typed and kept, for every page that lets choose an activation. One page keeps them, the
 * others read. JavaFX thread only.
 */
public final class OwnFormulas {
    private final ReadOnlyObjectWrapper<List<Formula>> kept = new ReadOnlyObjectWrapper<>(this, "kept", List.of());

    /** All of them, with their parameters as they were set last, in the order in which they were kept. */
    public ReadOnlyObjectProperty<List<Formula>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Replaces all of them. */
    public void keep(List<Formula> formulas) {
        if (!formulas.equals(kept.get())) {
            kept.set(List.copyOf(formulas));
        }
    }

    /** Returns what a hidden layer can use: the catalog, then these. */
    public List<Activation> offered() {
        return Stream.concat(Catalog.elementwise().stream(), kept.get().stream())
                .toList();
    }

    /** Returns the one of that id among those offered. */
    public Optional<Activation> find(String id) {
        return offered().stream()
                .filter(activation -> activation.id().equals(id))
                .findFirst();
    }
}
