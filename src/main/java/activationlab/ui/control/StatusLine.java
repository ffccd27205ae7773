package activationlab.ui.control;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the status bar tells; pages write it, the shell shows it. Nothing here ever pops up. JavaFX thread only. */
public final class StatusLine {
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ObjectProperty<OptionalLong> seed = new SimpleObjectProperty<>(this, "seed", OptionalLong.empty());
    private final ObjectProperty<OptionalDouble> stepsPerSecond =
            new SimpleObjectProperty<>(this, "stepsPerSecond", OptionalDouble.empty());

    /** Shows a message, one sentence, until the next one. */
    public void say(String sentence) {
        message.set(sentence);
    }

    /** The last message. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The seed of the random numbers in use; empty where the page uses none. */
    public ObjectProperty<OptionalLong> seedProperty() {
        return seed;
    }

    /** How fast the network trains; empty where none runs. */
    public ObjectProperty<OptionalDouble> stepsPerSecondProperty() {
        return stepsPerSecond;
    }
}
