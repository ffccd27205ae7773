package activationlab.ui.training;

import activationlab.plot.LearningLook;
import activationlab.plot.LearningPlot;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Shown;
import activationlab.ui.control.Switch;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.Edits;
import activationlab.ui.run.RunView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Loss and accuracy over the epochs, large, smoothed and on other axes if wanted. JavaFX thread only. */
final class CurvesView implements RunView {
    private final ChartTurns turns = new ChartTurns();
    private final ChartCard card;
    private final PillSwitch<LearningLook.Measure> measure = new PillSwitch<>(
            "Show the loss, or the share of samples that are right",
            List.of(LearningLook.Measure.values()),
            LearningLook.Measure::title);
    private final PillSwitch<LearningLook.Smoothing> smoothing = new PillSwitch<>(
            "Take noise out of the lines: the share of an exponential moving average that is kept over an epoch",
            List.of(LearningLook.Smoothing.values()),
            LearningLook.Smoothing::title);
    private final PillSwitch<LearningLook.Steps> height = new PillSwitch<>(
            "How the upright axis runs: logarithmic shows small losses, and of accuracies what is still wrong",
            List.of(LearningLook.Steps.LOG, LearningLook.Steps.LINEAR),
            LearningLook.Steps::title);
    private final PillSwitch<LearningLook.Steps> width = new PillSwitch<>(
            "How the axis of epochs runs: logarithmic spreads the first ones",
            List.of(LearningLook.Steps.LINEAR, LearningLook.Steps.LOG),
            LearningLook.Steps::title);

    CurvesView(ChartDesk desk) {
        card = new ChartCard(desk);
        card.setId("curves");
        card.addToTitle(measure, word("smooth"), smoothing, word("y"), height, word("x"), width);
        turns.add(card, (now, past) -> LearningPlot.of(now, past, look(now)));
        measure.setId("curves-measure");
        smoothing.setId("curves-smoothing");
        height.setId("curves-height");
        width.setId("curves-width");
        measure.valueProperty().subscribe(turns::hurry);
        smoothing.valueProperty().subscribe(turns::hurry);
        height.valueProperty().subscribe(turns::hurry);
        width.valueProperty().subscribe(turns::hurry);
    }

    private static Label word(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("switch-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private LearningLook look(Frame now) {
        boolean classes = now.dataset().task().hasAccuracy();
        return new LearningLook(
                classes ? measure.valueProperty().get() : LearningLook.Measure.LOSS,
                smoothing.valueProperty().get(),
                height.valueProperty().get(),
                width.valueProperty().get());
    }

    /** Makes what the switches choose something to be undone. */
    void track(Edits edits) {
        edits.track("measure of the curves", measure.valueProperty());
        edits.track("smoothing", smoothing.valueProperty());
        edits.track("vertical axis", height.valueProperty());
        edits.track("horizontal axis", width.valueProperty());
    }

    @Override
    public List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>(turns.switches());
        all.addAll(List.of(
                measure.kept("curves-measure"),
                smoothing.kept("curves-smoothing"),
                height.kept("curves-height"),
                width.kept("curves-width")));
        return all;
    }

    @Override
    public String title() {
        return "Curves";
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Frame newest, History past) {
        Shown.set(measure, newest.dataset().task().hasAccuracy());
        turns.show(newest, past);
    }

    @Override
    public void pulse(long now) {
        turns.refresh();
    }
}
