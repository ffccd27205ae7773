package activationlab.ui.shell;

import activationlab.ui.control.Hint;
import activationlab.ui.control.StatusLine;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: last message, seed, steps per second, frames per second. JavaFX thread only. */
final class StatusBar extends HBox {
    StatusBar(StatusLine status, FrameTimer timer) {
        getStyleClass().add("status-bar");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(message(status), spacer);
        ObservableValue<String> seed =
                status.seedProperty().map(number -> number.isPresent() ? "seed " + number.getAsLong() : "");
        ObservableValue<String> steps =
                status.stepsPerSecondProperty().map(rate -> rate.isPresent() ? perSecond(rate.getAsDouble()) : "");
        addFigure(seed, "Start of the random numbers: the same seed gives the same run");
        addFigure(steps, "Training steps per second");
        addFigure(Bindings.concat(timer.framesPerSecondProperty(), " fps"), "Frames drawn per second");
    }

    private static Label message(StatusLine status) {
        Label message = new Label();
        message.textProperty().bind(status.messageProperty());
        message.getStyleClass().add("message");
        message.setAccessibleRole(AccessibleRole.TEXT);
        message.setMinWidth(0);
        return message;
    }

    private void addFigure(ObservableValue<String> text, String meaning) {
        Label label = new Label();
        label.getStyleClass().add("figure");
        Hint.on(label, meaning);
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(text);
        Separator separator = new Separator(Orientation.VERTICAL);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        separator.visibleProperty().bind(label.managedProperty());
        separator.managedProperty().bind(label.managedProperty());
        getChildren().addAll(separator, label);
    }

    private static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f steps/s", rate);
    }
}
