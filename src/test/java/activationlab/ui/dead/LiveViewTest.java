package activationlab.ui.dead;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Figure;
import activationlab.figure.Histogram;
import activationlab.figure.PanelLayout;
import activationlab.figure.Tiles;
import activationlab.scale.Range;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Census;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.UnitPlace;
import activationlab.training.UnitPortrait;
import activationlab.training.UnitState;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartView;
import activationlab.ui.chart.View;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.run.RunModel;
import activationlab.ui.shell.LabWindow;
import activationlab.ui.training.TrainingPage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person does with the units of a running network, in the real window with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveViewTest {

    private LabWindow lab;
    private DeadPage page;
    private LiveView view;
    private RunModel model;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(DeadPage.class);
        view = page.live();
        model = view.model();
        lab.act(() -> lab.window().open(page));
        lab.act(() -> page.open(view));
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @BeforeEach
    void startAgain() {
        lab.act(() -> {
            model.experimentProperty().set(Experiment.standard().withSamples(100));
            model.reset();
            view.chosenProperty().set(new UnitPlace(0, 0));
        });
        awaitPortrait(new UnitPlace(0, 0));
        await("the weights of the start", () -> frame().step() == 0);
    }

    @Test
    void aClickOnACellChoosesItsUnitForTheRingThePortraitAndTheWords() {
        UnitPlace wanted = new UnitPlace(2, 5);
        lab.robot().clickOn(cell(2, 5));
        awaitPortrait(wanted);
        lab.frames(6);
        assertThat(view.chosenProperty().get()).isEqualTo(wanted);
        assertThat(figure("portrait").title()).isEqualTo("Unit 6 of layer 3");
        Tiles.Tile ring = tiles().getLast().tiles().getFirst();
        assertThat(ring.label()).isEqualTo(wanted.title());
        String state = census().unit(wanted).state().title();
        assertThat(chart("cells").getAccessibleText()).contains("layer 3, unit 6, " + state + ". ");
    }

    @Test
    void arrowKeysGoFromCellToCellAndMoveNothingElse() {
        lab.act(() -> chart("cells").requestFocus());
        lab.robot().push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.DOWN);
        assertThat(view.chosenProperty().get()).isEqualTo(new UnitPlace(1, 1));
        lab.robot().push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertThat(view.chosenProperty().get()).isEqualTo(new UnitPlace(0, 1));
        awaitPortrait(new UnitPlace(0, 1));
        assertThat(chart("cells").viewProperty().get()).isEqualTo(View.WHOLE);
    }

    @Test
    void theCardsAreReachedByTabInTheirOrder() {
        lab.act(() -> chart("cells").requestFocus());
        lab.robot().push(KeyCode.TAB);
        for (int i = 0; i < 8 && !chart("portrait").isFocused(); i++) {
            lab.robot().push(KeyCode.TAB);
        }
        assertThat(chart("portrait").isFocused()).isTrue();
    }

    @Test
    void draggingTheBiasDownKillsCellsAndSlidesThePortraitToTheLeft() {
        Range before = spread();
        assertThat(dead()).isLessThan(12);
        NumberSlider slider = lab.find("#bias", NumberSlider.class);
        Bounds track = slider.localToScreen(
                lab.find(slider, ".slider-track", Node.class).getBoundsInParent());
        Point2D middle = new Point2D(track.getCenterX(), track.getCenterY());
        lab.robot().drag(middle, MouseButton.PRIMARY).dropTo(middle.subtract(track.getWidth() / 4, 0));
        double bias = model.experimentProperty().get().bias();
        assertThat(bias).isLessThan(-2);
        await("the new bias", () -> frame().experiment().bias() == bias);
        lab.frames(6);
        assertThat(dead()).isGreaterThan(20);
        assertThat(spread().max()).isLessThan(before.max() + bias / 2);
        assertThat(spread().min()).isLessThan(before.min() + bias / 2);
    }

    @Test
    void unitsAreMeasuredOnlyWhileTheViewIsInFront() {
        assertThat(model.request().attention())
                .isEqualTo(Attention.NONE.with(Aspect.UNITS).withUnit(Optional.of(new UnitPlace(0, 0))));
        lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
        assertThat(model.request().attention()).isEqualTo(Attention.NONE);
        lab.act(() -> view.chosenProperty().set(new UnitPlace(1, 1)));
        assertThat(model.request().attention()).isEqualTo(Attention.NONE);
        lab.act(() -> lab.window().open(page));
        awaitPortrait(new UnitPlace(1, 1));
        lab.act(() -> page.open(page.slider()));
        assertThat(model.request().attention()).isEqualTo(Attention.NONE);
        lab.act(() -> page.open(view));
        awaitPortrait(new UnitPlace(1, 1));
    }

    @Test
    void aUnitThatASmallerNetworkDoesNotHaveComesBackWithTheLargerOne() {
        lab.robot().clickOn(cell(3, 7));
        awaitPortrait(new UnitPlace(3, 7));
        lab.act(() -> model.experimentProperty()
                .set(model.experimentProperty().get().withDepth(2).withWidth(3)));
        awaitPortrait(new UnitPlace(1, 2));
        lab.act(() -> model.experimentProperty()
                .set(model.experimentProperty().get().withDepth(20).withWidth(64)));
        awaitPortrait(new UnitPlace(3, 7));
        lab.frames(8);
        assertThat(tiles().stream().mapToInt(kind -> kind.tiles().size()).sum()).isEqualTo(20 * 64 + 1);
    }

    @Test
    void aPausedViewPaintsNothing() {
        lab.robot().moveTo("#play");
        lab.frames(12);
        long before = chart("cells").paintings() + chart("portrait").paintings();
        lab.frames(20);
        assertThat(chart("cells").paintings() + chart("portrait").paintings()).isEqualTo(before);
    }

    private Point2D cell(int layer, int unit) {
        lab.frames(6);
        ChartView chart = chart("cells");
        PanelLayout panel =
                Objects.requireNonNull(chart.figureLayout()).panels().getFirst();
        String label = new UnitPlace(layer, unit).title();
        Tiles.Tile tile = tiles().stream()
                .flatMap(kind -> kind.tiles().stream())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        return lab.onScreen(chart, panel.x().length(tile.x()), panel.y().length(tile.y()));
    }

    private List<Tiles> tiles() {
        return figure("cells").panels().getFirst().marks().stream()
                .filter(Tiles.class::isInstance)
                .map(Tiles.class::cast)
                .toList();
    }

    private long dead() {
        Census census = census();
        long dead = 0;
        for (int layer = 0; layer < census.layers().size(); layer++) {
            dead += census.count(layer, UnitState.DEAD_ON_DATASET);
        }
        assertThat(tiles().getFirst().tiles()).hasSize((int) dead);
        return dead;
    }

    /** Returns the range of the histogram in the portrait. */
    private Range spread() {
        lab.frames(6);
        return figure("portrait").panels().get(2).marks().stream()
                .filter(Histogram.class::isInstance)
                .map(mark -> ((Histogram) mark).over())
                .findFirst()
                .orElseThrow();
    }

    private Frame frame() {
        return Objects.requireNonNull(model.frameProperty().get());
    }

    private Census census() {
        return frame().closeup().census().orElseThrow();
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    private ChartView chart(String card) {
        return lab.find("#" + card, ChartCard.class).view();
    }

    private void awaitPortrait(UnitPlace place) {
        await(
                "the portrait of " + place.title(),
                () -> frame().closeup()
                        .census()
                        .flatMap(Census::portrait)
                        .map(UnitPortrait::place)
                        .equals(Optional.of(place)));
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
