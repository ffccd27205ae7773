package activationlab.ui.explore;

import activationlab.activation.Catalog;
import activationlab.activation.Family;
import activationlab.formula.Formula;
import activationlab.session.CurveState;
import activationlab.session.CurvesState;
import activationlab.session.ExploreView;
import activationlab.session.LensState;
import activationlab.session.Lenses;
import activationlab.ui.control.Quantity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What the Explore page shows. Every change is only noted; the page rebuilds its figure once per frame when {@link
 * #takeChange} says so. JavaFX thread only.
 */
final class ExploreModel {
    /** How far the x axis reaches to both sides. */
    static final Quantity REACH = Quantity.log("x range \u00b1", CurvesState.REACH, CurvesState.FIRST.reach())
            .withEffect("How far the x axis reaches to both sides of 0; the wheel over the chart zooms anywhere")
            .withMarks(List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0));

    private static final List<String> AT_START = List.of("relu", "leaky_relu", "sigmoid", "tanh", "swish");
    private static final String FOCUS_AT_START = "relu";

    private final Findings findings = Findings.onThisMachine();
    private final ObservableList<Choice> choices = FXCollections.observableArrayList(
            Catalog.all().stream().map(one -> new Choice(one, findings)).toList());
    private final ObjectProperty<@Nullable Draft> draft = new SimpleObjectProperty<>(this, "draft");
    private final ObjectProperty<@Nullable Choice> focus = new SimpleObjectProperty<>(this, "focus");
    private final StringProperty lens = new SimpleStringProperty(this, "lens", Lenses.name(CurvesState.class));
    private final Map<Class<?>, ObjectProperty<LensState>> states = new HashMap<>();
    private final ObjectProperty<Optional<Double>> probe = new SimpleObjectProperty<>(this, "probe", Optional.empty());
    private int slotsTaken;
    private boolean changed = true;

    ExploreModel() {
        choices.forEach(this::watch);
        AT_START.forEach(id -> choice(id).shownProperty().set(true));
        focus.set(choice(FOCUS_AT_START));
        focus.subscribe(ignored -> noteChange());
        lens.subscribe(ignored -> noteChange());
        Lenses.FIRST.states().values().forEach(this::addState);
    }

    private void watch(Choice choice) {
        choice.activationProperty().subscribe(ignored -> noteChange());
        choice.shownProperty().subscribe((before, now) -> shownChanged(choice, now));
    }

    private void addState(LensState first) {
        ObjectProperty<LensState> state = new SimpleObjectProperty<>(this, Lenses.name(first.getClass()), first);
        state.subscribe(ignored -> noteChange());
        states.put(first.getClass(), state);
    }

    /** Returns every activation of the catalog, then those that were typed; the list follows what is added. */
    ObservableList<Choice> choices() {
        return choices;
    }

    /** Returns the choice of that id. */
    Choice choice(String id) {
        return choices.stream()
                .filter(choice -> choice.activation().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no activation " + id));
    }

    /** Adds a typed formula, and shows it. */
    Choice add(Formula formula) {
        Choice choice = new Choice(formula, findings);
        watch(choice);
        choice.shownProperty().set(true);
        choices.add(choice);
        return choice;
    }

    /** Takes a typed formula away. */
    void remove(Choice choice) {
        choice.shownProperty().set(false);
        choices.remove(choice);
        noteChange();
    }

    /** The formula that is being typed, which is no part of the view until it is kept; null while there is none. */
    ObjectProperty<@Nullable Draft> draftProperty() {
        return draft;
    }

    /** Returns the typed formulas as they were kept. */
    List<Formula> kept() {
        return view().curves().stream()
                .map(CurveState::activation)
                .filter(Formula.class::isInstance)
                .map(Formula.class::cast)
                .toList();
    }

    /** Returns those that are shown, in the order of the list. */
    List<Choice> shown() {
        return choices.stream().filter(Choice::shown).toList();
    }

    /** The one whose zones are shaded and whose traits stand beside the chart; null if nothing is shown. */
    ObjectProperty<@Nullable Choice> focusProperty() {
        return focus;
    }

    /** The input that is pointed at, if any; its changes draw nothing anew. */
    ObjectProperty<Optional<Double>> probeProperty() {
        return probe;
    }

    /** The name of the way of looking that is in front, see {@link Lenses}. */
    StringProperty lensProperty() {
        return lens;
    }

    /** What a way of looking remembers. */
    @SuppressWarnings("unchecked") // each property was made for a state of this type
    <S extends LensState> ObjectProperty<S> state(Class<S> type) {
        return (ObjectProperty<S>) Objects.requireNonNull(states.get(type), type.getName());
    }

    /** Returns everything that is chosen, as one value. */
    ExploreView view() {
        Lenses lenses = Lenses.FIRST;
        for (ObjectProperty<LensState> state : states.values()) {
            lenses = lenses.with(state.get());
        }
        Draft typing = draft.get();
        List<CurveState> curves = choices.stream()
                .filter(Choice::touched)
                .flatMap(choice -> typing != null && typing.choice().equals(choice)
                        ? typing.before().stream()
                        : Stream.of(choice.state()))
                .toList();
        Choice inFocus = focus.get();
        Optional<String> focused = inFocus == null
                ? Optional.empty()
                : Optional.of(inFocus.activation().id());
        if (typing != null && typing.choice().equals(inFocus)) {
            focused = typing.focus();
        }
        return new ExploreView(curves, focused, probe.get(), lens.get(), lenses);
    }

    /** Shows what a view shows. */
    void restore(ExploreView view) {
        draft.set(null);
        Map<String, CurveState> curves = new LinkedHashMap<>();
        view.curves().forEach(curve -> curves.put(curve.activation().id(), curve));
        restoreTyped(curves);
        choices.forEach(choice -> choice.restore(
                Optional.ofNullable(curves.get(choice.activation().id()))));
        slotsTaken = view.curves().stream()
                .flatMapToInt(curve -> curve.slot().stream().mapToInt(slot -> slot + 1))
                .max()
                .orElse(0);
        focus.set(view.focus().map(this::choice).orElse(null));
        probe.set(view.probe());
        lens.set(view.lens());
        view.lenses().states().values().forEach(this::restore);
    }

    private void restoreTyped(Map<String, CurveState> curves) {
        List<Choice> gone = choices.stream()
                .filter(choice -> choice.activation().family() == Family.TYPED)
                .filter(choice -> !curves.containsKey(choice.activation().id()))
                .toList();
        gone.forEach(this::remove);
        List<String> present =
                choices.stream().map(choice -> choice.activation().id()).toList();
        for (CurveState curve : curves.values()) {
            if (!present.contains(curve.activation().id())) {
                Choice choice = new Choice(curve.activation(), findings);
                watch(choice);
                choice.restore(Optional.of(curve));
                choices.add(choice);
            }
        }
    }

    private void restore(LensState state) {
        Objects.requireNonNull(states.get(state.getClass())).set(state);
    }

    /** Takes every curve away. */
    void clear() {
        choices.forEach(choice -> choice.shownProperty().set(false));
    }

    /** Returns whether anything changed since the last call, or became known. */
    boolean takeChange() {
        boolean was = changed;
        changed = false;
        if (was) {
            findings.want(
                    shown().stream()
                            .map(Choice::activation)
                            .filter(activation -> activation.family() == Family.TYPED)
                            .toList(),
                    false);
        }
        return findings.takeNews() || was;
    }

    void noteChange() {
        changed = true;
    }

    private void shownChanged(Choice choice, boolean shown) {
        if (shown && !choice.hasSlot()) {
            choice.takeSlot(slotsTaken++);
        }
        if (shown) {
            focus.set(choice);
        } else if (choice.equals(focus.get())) {
            focus.set(shown().stream().findFirst().orElse(null));
        }
        noteChange();
    }
}
