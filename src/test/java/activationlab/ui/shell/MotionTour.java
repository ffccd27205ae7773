package activationlab.ui.shell;

import activationlab.diagnosis.MotionStage;
import activationlab.figure.Theme;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.training.TrainingPage;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds the pictures of a step in slow motion: {@code mvn -Pscreenshots verify -Dtest=MotionTour}. */
@Tag("screenshots")
class MotionTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void stages(Theme theme) {
        dress(theme);
        TrainingPage page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        view("Slow motion");
        train(5);
        choose("motion-layer", 1);
        choose("motion-unit", 5);
        goOn(0);
        for (MotionStage stage : MotionStage.values()) {
            lab.act(() -> stage(stage));
            picture("train-motion-" + stage.name().toLowerCase(Locale.ROOT), theme);
        }
    }

    private void view(String title) {
        lab.act(() ->
                lab.robot().from(lab.find("#training-views", Node.class)).lookup(".toggle-button").queryAll().stream()
                        .map(ToggleButton.class::cast)
                        .filter(button -> title.equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    @SuppressWarnings("unchecked")
    private void stage(MotionStage stage) {
        ((PillSwitch<MotionStage>) lab.find("#motion-stage", Node.class))
                .valueProperty()
                .set(stage);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void diagnosis(Theme theme) {
        dress(theme);
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        choose("activation", "leaky_relu");
        slide("learning-rate", 10);
        train(20);
        picture("train-broken", theme);
        view("Diagnosis");
        goOn(0);
        lab.frames(30);
        picture("train-diagnosis", theme);
    }
}
