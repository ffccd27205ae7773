package activationlab.ui.run;

import activationlab.live.Request;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberSlider;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Play, pause, single steps, reset, the state of the run, and speed. JavaFX thread only. */
public final class Transport extends HBox {
    private final RunModel model;
    private final FontIcon playIcon = new FontIcon(MaterialDesignP.PLAY);
    private final Button play = new Button("Play", playIcon);

    public Transport(RunModel model, Readouts readouts) {
        this.model = model;
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getStyleClass().add("transport");
        getChildren()
                .addAll(
                        play(),
                        step(1, MaterialDesignS.STEP_FORWARD, "1"),
                        step(10, MaterialDesignS.STEP_FORWARD, "2"),
                        step(100, MaterialDesignS.STEP_FORWARD, "3"),
                        reset(),
                        readouts,
                        spacer,
                        speed());
    }

    /** Puts the keyboard on the play button. */
    public void focusPlay() {
        play.requestFocus();
    }

    private Button play() {
        play.setId("play");
        play.getStyleClass().addAll(Styles.ACCENT, "play");
        play.setOnAction(ignored -> model.toggle());
        model.runningProperty().subscribe(this::runningChanged);
        Hint.on(play, model.runningProperty().map(Transport::effect));
        return play;
    }

    private void runningChanged(boolean running) {
        playIcon.setIconCode(running ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY);
        play.setText(running ? "Pause" : "Play");
    }

    private static String effect(boolean running) {
        return running
                ? "Pause training (Space); charts and network stay as they are"
                : "Train step after step (Space)";
    }

    private Button step(int count, Ikon icon, String key) {
        Button button = button("step-" + count, icon, Integer.toString(count), () -> model.step(count));
        button.getStyleClass().add("step-button");
        describe(button, count == 1 ? "one step" : count + " steps", "Pause and move the weights " + times(count), key);
        return button;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private Button reset() {
        Button button = button("reset", MaterialDesignR.RESTART, "Reset", model::reset);
        button.getStyleClass().add("reset-button");
        describe(button, "reset", "Pause and return to the same initial weights", "R");
        return button;
    }

    private Button button(String id, Ikon icon, String text, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(ignored -> action.run());
        // After a click Space shall play and pause again, not repeat the click.
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, ignored -> play.requestFocus());
        return button;
    }

    private static void describe(Button button, String name, String effect, String key) {
        button.setAccessibleText(name);
        Hint.on(button, effect + " (" + key + ")");
    }

    private NumberSlider speed() {
        NumberSlider slider = NumberSlider.inRow(Dial.SPEED);
        slider.setId("speed");
        slider.getStyleClass().add("speed");
        slider.valueProperty().subscribe(chosen -> {
            boolean unlimited = chosen.doubleValue() >= Dial.SPEED.range().max();
            model.speedProperty().set(unlimited ? Request.UNLIMITED : chosen.doubleValue());
        });
        model.speedProperty()
                .subscribe(now -> slider.valueProperty()
                        .set(Math.min(now.doubleValue(), Dial.SPEED.range().max())));
        return slider;
    }
}
