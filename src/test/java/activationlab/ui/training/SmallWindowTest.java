package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.ui.run.RunView;
import activationlab.ui.shell.CutOff;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.theme.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No view of the Train page cuts its words off or leaves its window, however small that and large the text is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallWindowTest {
    private LabWindow lab;
    private TrainingPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        lab.act(() -> page.model()
                .experimentProperty()
                .set(page.model().experimentProperty().get().withBias(-2)));
        lab.robot().moveTo(0, 0);
        lab.frames(30);
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, P100", "1024, 700, P100", "1280, 800, P200", "1024, 700, P200"})
    void nothingIsCutOff(int width, int height, TextSize size) {
        Stage stage = (Stage) lab.window().scene().getWindow();
        lab.act(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            lab.window().appearance().textSizeProperty().set(size);
        });
        List<String> faults = new ArrayList<>();
        for (RunView view : page.views()) {
            lab.act(() -> page.open(view));
            lab.frames(30);
            lab.act(() -> faults.addAll(CutOff.in(page.node(), view.title())));
        }
        assertThat(faults).isEmpty();
    }
}
