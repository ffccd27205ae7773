package activationlab.ui.control;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * A row of small buttons of which one is down, for a choice among two or three things. JavaFX thread only.
 *
 * @param <T> what is chosen
 */
public final class PillSwitch<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, Labeled> buttons = new HashMap<>();
    private final ObjectProperty<T> value;
    private final List<T> choices;
    private final Function<T, String> wording;

    /**
     * Starts with the first choice.
     *
     * @param effect what the choice does, one sentence for the tooltip
     * @param choices at least two
     * @param wording how a choice is written, one or two words
     */
    public PillSwitch(String effect, List<T> choices, Function<T, String> wording) {
        this.choices = List.copyOf(choices);
        this.wording = wording;
        value = new SimpleObjectProperty<>(this, "value", choices.getFirst());
        getStyleClass().add("pill-switch");
        setMinWidth(USE_PREF_SIZE);
        for (T choice : choices) {
            getChildren().add(button(choice, wording.apply(choice), effect));
        }
        getChildren().getFirst().getStyleClass().add(Styles.LEFT_PILL);
        getChildren().getLast().getStyleClass().add(Styles.RIGHT_PILL);
        for (int i = 1; i < getChildren().size() - 1; i++) {
            getChildren().get(i).getStyleClass().add(Styles.CENTER_PILL);
        }
    }

    /** Keeps what is chosen, by the name of a constant or by its words. */
    public Switch<String> kept(String name) {
        return Switch.ofChoice(
                name, value, choices, choice -> choice instanceof Enum<?> one ? one.name() : wording.apply(choice));
    }

    /** What is chosen. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** Writes a choice in other words from now on. */
    public void reword(T choice, String words) {
        Labeled button = Objects.requireNonNull(buttons.get(choice), "no such choice");
        if (!button.getText().equals(words)) {
            button.setText(words);
        }
    }

    private ToggleButton button(T choice, String words, String effect) {
        ToggleButton button = new ToggleButton(words);
        buttons.put(choice, button);
        button.setToggleGroup(group);
        Hint.on(button, effect);
        // A click on the button that is down would leave none down.
        button.setOnAction(ignored -> {
            value.set(choice);
            button.setSelected(true);
        });
        value.subscribe(now -> button.setSelected(choice.equals(now)));
        return button;
    }
}
