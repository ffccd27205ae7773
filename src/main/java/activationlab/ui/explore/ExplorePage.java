package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.session.ExploreView;
import activationlab.session.Lenses;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.FoldingSwitch;
import activationlab.ui.control.MainAndSide;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.Page;
import activationlab.ui.control.PageHeader;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Every activation with its derivative: choose in the list, turn the parameters, read values, slopes and traits, and
 * look at the choice through one of several lenses. All changes of a frame lead to one new figure and one step of undo.
 * JavaFX thread only.
 */
public final class ExplorePage implements Page {
    // Wider than any window: the controls wrap only where they have to.
    private static final double ONE_ROW = 2000;

    private final OwnFormulas own;
    private final ExploreModel model = new ExploreModel();
    private final ExploreHistory history = new ExploreHistory(model);
    private final StatusLine status;
    private final List<Lens> lenses;
    private final TraitsTable traits = new TraitsTable();
    private final Label empty = new Label("Choose an activation in the list at the right to see its curve.");
    private final StackPane stage = new StackPane();
    private final FlowPane tools = new FlowPane();
    private final BorderPane root = new BorderPane();

    /**
     * Builds the page with a first choice of curves.
     *
     * @param own receives the formulas that are kept here
     */
    public ExplorePage(ChartDesk desk, StatusLine status, OwnFormulas own) {
        this.own = own;
        this.status = status;
        this.lenses = List.of(
                new CurvesLens(model, desk),
                new ScanLens(model, desk),
                new CheckLens(model, desk),
                new SignalLens(model, desk),
                new SoftmaxLens(model, desk),
                new DigitsLens(model, desk),
                new TableLens(model, desk, status));
        root.getStyleClass().addAll("page", "explore-page");
        empty.getStyleClass().add("empty-state");
        root.setTop(head());
        root.setCenter(new MainAndSide(stage, side(desk)));
        model.lensProperty().subscribe(this::lensChanged);
        place(front());
        history.watch(root);
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
    public void hidden() {
        front().hidden();
    }

    @Override
    public List<PageKey> keys() {
        return lenses.stream()
                .flatMap(lens -> lens.keys().stream().map(key -> inFront(lens, key)))
                .toList();
    }

    private PageKey inFront(Lens lens, PageKey key) {
        return new PageKey(key.code(), key.does(), () -> {
            if (lens.equals(front())) {
                key.action().run();
            }
        });
    }

    @Override
    public void pulse(long now) {
        front().pulse(now);
        if (model.takeChange()) {
            rebuild();
            own.keep(model.kept());
            history.note();
        }
        history.pulse(now);
    }

    /** Returns the activation in focus, if one is. */
    public Optional<Activation> focused() {
        return Optional.ofNullable(model.focusProperty().get()).map(Choice::activation);
    }

    @Override
    public Optional<String> undo() {
        history.note(); // what was changed since the last frame
        return history.undo() ? Optional.of("Undone") : Optional.empty();
    }

    @Override
    public Optional<String> redo() {
        return history.redo() ? Optional.of("Done again") : Optional.empty();
    }

    @Override
    public List<Switch<?>> switches() {
        ExploreView first = model.view();
        return List.of(Switch.ofOptional(
                "view", ExploreView.class, () -> Optional.of(model.view()), view -> show(view.orElse(first))));
    }

    /** Returns everything that is chosen, as one value. */
    public ExploreView view() {
        return model.view();
    }

    /** Shows what a view shows; a step that can be undone. */
    public void show(ExploreView view) {
        history.open(view);
    }

    ExploreHistory history() {
        return history;
    }

    private Lens front() {
        return lens(model.lensProperty().get());
    }

    private Lens lens(String name) {
        return lenses.stream()
                .filter(lens -> Lenses.name(lens.stateType()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void lensChanged(String before, String now) {
        lens(before).hidden();
        place(lens(now));
    }

    private void place(Lens lens) {
        stage.getChildren().setAll(empty, lens.node());
        tools.getChildren().setAll(lens.tools());
    }

    private void rebuild() {
        Lens lens = front();
        List<Choice> drawn = model.shown();
        traits.show(model.focusProperty().get());
        boolean something = !drawn.isEmpty() || !lens.needsCurves();
        empty.setVisible(!something);
        lens.node().setVisible(something);
        if (something) {
            lens.refresh(drawn);
        } else {
            lens.hidden();
        }
    }

    private VBox head() {
        tools.getStyleClass().add("controls");
        tools.setPrefWrapLength(ONE_ROW);
        VBox head = new VBox(new PageHeader(title(), lensSwitch()), tools);
        head.getStyleClass().add("head");
        return head;
    }

    private FoldingSwitch<String> lensSwitch() {
        List<String> names =
                lenses.stream().map(lens -> Lenses.name(lens.stateType())).toList();
        FoldingSwitch<String> lensSwitch = new FoldingSwitch<>(
                "What is shown of the chosen activations",
                names,
                name -> lenses.get(names.indexOf(name)).title());
        lensSwitch.call("lens");
        lensSwitch.valueProperty().bindBidirectional(model.lensProperty());
        return lensSwitch;
    }

    private SideColumn side(ChartDesk desk) {
        return new SideColumn(new ActivationList(model, desk.appearance()), traits);
    }
}
