package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.ui.control.Page;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.dead.DeadPage;
import activationlab.ui.explore.ExplorePage;
import activationlab.ui.gradient.GradientPage;
import activationlab.ui.theme.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page and no dialog cuts its words off or leaves its window, however small that and large the text is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallPagesTest {
    private LabWindow lab;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        lab.robot().moveTo(0, 0);
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, P100", "1024, 700, P100", "1280, 800, P200"})
    void nothingIsCutOff(int width, int height, TextSize size) {
        shape(width, height, size);
        List<String> faults = new ArrayList<>();
        look(lab.page(ExplorePage.class), "#lens", faults);
        look(lab.page(DeadPage.class), "#dead-units-views", faults);
        look(lab.page(GradientPage.class), "#gradients-views", faults);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, P100", "1280, 800, P200", "1024, 700, P200"})
    void noDialogIsCutOff(int width, int height, TextSize size) {
        shape(width, height, size);
        lab.act(() -> lab.window().open(lab.page(ExplorePage.class)));
        Node curves = lab.find("#lens", PillSwitch.class).getChildren().getFirst();
        lab.act(((ToggleButton) curves)::fire);
        List<String> faults = new ArrayList<>();
        lookAtDialog("export", faults, KeyCode.CONTROL, KeyCode.E);
        lookAtDialog("film", faults, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        lookAtDialog("code", faults, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(faults).isEmpty();
    }

    private void shape(int width, int height, TextSize size) {
        Stage stage = (Stage) lab.window().scene().getWindow();
        lab.act(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            lab.window().appearance().textSizeProperty().set(size);
        });
        lab.frames(10);
    }

    private void look(Page page, String choice, List<String> faults) {
        lab.act(() -> lab.window().open(page));
        PillSwitch<?> views = lab.find(choice, PillSwitch.class);
        for (Node button : List.copyOf(views.getChildren())) {
            ToggleButton view = (ToggleButton) button;
            lab.act(view::fire);
            lab.frames(20);
            lab.act(() -> faults.addAll(CutOff.in(page.node(), page.title() + ", " + view.getText())));
        }
    }

    private void lookAtDialog(String name, List<String> faults, KeyCode... keys) {
        lab.robot().push(keys);
        lab.await(
                "the dialog " + name,
                () -> lab.robot().lookup(".overlay-card").tryQuery().isPresent());
        lab.frames(40);
        lab.act(() -> faults.addAll(CutOff.in(lab.find(".overlay-card"), name)));
        lab.robot().push(KeyCode.ESCAPE);
        lab.frames(10);
    }
}
