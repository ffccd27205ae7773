package activationlab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.scale.Range;
import activationlab.ui.shell.SteadyRobot;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberSliderTest {
    private static final Quantity BIAS = Quantity.linear("bias", Range.of(-10, 10), 0, 0.05)
            .withEffect("Shifts the bias of every hidden unit")
            .withMarks(List.of(-10.0, -5.0, 0.0, 5.0, 10.0));

    private final FxRobot robot = new SteadyRobot();
    private NumberSlider slider;

    @BeforeAll
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        slider = FxToolkit.setupFixture(() -> {
            NumberSlider made = NumberSlider.inRow(BIAS);
            stage.setScene(new Scene(new VBox(made), 500, 200));
            stage.show();
            return made;
        });
    }

    @AfterAll
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @BeforeEach
    void startAgain() {
        robot.interact(() -> slider.valueProperty().set(BIAS.initial()));
    }

    private Node track() {
        return robot.from(slider).lookup(".slider-track").query();
    }

    private TextField field() {
        return robot.from(slider).lookup(".number-field").queryAs(TextField.class);
    }

    private Point2D along(double share) {
        Node track = track();
        double width = track.getLayoutBounds().getWidth();
        return track.localToScreen(share * width, track.getLayoutBounds().getHeight() / 2);
    }

    private double value() {
        WaitForAsyncUtils.waitForFxEvents();
        return slider.valueProperty().get();
    }

    @Test
    void aDragSetsTheValueAlongTheTrackAndTheFieldFollows() {
        robot.drag(along(0.5), MouseButton.PRIMARY).dropTo(along(0.8));
        assertThat(value()).isCloseTo(6, within(0.6));
        assertThat(field().getText()).isEqualTo(BIAS.format(value()));
    }

    @Test
    void shiftSnapsADragToTheMarks() {
        robot.press(KeyCode.SHIFT)
                .drag(along(0.5), MouseButton.PRIMARY)
                .dropTo(along(0.7))
                .release(KeyCode.SHIFT);
        assertThat(value()).isEqualTo(5);
    }

    @Test
    void arrowsStepAndCtrlStepsFinelyAndShiftGoesToTheNextMark() {
        robot.interact(() -> track().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(value()).isEqualTo(0.5);
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(value()).isEqualTo(0.45);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(value()).isEqualTo(0);
        robot.push(KeyCode.END);
        assertThat(value()).isEqualTo(10);
    }

    @Test
    void aDoubleClickReturnsToTheStart() {
        robot.interact(() -> slider.valueProperty().set(-7));
        robot.doubleClickOn(along(0.9));
        assertThat(value()).isZero();
    }

    @Test
    void aTypedNumberIsTakenWithEnter() {
        robot.clickOn(field()).push(KeyCode.CONTROL, KeyCode.A).write("-1.5").push(KeyCode.ENTER);
        assertThat(value()).isEqualTo(-1.5);
        assertThat(field().getText()).isEqualTo("-1.50");
    }

    @Test
    void nonsenseIsRefusedInWordsAndTheLastGoodValueStays() {
        robot.clickOn(field()).push(KeyCode.CONTROL, KeyCode.A).write("99").push(KeyCode.ENTER);
        assertThat(slider.refusal()).isEqualTo("bias: got \"99\", wanted a number from -10.00 to 10.00");
        assertThat(field().getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("danger"));
        assertThat(value()).isZero();
        robot.interact(() -> track().requestFocus());
        assertThat(field().getText()).isEqualTo("0.00");
        assertThat(slider.refusal()).isEmpty();
    }

    @Test
    void tellsAScreenReaderWhatItIsAndWhereItStands() {
        assertThat(track().queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("bias");
        assertThat(track().queryAccessibleAttribute(AccessibleAttribute.HELP)).isEqualTo(BIAS.effect());
        assertThat(track().queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(0.0);
        assertThat(track().queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE))
                .isEqualTo(10.0);
    }
}
