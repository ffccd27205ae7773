package activationlab.ui.explore;

import activationlab.ui.control.Link;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/** Sliders that show and change a number in the state of a lens. JavaFX thread only. */
final class StateSlider {
    private StateSlider() {}

    /** Returns a slider on one line, found by {@code id}. */
    static <S> NumberSlider of(
            String id,
            Quantity quantity,
            ObjectProperty<S> state,
            Function<S, Double> part,
            BiFunction<S, Double, S> changed) {
        NumberSlider slider = NumberSlider.inRow(quantity);
        slider.setId(id);
        Link.number(state, slider.valueProperty(), part, (now, value) -> changed.apply(now, value.doubleValue()));
        return slider;
    }
}
