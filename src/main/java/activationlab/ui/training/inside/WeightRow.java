package activationlab.ui.training.inside;

import activationlab.network.Connection;
import activationlab.scale.Range;
import activationlab.training.WeightEdit;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.Quantity;
import java.util.function.ObjDoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * The weight or bias that is chosen: which it is, and its value, which can be typed over. While nobody types, the value
 * follows the training. JavaFX thread only.
 */
final class WeightRow extends HBox {
    private static final Quantity VALUE = Quantity.linear("value", Range.of(-1e6, 1e6), 0, 0.01)
            .withEffect("Sets this weight or bias of the running network; training goes on from there");

    private final NumberEntry entry = new NumberEntry(VALUE, "");
    private final Label which = new Label();
    private final ObjDoubleConsumer<WeightEdit> onSet;
    private @Nullable Connection chosen;
    private boolean following;

    /** @param onSet called with what a person has typed, and what it was before */
    WeightRow(ObjDoubleConsumer<WeightEdit> onSet) {
        this.onSet = onSet;
        getStyleClass().add("weight-row");
        entry.setId("weight-value");
        which.setId("weight-name");
        which.setMinWidth(0);
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        getChildren().addAll(which, entry);
        entry.valueProperty().subscribe((before, now) -> typed(before.doubleValue(), now.doubleValue()));
    }

    /** Shows a weight as it is; one that is being typed over is left alone. */
    void show(Look look, String words) {
        boolean other = !look.chosen().equals(chosen);
        chosen = look.chosen();
        which.setText(words);
        if (other || !entry.isFocusWithin()) {
            following = true;
            entry.valueProperty().set(VALUE.range().clamp(look.value()));
            following = false;
        }
    }

    private void typed(double before, double value) {
        Connection now = chosen;
        if (!following && now != null) {
            onSet.accept(new WeightEdit(now, value), before);
        }
    }
}
