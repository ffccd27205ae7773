package activationlab.ui.explore;

import activationlab.activation.Parameter;
import activationlab.formula.Formula;
import activationlab.formula.FormulaException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Turns what somebody types into a curve while they type: a text that is no formula yet leaves the last good one, and
 * says why. Parameters keep the values they had under the same name. JavaFX thread only.
 */
final class FormulaEditor {
    private final ExploreModel model;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final Map<String, Parameter> ranges = new HashMap<>();
    private final Map<String, Double> values = new HashMap<>();

    FormulaEditor(ExploreModel model) {
        this.model = model;
        text.subscribe(ignored -> typed());
        name.subscribe(ignored -> typed());
        model.draftProperty().subscribe(this::draftChanged);
    }

    /** What is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** What it is to be called; empty: as it is written. */
    StringProperty nameProperty() {
        return name;
    }

    /** Why the text is no formula yet, column, found and expected; empty if it is one, or nothing. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Starts to change a formula that was kept. */
    void edit(Choice choice) {
        restore();
        if (choice.activation() instanceof Formula formula) {
            model.draftProperty().set(new Draft(choice, Optional.of(choice.state()), focus()));
            model.focusProperty().set(choice);
            String called = formula.title();
            name.set(called.equals(formula.text()) ? "" : called);
            text.set(formula.text());
        }
    }

    /** Keeps what is typed; returns whether it was a formula. */
    boolean keep() {
        if (model.draftProperty().get() == null || !refusal.get().isEmpty()) {
            return false;
        }
        model.draftProperty().set(null);
        model.noteChange();
        return true;
    }

    /** Forgets what is typed: the formula is again what it was, or gone if it is new. */
    void restore() {
        Draft draft = model.draftProperty().get();
        if (draft != null) {
            drop(draft);
        }
        clear();
    }

    private void drop(Draft draft) {
        model.draftProperty().set(null);
        draft.before()
                .ifPresentOrElse(
                        state -> draft.choice().restore(Optional.of(state)), () -> model.remove(draft.choice()));
        draft.focus().map(model::choice).ifPresent(model.focusProperty()::set);
    }

    private void draftChanged(@Nullable Draft draft) {
        if (draft == null) {
            clear();
        }
    }

    private void clear() {
        text.set(""); // first: a name alone is nothing that was typed
        name.set("");
        refusal.set("");
    }

    private Optional<String> focus() {
        return Optional.ofNullable(model.focusProperty().get())
                .map(choice -> choice.activation().id());
    }

    private void typed() {
        Draft draft = model.draftProperty().get();
        String now = text.get().strip();
        if (now.isEmpty()) {
            refusal.set("");
            if (draft != null && draft.before().isEmpty()) {
                drop(draft);
            }
            return;
        }
        try {
            show(draft, remembered(Formula.parse(now), draft).named(name.get()));
        } catch (FormulaException e) {
            refusal.set(String.valueOf(e.getMessage()));
        }
    }

    private void show(@Nullable Draft draft, Formula formula) {
        boolean taken = model.choices().stream()
                .filter(choice -> draft == null || !choice.equals(draft.choice()))
                .anyMatch(choice -> choice.activation().id().equals(formula.id()));
        refusal.set(taken ? formula.text() + " is in the list already, wanted another formula" : "");
        if (taken) {
            return;
        }
        if (draft == null) {
            Optional<String> focus = focus();
            model.draftProperty().set(new Draft(model.add(formula), Optional.empty(), focus));
        } else {
            draft.choice().become(formula);
        }
    }

    /** Gives parameters the ranges and values that those of the same name had last. */
    private Formula remembered(Formula typed, @Nullable Draft draft) {
        model.choices().stream()
                .filter(choice -> draft == null || !choice.equals(draft.choice()))
                .forEach(this::remember);
        if (draft != null) {
            remember(draft.choice());
        }
        Formula formula = typed;
        for (Parameter parameter : typed.parameters()) {
            formula = remembered(formula, parameter.id());
        }
        return formula;
    }

    private void remember(Choice choice) {
        if (choice.activation() instanceof Formula formula) {
            for (Parameter parameter : formula.parameters()) {
                ranges.put(parameter.id(), parameter);
                values.put(parameter.id(), formula.parameter(parameter.id()));
            }
        }
    }

    private Formula remembered(Formula formula, String id) {
        Parameter before = ranges.get(id);
        Double value = values.get(id);
        if (before == null || value == null) {
            return formula;
        }
        boolean fits = formula.limits(id).contains(before.range().min())
                && formula.limits(id).contains(before.range().max());
        Formula ranged = fits ? formula.withRange(id, before.range()) : formula;
        boolean within = ranged.parameters().stream()
                .anyMatch(parameter ->
                        parameter.id().equals(id) && parameter.range().contains(value));
        return within ? ranged.with(id, value) : ranged;
    }
}
