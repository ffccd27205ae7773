package activationlab.ui.explore;

import activationlab.activation.Catalog;
import activationlab.scale.Range;
import activationlab.ui.control.Quantity;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the Explore page shows. Every change is only noted; the page rebuilds its figure once per frame when {@link
 * #takeChange} says so. JavaFX thread only.
 */
final class ExploreModel {
    /** How far the x axis reaches to both sides. */
    static final Quantity REACH = Quantity.log("x range \u00b1", Range.of(0.5, 100), 5)
            .withEffect("How far the x axis reaches to both sides of 0; the wheel over the chart zooms anywhere")
            .withMarks(List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0));

    private static final List<String> AT_START = List.of("relu", "leaky_relu", "sigmoid", "tanh", "swish");
    private static final String FOCUS_AT_START = "relu";

    private final List<Choice> choices = Catalog.all().stream().map(Choice::new).toList();
    private final ObjectProperty<@Nullable Choice> focus = new SimpleObjectProperty<>(this, "focus");
    private final ObjectProperty<Arrangement> arrangement =
            new SimpleObjectProperty<>(this, "arrangement", Arrangement.OVERLAY);
    private final DoubleProperty reach = new SimpleDoubleProperty(this, "reach", REACH.initial());
    private final BooleanProperty zones = new SimpleBooleanProperty(this, "zones", true);
    private int slotsTaken;
    private boolean changed = true;

    ExploreModel() {
        for (Choice choice : choices) {
            choice.activationProperty().subscribe(ignored -> noteChange());
            choice.shownProperty().subscribe((before, now) -> shownChanged(choice, now));
        }
        AT_START.forEach(id -> choice(id).shownProperty().set(true));
        focus.set(choice(FOCUS_AT_START));
        focus.subscribe(ignored -> noteChange());
        arrangement.subscribe(ignored -> noteChange());
        reach.subscribe(ignored -> noteChange());
        zones.subscribe(ignored -> noteChange());
    }

    /** Returns every activation of the catalog. */
    List<Choice> choices() {
        return choices;
    }

    /** Returns the choice of that id. */
    Choice choice(String id) {
        return choices.stream()
                .filter(choice -> choice.activation().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no activation " + id));
    }

    /** Returns those that are shown, in the order of the catalog. */
    List<Choice> shown() {
        return choices.stream().filter(Choice::shown).toList();
    }

    /** The one whose zones are shaded and whose traits stand beside the chart; null if nothing is shown. */
    ObjectProperty<@Nullable Choice> focusProperty() {
        return focus;
    }

    ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /** How far the x axis reaches to both sides of 0. */
    DoubleProperty reachProperty() {
        return reach;
    }

    /** Whether slopes near zero are shaded for the curve in focus. */
    BooleanProperty zonesProperty() {
        return zones;
    }

    /** Takes every curve away. */
    void clear() {
        choices.forEach(choice -> choice.shownProperty().set(false));
    }

    /** Returns whether anything changed since the last call. */
    boolean takeChange() {
        boolean was = changed;
        changed = false;
        return was;
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
