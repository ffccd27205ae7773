package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Problem;
import activationlab.figure.ClassMap;
import activationlab.figure.ContourLine;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.training.Aspect;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.training.result.ResultsView;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does with the results of a network, in the real window with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsViewTest {

    private LabWindow lab;
    private TrainingPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        lab.robot().clickOn("Results");
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            page.open(page.view(ResultsView.class));
            page.model().experimentProperty().set(Experiment.standard().withSamples(100));
            page.model().reset();
        });
        await(
                "a fresh network",
                () -> page.model().request().experiment().equals(frame().experiment()) && frame().step() == 0);
        await("regions", () -> figure("regions").title().equals("Decision regions"));
    }

    @Test
    void regionsAreDrawnInTwoHundredTimesTwoHundredCellsAndFollowTheTraining() {
        ClassMap before = map();
        assertThat(before.classes().columns()).isEqualTo(200);
        assertThat(before.classes().rows()).isEqualTo(200);
        lab.robot().clickOn("#step-100");
        await("other regions", () -> frame().step() == 100 && strength(map()) != strength(before));
    }

    @Test
    void marginAndLevelsDrawMoreLines() {
        lab.robot().clickOn("#step-100");
        lab.robot().clickOn("border");
        await("one line", () -> lines() == 1);
        lab.robot().clickOn("margin");
        await("border and both margins", () -> lines() == 3);
        lab.robot().clickOn("levels");
        await("border and four levels on both sides", () -> lines() == 9);
    }

    @Test
    void everySampleIsInTheConfusionMatrixForTrainAndForTest() {
        lab.robot().clickOn("#confusion .title-line");
        lab.robot().clickOn("counts");
        lab.robot().clickOn("train");
        await("the samples for training", () -> sum() == 80);
        lab.robot().clickOn("test");
        await("the samples for testing", () -> sum() == 20);
        lab.robot().clickOn("shares");
        await("shares", () -> notes().anyMatch(text -> text.endsWith("%")));
        lab.robot().clickOn("counts");
    }

    @Test
    void theAnswerToATypedSampleIsWhatTheRegionsShowThere() {
        lab.robot().clickOn("#step-100");
        type("ask-1", "1.5");
        type("ask-2", "-2");
        await("the answer at the place", () -> asked(1.5, -2));
        await("an answer", () -> !outputs().isEmpty() && Math.abs(outputs().getFirst() - atRegions(1.5, -2)) < 0.02);
        assertThat(outputs().get(0) + outputs().get(1)).isBetween(0.999, 1.001);
    }

    @Test
    void aClickOnThePlaneAsksThere() {
        String before = field("ask-1").getText() + field("ask-2").getText();
        lab.robot().moveTo("#regions .chart-view").moveBy(40, 40).clickOn(MouseButton.PRIMARY);
        await(
                "another place",
                () -> !before.equals(field("ask-1").getText() + field("ask-2").getText()));
    }

    @Test
    void aCurveIsShownWithItsTargetsAgainstItsAnswers() {
        lab.act(() -> page.model()
                .experimentProperty()
                .set(page.model().experimentProperty().get().withProblem(Problem.CURVE)));
        await("a curve", () -> figure("regions").title().equals("Fitted curve"));
        await("targets", () -> figure("confusion").title().equals("Answer and target"));
        assertThat(lab.robot().lookup("#ask-2").tryQuery()).isEmpty();
    }

    @Test
    void everyOfSeveralLabelsHasItsRegionsItsCountsAndItsAnswer() {
        lab.act(() -> page.model()
                .experimentProperty()
                .set(Experiment.standard().withProblem(Problem.DISKS).withSamples(200)));
        await("a map for each label", () -> figure("regions").panels().size() == 3);
        await("counts", () -> figure("confusion").title().equals("Labels"));
        lab.robot().clickOn("#step-100");
        await("steps", () -> frame().step() >= 100);
        assertThat(figure("regions").panels()).extracting(Panel::title).containsExactly("A", "B", "C");
        assertThat(figure("confusion").reading()).contains("of 40 test samples have all labels right (exact match)");
        await(
                "three answers",
                () -> lab.find(".ask .outputs") instanceof Pane pane
                        && pane.getChildren().size() == 3
                        && ((Label) pane.getChildren().getFirst()).getText().startsWith("A:"));
    }

    @Test
    void theNetworkIsCopiedOnlyWhileTheViewIsInFront() {
        assertThat(page.model().request().attention().includes(Aspect.NETWORK)).isTrue();
        lab.robot().clickOn("Overview");
        assertThat(page.model().request().attention().includes(Aspect.NETWORK)).isFalse();
        lab.robot().clickOn("Results");
        assertThat(page.model().request().attention().includes(Aspect.NETWORK)).isTrue();
    }

    private boolean asked(double x, double y) {
        return figure("regions").panels().getFirst().marks().stream()
                .filter(mark -> mark instanceof Points points && points.name().equals("asked"))
                .map(Points.class::cast)
                .anyMatch(points -> points.at().x(0) == x && points.at().y(0) == y);
    }

    // The probability of class 0 in the cell that holds a place.
    private double atRegions(double x, double y) {
        ClassMap map = map();
        int column = (int) ((x - map.classes().x().min()) / map.classes().x().length() * 200);
        int row = (int) ((y - map.classes().y().min()) / map.classes().y().length() * 200);
        double likelier = 0.5 + map.strengths().at(column, row) / 2;
        return map.classes().at(column, row) == 0 ? likelier : 1 - likelier;
    }

    private List<Double> outputs() {
        return lab.robot().lookup("#ask .outputs .label").queryAllAs(Label.class).stream()
                .map(label -> Double.parseDouble(
                        label.getText().substring(label.getText().lastIndexOf(' ') + 1)))
                .toList();
    }

    private ClassMap map() {
        return (ClassMap) figure("regions").panels().getFirst().marks().getFirst();
    }

    private static double strength(ClassMap map) {
        double sum = 0;
        for (int i = 0; i < 200 * 200; i++) {
            sum += map.strengths().at(i % 200, i / 200);
        }
        return sum;
    }

    private long lines() {
        return figure("regions").panels().getFirst().marks().stream()
                .filter(ContourLine.class::isInstance)
                .count();
    }

    private Stream<String> notes() {
        return figure("confusion").panels().getFirst().marks().stream()
                .filter(Note.class::isInstance)
                .map(mark -> ((Note) mark).text());
    }

    private int sum() {
        boolean matrix = figure("confusion").panels().getFirst().marks().getFirst() instanceof Heatmap;
        return matrix && notes().noneMatch(text -> text.endsWith("%"))
                ? notes().mapToInt(Integer::parseInt).sum()
                : -1;
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    private TextField field(String id) {
        return lab.find(lab.find("#" + id), ".number-field", TextField.class);
    }

    private void type(String id, String value) {
        lab.act(field(id)::requestFocus);
        lab.act(() -> field(id).setText(value));
        lab.robot().type(KeyCode.ENTER);
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
