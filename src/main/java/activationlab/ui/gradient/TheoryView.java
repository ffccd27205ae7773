package activationlab.ui.gradient;

import activationlab.plot.EdgePlot;
import activationlab.plot.TheoryPlot;
import activationlab.study.EdgeCurve;
import activationlab.study.Forecast;
import activationlab.study.Ladder;
import activationlab.study.Probe;
import activationlab.training.Cell;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Columns;
import activationlab.ui.run.Study;
import activationlab.ui.run.StudyLine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What theory expects of a network before training, over twenty drawn ones, and how far it is from the edge of chaos.
 * Theory follows the settings at once; networks are drawn when the settings rest. JavaFX thread only.
 */
final class TheoryView implements PageView {
    /** How many networks are drawn. */
    static final int SEEDS = 20;

    private static final double WIDE = 56;

    private final ProbeModel model;
    private final StatusLine status;
    private final OwnFormulas own;
    private final Study<Probe, Forecast> forecasts = Study.following(Forecast::cell);
    private final Study<EdgeCurve.Asked, EdgeCurve> edges = Study.following(EdgeCurve.Asked::cell);
    private final Study<Probe, Ladder> networks = Study.onAllCores(TheoryView::networks);
    private final PillSwitch<TheoryPlot.Quantity> quantity = new PillSwitch<>(
            "What is compared: the size of signals on their way forward, or gradients on their way back",
            List.of(TheoryPlot.Quantity.values()),
            TheoryPlot.Quantity::title);
    private final StudyLine line = new StudyLine(this::cancel, this::again);
    private final ChartCard layers;
    private final ChartCard edge;
    private final ScrollFrame node;
    private boolean changed = true;

    TheoryView(ProbeModel model, ChartDesk desk, StatusLine status, OwnFormulas own) {
        this.model = model;
        this.status = status;
        this.own = own;
        layers = new ChartCard(desk);
        layers.setId("theory-layers");
        layers.wrapReading();
        layers.addToTitle(line, quantity);
        edge = new ChartCard(desk);
        edge.setId("theory-edge");
        edge.wrapReading();
        Columns charts = new Columns(WIDE, layers, edge, desk.appearance().chartFactor());
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox content = new VBox(new ProbeControls(model, own), charts);
        content.getStyleClass().add("gradient-view");
        node = new ScrollFrame(content);
        model.probeProperty().subscribe(ignored -> changed = true);
        quantity.valueProperty().subscribe(ignored -> changed = true);
    }

    private static List<Cell<Ladder>> networks(Probe probe) {
        return LongStream.range(probe.seed(), probe.seed() + SEEDS)
                .mapToObj(seed -> probe.withSeed(seed).cell())
                .toList();
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(layers.kept(), edge.kept(), quantity.kept("theory-quantity"));
    }

    @Override
    public String title() {
        return "Theory";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<PageKey> keys() {
        return List.of(
                new PageKey(KeyCode.N, "next seed", model::nextSeed),
                new PageKey(KeyCode.A, "next activation", () -> model.nextActivation(own.offered())));
    }

    @Override
    public void shown() {
        status.stepsPerSecondProperty().set(OptionalDouble.empty());
        status.say("Move the gain until the network stands at the edge of chaos, and compare theory with " + SEEDS
                + " drawn networks");
        changed = true;
    }

    @Override
    public void hidden() {
        forecasts.stop();
        edges.stop();
        networks.stop();
    }

    private void cancel() {
        networks.cancel();
        changed = true;
    }

    private void again() {
        networks.again();
        changed = true;
    }

    @Override
    public void pulse(long now) {
        boolean forecast = forecasts.pulse();
        boolean curve = edges.pulse();
        boolean network = networks.pulse();
        if (changed || forecast || curve || network) {
            changed = false;
            refresh(model.probeProperty().get());
        }
    }

    private void refresh(Probe wanted) {
        Optional<List<Forecast>> known = forecasts.get(wanted);
        Optional<List<EdgeCurve>> curve = edges.get(EdgeCurve.Asked.by(wanted));
        known.ifPresent(ignored -> networks.get(wanted));
        known.orElse(forecasts.latest()).forEach(forecast -> show(forecast, curve));
        line.show(networks);
    }

    private void show(Forecast forecast, Optional<List<EdgeCurve>> curve) {
        List<Ladder> drawn = networks.soFar().values().stream()
                .filter(ladder ->
                        ladder.probe().withSeed(forecast.probe().seed()).equals(forecast.probe()))
                .toList();
        layers.figureProperty()
                .set(TheoryPlot.of(forecast, drawn, quantity.valueProperty().get()));
        edge.figureProperty().set(EdgePlot.of(forecast, curve.map(List::getFirst)));
        status.seedProperty().set(OptionalLong.of(forecast.probe().seed()));
    }
}
