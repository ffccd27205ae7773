package activationlab.ui.training;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Figure;
import activationlab.plot.AccuracyPlot;
import activationlab.plot.BoundaryPlot;
import activationlab.plot.DeadUnitsPlot;
import activationlab.plot.FitPlot;
import activationlab.plot.GradientPlot;
import activationlab.plot.LossPlot;
import activationlab.plot.NoPlanePlot;
import activationlab.plot.RegionsLook;
import activationlab.plot.RegionsPlot;
import activationlab.training.DecisionGrid;
import activationlab.training.FittedCurve;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.PlaneAnswers;
import activationlab.training.Prediction;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Switch;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/**
 * The four charts: what the network answers, its losses, its dead units, its gradients. After a change of
 * settings all of them answer within two pulses, dead units and gradients first. JavaFX thread only.
 */
final class ChartBoard extends GridPane {
    private static final double NARROW = 35;

    /** What the lower left chart shows. */
    enum Progress {
        LOSS("loss"),
        ACCURACY("accuracy");

        private final String title;

        Progress(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final ChartDesk desk;
    private final ChartTurns turns = new ChartTurns();
    private final PillSwitch<DeadMeasure> measure = new PillSwitch<>(
            "Which meaning of \"dead\" the lines over the epochs show: units without an answer on the whole data set,"
                    + " units without an answer on the latest batch, or single outputs that are 0",
            List.of(DeadMeasure.NEVER_ON_DATASET, DeadMeasure.NEVER_ON_BATCH, DeadMeasure.ZERO_ENTRIES),
            DeadMeasure::scope);
    private final PillSwitch<GradientTensor> tensor = new PillSwitch<>(
            "Whose gradient is shown: that of the weights or that of the biases",
            List.of(GradientTensor.values()),
            GradientTensor::title);
    private final PillSwitch<Progress> progress = new PillSwitch<>(
            "Show the loss, or the share of samples on the right side of the boundary",
            List.of(Progress.values()),
            Progress::title);

    ChartBoard(ChartDesk desk) {
        this.desk = desk;
        getStyleClass().add("chart-board");
        getColumnConstraints().addAll(column(NARROW), column(100 - NARROW));
        getRowConstraints().addAll(row(), row());
        add(
                panel(
                        "dead",
                        (now, past) -> DeadUnitsPlot.of(
                                now, past, measure.valueProperty().get()),
                        measure),
                1,
                0);
        add(
                panel(
                        "gradient",
                        (now, past) -> GradientPlot.of(
                                now, past, tensor.valueProperty().get()),
                        tensor),
                1,
                1);
        add(panel("boundary", (now, past) -> prediction(now)), 0, 0);
        add(panel("loss", this::progress, progress), 0, 1);
        measure.valueProperty().subscribe(turns::spoil);
        tensor.valueProperty().subscribe(turns::spoil);
        progress.valueProperty().subscribe(turns::spoil);
    }

    /** Makes what the switches choose something to be undone. */
    void track(Edits edits) {
        edits.track("history of dead units", measure.valueProperty());
        edits.track("gradient chart", tensor.valueProperty());
        edits.track("loss chart", progress.valueProperty());
    }

    /** Returns what the switches choose. */
    List<Switch<?>> switches() {
        List<Switch<?>> all = new ArrayList<>(turns.switches());
        all.addAll(List.of(measure.kept("dead-history"), tensor.kept("gradient"), progress.kept("progress")));
        return all;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints row() {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(50);
        return row;
    }

    private ChartCard panel(String id, BiFunction<Frame, History, Figure> plot, Node... switches) {
        ChartCard card = new ChartCard(desk);
        card.setId(id);
        card.addToTitle(switches);
        turns.add(card, plot);
        return card;
    }

    /** Takes in a frame and what led to it; the charts follow with {@link #refresh}. */
    void show(Frame newest, History past) {
        boolean classes = newest.dataset().task().hasAccuracy();
        progress.setVisible(classes);
        progress.setManaged(classes);
        turns.show(newest, past);
    }

    /** Redraws what is stale, some charts in each pulse. */
    void refresh() {
        turns.refresh();
    }

    private static Figure prediction(Frame now) {
        return switch (now.prediction()) {
            case DecisionGrid grid -> BoundaryPlot.of(now, grid);
            case FittedCurve curve -> FitPlot.of(now, curve);
            case PlaneAnswers plane -> RegionsPlot.of(now.dataset(), plane, RegionsLook.BORDER);
            case Prediction.None none -> NoPlanePlot.of(now, none);
        };
    }

    private Figure progress(Frame now, History past) {
        boolean accuracy = progress.valueProperty().get() == Progress.ACCURACY
                && now.dataset().task().hasAccuracy();
        return accuracy ? AccuracyPlot.of(now, past) : LossPlot.of(now, past);
    }
}
