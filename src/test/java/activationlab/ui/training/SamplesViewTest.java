package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Names;
import activationlab.dataset.Problem;
import activationlab.dataset.Task;
import activationlab.dataset.table.Selection;
import activationlab.figure.PanelLayout;
import activationlab.network.Loss;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Scaling;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartView;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.training.sample.SamplesView;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does to have samples learned, in the real window with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesViewTest {

    @TempDir
    private Path folder = Path.of("");

    private LabWindow lab;
    private TrainingPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            page.open(page.view(SamplesView.class));
            page.model().experimentProperty().set(Experiment.standard().withSamples(60));
            page.model().reset();
        });
        await(
                "a fresh network",
                () -> page.model().request().experiment().equals(frame().experiment()) && frame().step() == 0);
    }

    @Test
    void aFileIsLoadedPreviewedAndLearned() throws IOException {
        load("length;width;kind\n", "1,5;2;a\n", "1,25;3;b\n", "2,5;1;c\n", "2,0;2;a\n", "0,5;3;b\n", "3,5;1;c\n");
        await("three classes", () -> names().classes().equals(java.util.List.of("a", "b", "c")));
        assertThat(names().features()).containsExactly("length", "width");
        assertThat(table().getColumns().getFirst().getText()).isEqualTo("kind\ntarget, category");
        assertThat(table().getItems()).hasSize(6);
        assertThat(frame().experiment().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(frame().experiment().recipe().scaling()).isEqualTo(Scaling.STANDARDIZED);
        lab.robot().clickOn("#step-100");
        await("steps", () -> frame().step() == 100);
        assertThat(frame().failed()).isFalse();
    }

    @Test
    void anotherTargetIsAnotherTask() throws IOException {
        load("size,price,kind\n", "1,10.5,a\n", "2,20.5,b\n", "3,30.5,a\n", "4,40.5,b\n");
        await("two classes", () -> names().target().equals("kind"));
        choose("table-target", 1);
        await("a regression", () -> names().target().equals("price"));
        assertThat(frame().dataset().task()).isEqualTo(Task.REGRESSION);
        assertThat(names().features()).containsExactly("size", "kind = b");
    }

    @Test
    void aMissingValueIsNamedAndItsRowCanBeLeftOut() throws IOException {
        load("x,y,class\n", "1,2,0\n", "2,,1\n", "3,4,1\n", "4,1,0\n");
        await("a sentence", () -> text("samples-message").endsWith("line 3, column y: no value, wanted a number"));
        assertThat(frame().experiment().problem()).contains(Problem.CIRCLE);
        choose("table-gaps", Selection.Gaps.LEFT_OUT);
        await("three samples", () -> frame().experiment().recipe().samples() == 3);
        assertThat(text("samples-message")).isEmpty();
    }

    @Test
    void aFileThatIsNoTableChangesNothing() throws IOException {
        load("a,b\n", "1,2\n", "3\n");
        await("a sentence", () -> text("samples-message").contains("line 3: got 1 field, wanted 2"));
        assertThat(frame().experiment().problem()).contains(Problem.CIRCLE);
    }

    @Test
    void breastCancerIsLearnedAndCited() {
        lab.robot().clickOn("#breast-cancer");
        await("thirty features", () -> frame().dataset().features() == 30);
        assertThat(text("samples-citation")).contains("Wolberg");
        lab.robot().clickOn("#step-100");
        await("learning", () -> frame().testAccuracy() > 0.8);
        choose("generator", Optional.of(Problem.SPIRAL));
        await("the spiral", () -> frame().experiment().problem().equals(Optional.of(Problem.SPIRAL)));
        assertThat(frame().experiment().recipe().scaling()).isEqualTo(Scaling.NONE);
        assertThat(lab.find("#samples-citation").isVisible()).isFalse();
    }

    @Test
    void columnsAreLeftOutByTheirBoxesAndUndoChecksThemAgain() throws IOException {
        load("id,length,width,kind\n", "1,1.5,2,a\n", "2,1.2,3,b\n", "3,2.5,1,a\n", "4,2.1,2,b\n");
        await("three features", () -> names().features().equals(java.util.List.of("id", "length", "width")));
        lab.robot().clickOn("#use-0");
        await("two features", () -> names().features().equals(java.util.List.of("length", "width")));
        lab.robot().clickOn("#use-2");
        await("one feature", () -> names().features().equals(java.util.List.of("length")));
        lab.robot().push(KeyCode.CONTROL, KeyCode.Z);
        await("two features again", () -> names().features().equals(java.util.List.of("length", "width")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(((CheckBox) lab.find("#use-2")).isSelected()).isTrue();
        assertThat(((CheckBox) lab.find("#use-0")).isSelected()).isFalse();
    }

    @Test
    void severalColumnsOfAFileAreLearnedAsLabels() throws IOException {
        load("x1,x2,wet,warm\n", "1,2,0,yes\n", "2,1,1,no\n", "3,2,1,yes\n", "4,5,0,no\n", "5,5,1,no\n");
        await("two classes", () -> names().target().equals("warm"));
        choose("table-task", Task.MULTILABEL);
        await("two labels", () -> frame().dataset().task() == Task.MULTILABEL);
        assertThat(names().classes()).containsExactly("wet", "warm");
        assertThat(frame().experiment().loss()).isEqualTo(Loss.BINARY_CROSS_ENTROPY);
        lab.robot().clickOn("#step-10");
        await("steps", () -> frame().step() == 10);
        lab.robot().clickOn("#label-2");
        await("too few", () -> text("samples-message").contains("1 label for 1 target, wanted at least 2 labels"));
        assertThat(frame().dataset().task()).isEqualTo(Task.MULTILABEL);
    }

    @Test
    void blobsAreDrawnInAsManyClassesAsAreTyped() {
        choose("generator", Optional.of(Problem.BLOBS));
        await("three blobs", () -> frame().dataset().classes() == 3);
        TextField classes = lab.find(lab.find("#classes"), ".number-field", TextField.class);
        lab.robot().clickOn(classes);
        lab.act(classes::selectAll);
        lab.robot().write("7").type(KeyCode.ENTER);
        await("seven blobs", () -> frame().dataset().classes() == 7);
        lab.robot().clickOn("#step-100");
        await("steps", () -> frame().step() == 100);
        choose("generator", Optional.of(Problem.PLANE));
        await("the plane", () -> frame().dataset().task() == Task.REGRESSION);
        assertThat(lab.find("#classes").isVisible()).isFalse();
    }

    @Test
    void aTypedFunctionIsPreviewedLearnedAndUndone() {
        lab.robot().clickOn("#type-function");
        type("function", "sqrt(x");
        assertThat(text("function-refusal")).startsWith("column 7: found the end");
        lab.robot().clickOn("#learn-function");
        assertThat(page.model().experimentProperty().get().problem()).contains(Problem.CIRCLE);
        type("function", "sqrt(x)");
        assertThat(text("function-refusal")).startsWith("sqrt(x) is NaN at x = -3.0");
        type("function", "x^2 + a");
        assertThat(lab.find("#function-refusal").isVisible()).isFalse();
        lab.robot().type(KeyCode.ENTER);
        await("a square", () -> frame().experiment().recipe().source().title().equals("y = x^2 + a"));
        assertThat(frame().dataset().task()).isEqualTo(Task.REGRESSION);
        lab.robot().clickOn("#step-100");
        await("steps", () -> frame().step() == 100);
        lab.robot().clickOn("#step-100").push(KeyCode.CONTROL, KeyCode.Z);
        await("the circle", () -> frame().experiment().problem().equals(Optional.of(Problem.CIRCLE)));
        assertThat(((ToggleButton) lab.find("#type-function")).isSelected()).isFalse();
        lab.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(
                "a square again",
                () -> frame().experiment().recipe().source().title().equals("y = x^2 + a"));
        assertThat(((TextField) lab.find("#function")).getText()).isEqualTo("x^2 + a");
    }

    private void type(String id, String text) {
        TextField field = (TextField) lab.find("#" + id);
        lab.robot().clickOn(field);
        lab.act(field::selectAll);
        lab.robot().write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void readingALargeFileCanBeCanceled() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int row = 0; row < 200_000; row++) {
                writer.append("1.23456789012345678,2.5,3.25,4,5,6,7,8,9,").append(row % 2 == 0 ? "a\n" : "b\n");
            }
        }
        lab.robot().interact(() -> page.view(SamplesView.class).open(file));
        await("progress", () -> lab.find("#cancel-samples").isVisible());
        lab.robot()
                .interact(() -> lab.find("#cancel-samples", javafx.scene.control.Button.class)
                        .fire());
        await("the end", () -> !lab.find("#cancel-samples").getParent().isVisible());
        lab.frames(5);
        assertThat(frame().experiment().problem()).contains(Problem.CIRCLE);
    }

    @Test
    void pointsOfTwoClassesAreDrawnAndLearned() {
        lab.robot().clickOn("#draw-points");
        lab.robot().clickOn(place(-2, -2)).clickOn(place(-2, -1)).clickOn(place(-1, -2));
        assertThat(frame().experiment().problem()).contains(Problem.CIRCLE);
        lab.robot().type(KeyCode.DIGIT2);
        lab.robot().clickOn(place(2, 2)).clickOn(place(2, 1)).clickOn(place(1, 2));
        await("six samples", () -> frame().experiment().recipe().samples() == 6);
        assertThat(names().classes()).containsExactly("1", "2");
        lab.robot().type(KeyCode.BACK_SPACE);
        await("five samples", () -> frame().experiment().recipe().samples() == 5);
        lab.robot().type(KeyCode.DIGIT3);
        lab.robot().clickOn(place(-2, 2));
        await("three classes", () -> names().classes().size() == 3);
        lab.robot().clickOn("#step-100");
        await("steps", () -> frame().step() == 100);
        assertThat(frame().failed()).isFalse();
        lab.robot().clickOn("#sketch-clear");
    }

    private Point2D place(double x, double y) {
        lab.frames(3);
        ChartView chart = lab.find("#sketch", ChartCard.class).view();
        PanelLayout panel =
                Objects.requireNonNull(chart.figureLayout()).panels().getFirst();
        return lab.onScreen(chart, panel.x().length(x), panel.y().length(y));
    }

    private void load(String... lines) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, String.join("", lines));
        lab.act(() -> page.view(SamplesView.class).open(file));
    }

    private Names names() {
        return frame().dataset().names();
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }

    private TableView<?> table() {
        return lab.find("#samples-table", TableView.class);
    }

    private String text(String id) {
        return lab.find("#" + id, Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        lab.act(() -> ((ChoiceField<T>) lab.find("#" + id, Node.class))
                .valueProperty()
                .set(value));
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
