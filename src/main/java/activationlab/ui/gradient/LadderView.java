package activationlab.ui.gradient;

import activationlab.plot.LadderPlot;
import activationlab.study.Ladder;
import activationlab.study.Probe;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.control.PageKey;
import activationlab.ui.control.PageView;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.ScrollFrame;
import activationlab.ui.control.StatusLine;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Study;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The gradient of a network before training on its way back, layer by layer. It is measured beside the screen whenever
 * a setting changes. JavaFX thread only.
 */
final class LadderView implements PageView {
    private final ProbeModel model;
    private final StatusLine status;
    private final OwnFormulas own;
    private final Study<Probe, Ladder> study = Study.following(Probe::cell);
    private final PillSwitch<LadderPlot.Steps> steps = new PillSwitch<>(
            "Whether each step back is shown by itself, or upon those before it",
            List.of(LadderPlot.Steps.values()),
            LadderPlot.Steps::title);
    private final ChartCard card;
    private final ScrollFrame node;
    private boolean changed = true;

    LadderView(ProbeModel model, ChartDesk desk, StatusLine status, OwnFormulas own) {
        this.model = model;
        this.status = status;
        this.own = own;
        card = new ChartCard(desk);
        card.setId("ladder");
        card.wrapReading();
        card.addToTitle(steps);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox content = new VBox(new ProbeControls(model, own), card);
        content.getStyleClass().add("gradient-view");
        node = new ScrollFrame(content);
        model.probeProperty().subscribe(ignored -> changed = true);
        steps.valueProperty().subscribe(ignored -> changed = true);
    }

    @Override
    public List<Switch<?>> switches() {
        return List.of(card.kept(), steps.kept("ladder-steps"));
    }

    @Override
    public String title() {
        return "Ladder";
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
        status.say("Move the depth and read what is left of the gradient in layer 1; N draws other weights");
        changed = true;
    }

    @Override
    public void hidden() {
        study.stop();
    }

    @Override
    public void pulse(long now) {
        boolean news = study.pulse();
        if (news || changed) {
            changed = false;
            Probe wanted = model.probeProperty().get();
            study.get(wanted).orElse(study.latest()).forEach(this::show);
            study.stopped().ifPresent(status::say);
        }
    }

    private void show(Ladder ladder) {
        card.figureProperty().set(LadderPlot.of(ladder, steps.valueProperty().get()));
        status.seedProperty().set(OptionalLong.of(ladder.probe().seed()));
    }
}
