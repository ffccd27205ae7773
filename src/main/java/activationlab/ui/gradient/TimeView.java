package activationlab.ui.gradient;

import activationlab.diagnosis.Finding;
import activationlab.diagnosis.GradientHealth;
import activationlab.diagnosis.StepSize;
import activationlab.figure.Figure;
import activationlab.plot.LayerHistoryPlot;
import activationlab.plot.RidgePlot;
import activationlab.training.Aspect;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import activationlab.training.Status;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.Columns;
import activationlab.ui.run.Headline;
import activationlab.ui.run.RunFrame;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.SettingsPanel;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The running network, layer by layer over its epochs, and how its activations and gradients are spread now. Those are
 * measured only while this is in front. JavaFX thread only.
 */
final class TimeView implements PageView {
    private static final double WIDE = 52;

    private final StatusLine status;
    private final RunModel model;
    private final RunFrame frame;
    private final Headline headline;
    private final ChartTurns turns = new ChartTurns();

    /**
     * @param model the network that pages share
     * @param own formulas offered besides the catalog
     */
    TimeView(ChartDesk desk, StatusLine status, RunModel model, OwnFormulas own) {
        this.status = status;
        this.model = model;
        this.frame = new RunFrame(model, desk.appearance(), status);
        this.headline = new Headline(model);
        frame.style("time-view");
        frame.fill(rows(desk), new SettingsPanel(model, own));
    }

    private VBox rows(ChartDesk desk) {
        Columns board = new Columns(
                WIDE,
                card(desk, "layer-history", LayerHistoryPlot::of),
                card(desk, "ridges", (now, ignored) -> RidgePlot.of(now)),
                desk.appearance().chartFactor());
        VBox.setVgrow(board, Priority.ALWAYS);
        VBox rows = new VBox(headline, board);
        rows.getStyleClass().add("rows");
        return rows;
    }

    private ChartCard card(ChartDesk desk, String id, BiFunction<Frame, History, Figure> plot) {
        ChartCard card = new ChartCard(desk);
        card.setId(id);
        card.wrapReading();
        turns.add(card, plot);
        return card;
    }

    @Override
    public List<Switch<?>> switches() {
        return List.copyOf(turns.switches());
    }

    @Override
    public String title() {
        return "Over time";
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public List<PageKey> keys() {
        return frame.keys();
    }

    @Override
    public void shown() {
        model.attend(now -> now.with(Aspect.SPREADS));
        frame.focusPlay();
        status.say("Press Play and watch how far back the gradient reaches; move depth and bias while it runs");
        Frame latest = model.frameProperty().get();
        if (latest != null) {
            show(latest);
            turns.hurry();
        }
    }

    @Override
    public void hidden() {
        model.attend(now -> now.without(Aspect.SPREADS));
    }

    @Override
    public void pulse(long now) {
        Frame newest = model.pulse();
        if (newest != null) {
            show(newest);
        }
        turns.refresh();
    }

    /** Returns the network that runs here. */
    RunModel model() {
        return model;
    }

    private void show(Frame newest) {
        frame.show(newest);
        turns.show(newest, model.history());
        if (newest.status() instanceof Status.Failed failed) {
            headline.showFailure(failed.sentence());
        } else {
            headline.show(finding(newest.layers()));
        }
    }

    private static Finding finding(List<LayerStats> layers) {
        Finding health = GradientHealth.of(
                layers.stream().map(LayerStats::weightGradientNorm).toList(),
                layers.stream().map(layer -> layer.motion().meanGradient()).toList());
        return Finding.gravest(List.of(health, StepSize.of(layers)));
    }
}
