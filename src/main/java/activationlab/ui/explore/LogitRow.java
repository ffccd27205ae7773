package activationlab.ui.explore;

import activationlab.analysis.Logits;
import activationlab.session.SoftmaxState;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.Shown;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The logit of one class with a button that makes it the right one; gone while there is no such class. JavaFX thread
 * only.
 */
final class LogitRow extends HBox {
    private static final List<Double> MARKS = List.of(-10.0, -5.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 10.0);

    private final int index;
    private final ObjectProperty<SoftmaxState> state;

    LogitRow(int index, ObjectProperty<SoftmaxState> state, ToggleGroup classes) {
        this.index = index;
        this.state = state;
        NumberSlider slider = slider();
        slider.getStyleClass().add("compact");
        HBox.setHgrow(slider, Priority.ALWAYS);
        getStyleClass().add("logit-row");
        getChildren().addAll(slider, right(classes));
        state.subscribe(now -> Shown.set(this, isIn(now.logits())));
    }

    private boolean isIn(Logits logits) {
        return index < logits.values().size();
    }

    private NumberSlider slider() {
        Quantity logit = Quantity.linear("z" + (index + 1), Logits.SLIDER, 0, 0.01)
                .withEffect("The output of the network for class " + (index + 1) + ", before the softmax")
                .withMarks(MARKS);
        return StateSlider.of(
                "logit-" + (index + 1),
                logit,
                state,
                now -> isIn(now.logits()) ? now.logits().values().get(index) : 0.0,
                (now, value) -> isIn(now.logits()) ? now.withLogits(now.logits().withValue(index, value)) : now);
    }

    private RadioButton right(ToggleGroup classes) {
        RadioButton right = new RadioButton("right");
        right.setId("right-" + (index + 1));
        right.setToggleGroup(classes);
        right.setMinWidth(USE_PREF_SIZE);
        right.setAccessibleText("Class " + (index + 1) + " is the right one");
        Hint.on(right, "Make class " + (index + 1) + " the right one: the loss is \u2212ln of its probability");
        state.subscribe(now -> right.setSelected(now.logits().target() == index));
        right.selectedProperty().subscribe(this::chosen);
        return right;
    }

    private void chosen(boolean selected) {
        SoftmaxState now = state.get();
        if (selected && now.logits().target() != index) {
            state.set(now.withLogits(now.logits().withTarget(index)));
        }
    }
}
