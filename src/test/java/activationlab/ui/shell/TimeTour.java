package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.ui.training.TrainingPage;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rebuilds the picture of a run that is looked back at: {@code mvn -Pscreenshots verify -Dtest=TimeTour}. */
@Tag("screenshots")
class TimeTour extends PictureTour {
    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void lookingBack(Theme theme) {
        dress(theme);
        TrainingPage page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        train(40);
        slide("learning-rate", 0.1);
        goOn(40);
        slide("bias", -0.2);
        goOn(60);
        lab.act(() -> {
            TextField step = lab.find("#time-step", TextField.class);
            step.setText("530");
            step.fireEvent(new ActionEvent());
        });
        lab.frames(40);
        picture("train-past", theme);
    }
}
