package activationlab.ui.run;

import activationlab.scale.NumberText;
import activationlab.training.Chronicle;
import activationlab.training.Frame;
import activationlab.training.LifeEvent;
import activationlab.training.Timeline;
import activationlab.ui.control.Hint;
import activationlab.ui.control.StatusLine;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The time line: every step of the run so far can be gone back to, by button, thumb or number. JavaFX thread only. */
final class TimeRow extends HBox {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final String EFFECT = "Show the network as it was at another step, with the same weights to the last"
            + " bit. Play goes through the same steps again; a changed setting goes on from there."
            + " Marks above: settings were changed; below: units died.";

    private final TimeTravel time;
    private final StatusLine status;
    private final TimeTrack track;
    private final StepField field;
    private final Label end = new Label();
    private final Button rewind;
    private final Button back;
    private final Button newest;

    TimeRow(RunModel model, StatusLine status) {
        this.time = model.time();
        this.status = status;
        track = new TimeTrack(time::to);
        track.setId("time-track");
        track.setAccessibleText("time line");
        Hint.on(track, EFFECT);
        HBox.setHgrow(track, Priority.ALWAYS);
        field = new StepField(time::to);
        field.setId("time-step");
        rewind = button(
                "rewind",
                MaterialDesignS.SKIP_BACKWARD,
                "Back to the first step: the same initial weights",
                () -> time.to(0));
        back = button("step-back", MaterialDesignS.STEP_BACKWARD, "One step back (comma)", time::back);
        Button forth = button("step-forth", MaterialDesignS.STEP_FORWARD, "One step forward (period)", time::forth);
        newest = button("newest", MaterialDesignS.SKIP_FORWARD, "Forward to the newest step", time::toNewest);
        Label name = new Label("time");
        name.setLabelFor(track);
        end.setId("time-end");
        end.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("time-row");
        getChildren().addAll(name, rewind, back, forth, newest, track, field, end);
        model.frameProperty().subscribe(this::show);
        time.placeProperty().subscribe(() -> show(model.frameProperty().get()));
    }

    private static Button button(String id, Ikon icon, String effect, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(id.replace('-', ' '));
        Hint.on(button, effect);
        button.setOnAction(ignored -> action.run());
        return button;
    }

    private void show(@Nullable Frame frame) {
        if (frame == null) {
            return;
        }
        Timeline timeline = frame.progress().timeline();
        long place = Math.min(time.placeProperty().get(), timeline.newest());
        boolean past = place < timeline.newest();
        track.show(place, timeline, deaths(frame));
        field.show(place, timeline.newest());
        end.setText("of " + NumberText.fixed((double) timeline.newest(), 0));
        rewind.setDisable(place == timeline.earliest());
        back.setDisable(place == timeline.earliest());
        newest.setDisable(!past);
        if (past != getPseudoClassStates().contains(PAST)) {
            pseudoClassStateChanged(PAST, past);
            status.say(
                    past
                            ? "Looking back: Play takes the same steps again, a changed setting goes on from here"
                            : "Back at the newest step");
        }
    }

    private static List<Long> deaths(Frame frame) {
        return frame.closeup().chronicle().map(Chronicle::events).orElse(List.of()).stream()
                .filter(event -> event.kind() == LifeEvent.Kind.DEATH)
                .map(event -> event.when().last())
                .toList();
    }
}
