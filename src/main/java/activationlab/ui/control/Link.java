package activationlab.ui.control;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;

/** Keeps a control and a part of an immutable whole equal, whichever of the two changes. JavaFX thread only. */
public final class Link {
    private Link() {}

    /** Links a control to a number; the control takes over the number first. */
    public static <W> void number(
            ObjectProperty<W> whole,
            Property<Number> control,
            Function<W, ? extends Number> part,
            BiFunction<W, Number, W> changed) {
        whole.subscribe(now -> control.setValue(part.apply(now).doubleValue()));
        control.subscribe(value -> {
            // What the control has taken over, or was told, is not to be changed: it may say less than the whole.
            if (value.doubleValue() != part.apply(whole.get()).doubleValue()) {
                whole.set(changed.apply(whole.get(), value));
            }
        });
    }

    /** Links a control to a choice; the control takes over the choice first, and nothing chosen changes nothing. */
    public static <W, T> void choice(
            ObjectProperty<W> whole, Property<T> control, Function<W, T> part, BiFunction<W, T, W> changed) {
        whole.subscribe(now -> control.setValue(part.apply(now)));
        control.subscribe(value -> {
            if (value != null && !value.equals(part.apply(whole.get()))) {
                whole.set(changed.apply(whole.get(), value));
            }
        });
    }
}
