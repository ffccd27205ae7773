package activationlab.ui.explore;

import activationlab.figure.Figure;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Probe;
import activationlab.ui.control.Hint;
import activationlab.ui.control.MainAndSide;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Page;
import activationlab.ui.control.StatusLine;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Every activation with its derivative: choose in the list, turn the parameters, read values, slopes and traits. All
 * changes of a frame lead to one new figure. JavaFX thread only.
 */
public final class ExplorePage implements Page {
    // Wider than any window: the controls wrap only where they have to.
    private static final double ONE_ROW = 2000;

    private final ExploreModel model = new ExploreModel();
    private final StatusLine status;
    private final ChartCard card;
    private final TraitsTable traits = new TraitsTable();
    private List<Choice> drawn = List.of();
    private final Label empty = new Label("Choose an activation in the list at the right to see its curve.");
    private final BorderPane root = new BorderPane();

    /** Builds the page with a first choice of curves. */
    public ExplorePage(ChartDesk desk, StatusLine status) {
        this.status = status;
        this.card = new ChartCard(desk);
        root.getStyleClass().addAll("page", "explore-page");
        root.setTop(toolbar());
        root.setCenter(new MainAndSide(chart(), side(desk)));
        card.setReadingLine(new ReadoutLine(card.view(), model));

        card.view().viewProperty().subscribe(model::noteChange);
        model.reachProperty().subscribe(ignored -> card.view().showWhole());
        model.arrangementProperty().subscribe(ignored -> card.view().showWhole());
        card.view().setOnPicked(this::picked);
    }

    @Override
    public String title() {
        return "Explore";
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.CHART_BELL_CURVE_CUMULATIVE;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        status.seedProperty().set(OptionalLong.empty());
        status.stepsPerSecondProperty().set(OptionalDouble.empty());
    }

    @Override
    public void pulse(long now) {
        if (model.takeChange()) {
            rebuild();
        }
    }

    private void rebuild() {
        drawn = model.shown();
        traits.show(model.focusProperty().get());
        empty.setVisible(drawn.isEmpty());
        card.setVisible(!drawn.isEmpty());
        if (drawn.isEmpty()) {
            return;
        }
        Figure figure = CurveFigure.of(model, drawn, card.view().viewProperty().get());
        card.figureProperty().set(figure);
        card.view()
                .probesProperty()
                .set(Probes.of(drawn, model.arrangementProperty().get(), figure));
    }

    private void picked(Probe probe) {
        int index = card.view().probesProperty().get().indexOf(probe);
        if (index >= 0) {
            model.focusProperty().set(drawn.get(index));
        }
    }

    private HBox toolbar() {
        Label title = new Label(title());
        title.getStyleClass().add("page-title");

        NumberSlider reach = NumberSlider.inRow(ExploreModel.REACH);
        reach.setId("reach");
        reach.valueProperty().bindBidirectional(model.reachProperty());
        CheckBox zones = new CheckBox("shade |f\u2032| < 0.1");
        Hint.on(zones, "Shade where the curve in focus passes on less than a tenth of the gradient");
        zones.selectedProperty().bindBidirectional(model.zonesProperty());
        title.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane controls = new FlowPane(new ArrangementSwitch(model.arrangementProperty()), reach, zones);
        controls.getStyleClass().add("controls");
        controls.setPrefWrapLength(ONE_ROW);
        HBox.setHgrow(controls, Priority.ALWAYS);
        HBox bar = new HBox(title, controls);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private StackPane chart() {
        empty.getStyleClass().add("empty-state");
        return new StackPane(empty, card);
    }

    private SideColumn side(ChartDesk desk) {
        return new SideColumn(new ActivationList(model, desk.appearance()), traits);
    }
}
