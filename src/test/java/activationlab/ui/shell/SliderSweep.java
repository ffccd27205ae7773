package activationlab.ui.shell;

import activationlab.ui.control.NumberSlider;
import javafx.animation.AnimationTimer;

/** Moves a slider to and fro, a step in every pulse. JavaFX thread only. */
final class SliderSweep extends AnimationTimer {
    private static final double STEP = 0.05;

    private final NumberSlider slider;
    private double direction = STEP;

    SliderSweep(NumberSlider slider) {
        this.slider = slider;
    }

    @Override
    public void handle(long now) {
        double next = slider.valueProperty().get() + direction;
        direction = slider.quantity().range().contains(next) ? direction : -direction;
        slider.valueProperty().set(slider.valueProperty().get() + direction);
    }
}
