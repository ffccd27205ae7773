package activationlab.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A label and a choice among a few named things. Bind {@link #valueProperty} to the model in both directions. JavaFX
 * thread only.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> extends HBox {
    private final ComboBox<T> box = new ComboBox<>();

    /**
     * Starts with the first choice.
     *
     * @param name what the label says
     * @param effect what the choice does to the network, one sentence for the tooltip
     * @param choices at least one
     * @param wording how a choice is written
     */
    public ChoiceField(String name, String effect, List<T> choices, Function<T, String> wording) {
        Label label = new Label(name);

        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        Hint.on(label, effect);
        Hint.on(box, effect);
        box.setAccessibleText(name);

        box.setConverter(new Wording<>(wording));
        box.getItems().setAll(choices);
        box.setValue(choices.getFirst());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        HBox.setHgrow(box, Priority.ALWAYS);
        getStyleClass().add("choice-field");
        getChildren().addAll(label, box);
    }

    /** What is chosen. */
    public ObjectProperty<T> valueProperty() {
        return box.valueProperty();
    }

    /** Leaves the label out where a heading says it; the name is still read aloud. */
    public ChoiceField<T> withoutLabel() {
        getChildren().removeFirst();
        return this;
    }

    /** Shows words in the place of a choice until something is chosen. */
    public void showNone(String words) {
        box.setPromptText(words);
        box.setValue(null);
        box.setButtonCell(new Chosen());
    }

    /** Offers other things; the one chosen stays chosen, in the list or not. */
    public void offer(List<T> choices) {
        if (!box.getItems().equals(choices)) {
            T chosen = box.getValue();
            box.getItems().setAll(choices);
            box.setValue(chosen);
        }
    }

    /** Shows what is chosen, or the prompt: the cell that a box makes itself leaves that out once one was chosen. */
    private final class Chosen extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? box.getPromptText() : box.getConverter().toString(item));
        }
    }

    private static final class Wording<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Wording(Function<T, String> words) {
            this.words = words;
        }

        @Override
        @SuppressWarnings("NullAway") // A combo box asks for the words of "nothing chosen" with null.
        public String toString(T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("choices are picked, not typed: " + text);
        }
    }
}
