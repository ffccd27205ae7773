package activationlab.ui.explore;

import activationlab.analysis.Scan;
import activationlab.figure.Figure;
import activationlab.plot.CurveView;
import activationlab.plot.ScanPlot;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import activationlab.session.ScanState;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Handle;
import activationlab.ui.chart.Probe;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * A point on the curve in focus with its tangent and its gate: it runs, or is dragged. While it runs, only the picture
 * follows; where it stops is one step of undo. JavaFX thread only.
 */
final class ScanLens extends FocusLens<ScanState, Scan> {
    static final Quantity PLACE = Quantity.linear(
                    "z", ScanState.AT, ScanState.FIRST.scan().at(), 0.01)
            .withEffect("Where the point stands on the curve; it can also be dragged in the chart")
            .withMarks(List.of(-10.0, -5.0, -3.0, -1.0, 0.0, 1.0, 3.0, 5.0, 10.0));
    static final Quantity UPSTREAM = Quantity.linear(
                    "dL/da", Scan.UPSTREAM, ScanState.FIRST.scan().upstream(), 0.01)
            .withEffect("The gradient that arrives from the layers above; the slope at the point multiplies it")
            .withMarks(List.of(-5.0, -1.0, 0.0, 1.0, 5.0));

    private static final Probe.Panels PANELS = new Probe.Panels(0, 1);

    private final ObjectProperty<ScanState> state;
    private final DoubleProperty place =
            new SimpleDoubleProperty(this, "place", ScanState.FIRST.scan().at());
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running");
    private final Runner runner = new Runner();
    private final List<Node> tools;
    private List<Choice> drawn = List.of();
    private boolean advancing;

    ScanLens(ExploreModel model, ChartDesk desk) {
        super(ScanState.class, "Scan", model, desk);
        this.state = state();
        this.tools = List.of(play(), placeSlider(), upstream());
        install(ScanState::zooms, ScanState::withZooms, new Point());
        state.subscribe(this::stateChanged);
        place.subscribe(this::placeChanged);
        running.subscribe(this::runningChanged);
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public List<PageKey> keys() {
        return List.of(new PageKey(KeyCode.SPACE, "let the point of the scan run, or stop it", this::toggle));
    }

    @Override
    public void hidden() {
        running.set(false);
    }

    @Override
    public void pulse(long now) {
        if (running.get() && !drawn.isEmpty()) {
            advancing = true;
            place.set(runner.advance(place.get(), runs(), now));
            advancing = false;
            draw();
        }
    }

    @Override
    public void refresh(List<Choice> chosen) {
        drawn = chosen;
        draw();
        probe(drawn, PANELS);
    }

    @Override
    Function<Scan, Figure> prepare(Choice choice, StyledActivation curve, CurveView view) {
        return ScanPlot.of(curve, choice.traits(), view)::at;
    }

    private void draw() {
        Scan scan = state.get().scan().withAt(place.get());
        show(drawn, Reaches.around(place.get(), place.get()), scan);
    }

    /** Returns the places in view that can be chosen. */
    private Range runs() {
        Range seen = inView(Reaches.USUAL);
        double from = PLACE.range().clamp(seen.min());
        double to = PLACE.range().clamp(seen.max());
        return from < to ? Range.of(from, to) : PLACE.range();
    }

    private void stateChanged(ScanState before, ScanState now) {
        if (before.scan().at() != now.scan().at()) {
            place.set(now.scan().at());
        }
    }

    private void placeChanged(Number before, Number now) {
        if (!advancing) {
            running.set(false);
            note();
        }
    }

    private void runningChanged(boolean before, boolean now) {
        runner.rest();
        if (!now) {
            note();
        }
    }

    private void note() {
        ScanState now = state.get();
        state.set(now.withScan(now.scan().withAt(place.get())));
    }

    private void toggle() {
        running.set(!running.get());
    }

    private Button play() {
        FontIcon icon = new FontIcon();
        Button play = new Button("", icon);
        play.setId("scan-play");
        play.getStyleClass().add("play");
        play.setOnAction(ignored -> toggle());
        running.subscribe(now -> {
            icon.setIconCode(now ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY);
            play.setText(now ? "Pause" : "Play");
        });
        Hint.on(
                play,
                running.map(now -> now
                        ? "Stop the point where it is (Space)"
                        : "Let the point run to and fro along the curve (Space)"));
        return play;
    }

    private NumberSlider placeSlider() {
        NumberSlider slider = NumberSlider.inRow(PLACE);
        slider.setId("scan-place");
        slider.valueProperty().bindBidirectional(place);
        return slider;
    }

    private NumberSlider upstream() {
        return StateSlider.of(
                "scan-upstream",
                UPSTREAM,
                state,
                now -> now.scan().upstream(),
                (now, upstream) -> now.withScan(now.scan().withUpstream(upstream)));
    }

    /** The point, dragged in the panels of the curve and of its slope. */
    private final class Point implements Handle {
        @Override
        public boolean isIn(int panel) {
            return panel == PANELS.value() || panel == PANELS.slope();
        }

        @Override
        public void moveTo(int panel, double x) {
            place.set(PLACE.range().clamp(x));
        }
    }
}
