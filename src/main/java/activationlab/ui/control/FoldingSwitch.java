package activationlab.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A row of small buttons of which one is down, and a list to choose from in its place where there is no room for the
 * row. JavaFX thread only.
 *
 * @param <T> what is chosen
 */
public final class FoldingSwitch<T> extends Region {
    private final PillSwitch<T> row;
    private final ComboBox<T> list = new ComboBox<>();

    /**
     * Starts with the first choice.
     *
     * @param effect what the choice does, one sentence for the tooltip
     * @param choices at least two
     * @param wording how a choice is written, one or two words
     */
    public FoldingSwitch(String effect, List<T> choices, Function<T, String> wording) {
        row = new PillSwitch<>(effect, choices, wording);
        getStyleClass().add("folding-switch");
        list.getItems().setAll(choices);
        list.setConverter(new Words<>(wording));
        list.setAccessibleText(effect);
        list.setMinWidth(USE_PREF_SIZE);
        Hint.on(list, effect);
        list.valueProperty().bindBidirectional(row.valueProperty());
        getChildren().addAll(row, list);
    }

    /** Writes choices as their buttons do. */
    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> wording;

        Words(Function<T, String> wording) {
            this.wording = wording;
        }

        @Override
        public String toString(@Nullable T choice) {
            return choice == null ? "" : wording.apply(choice);
        }

        @Override
        public T fromString(String words) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }

    /** Gives names by which the row and the list are found: the id, and the id with "-list" behind it. */
    public void call(String id) {
        row.setId(id);
        list.setId(id + "-list");
    }

    /** What is chosen. */
    public ObjectProperty<T> valueProperty() {
        return row.valueProperty();
    }

    @Override
    protected double computeMinWidth(double height) {
        return list.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return row.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return row.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean fits = row.prefWidth(-1) <= getWidth() + 1;
        row.setVisible(fits);
        list.setVisible(!fits);
        place(row);
        place(list);
    }

    private void place(Region control) {
        double height = Math.min(getHeight(), control.prefHeight(-1));
        double width = Math.min(getWidth(), control.prefWidth(-1));
        control.resizeRelocate(
                snapPositionX(getWidth() - width), snapPositionY((getHeight() - height) / 2), width, height);
    }
}
