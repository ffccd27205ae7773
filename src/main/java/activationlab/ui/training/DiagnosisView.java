package activationlab.ui.training;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.GradientTensor;
import activationlab.plot.DeadUnitsPlot;
import activationlab.plot.GradientPlot;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.run.AdviceOffer;
import activationlab.ui.run.AdvicePane;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.RunModel;
import activationlab.ui.run.RunView;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/**
 * What is wrong with the running network, as cards with a remedy each, beside the charts that show it. JavaFX thread
 * only.
 */
final class DiagnosisView implements RunView {
    private static final double CARDS = 48;

    private final ChartTurns turns = new ChartTurns();
    private final AdvicePane cards;
    private final GridPane root = new GridPane();

    DiagnosisView(ChartDesk desk, RunModel model) {
        cards = new AdvicePane(AdviceOffer.remedy(model));
        root.getStyleClass().addAll("chart-board", "diagnosis-view");
        root.getColumnConstraints().addAll(column(CARDS), column(100 - CARDS));
        root.getRowConstraints().addAll(row(), row());
        root.add(cards(), 0, 0, 1, 2);
        ChartCard dead = new ChartCard(desk);
        turns.add(dead, (now, past) -> DeadUnitsPlot.of(now, past, DeadMeasure.NEVER_ON_DATASET));
        root.add(dead, 1, 0);
        ChartCard gradient = new ChartCard(desk);
        turns.add(gradient, (now, past) -> GradientPlot.of(now, past, GradientTensor.WEIGHTS));
        root.add(gradient, 1, 1);
    }

    private VBox cards() {
        Label title = new Label("What is wrong, and what to try");
        title.getStyleClass().add("title");
        VBox.setVgrow(cards, Priority.ALWAYS);
        VBox column = new VBox(title, cards);
        column.getStyleClass().addAll("card", "cards");
        return column;
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

    @Override
    public String title() {
        return "Diagnosis";
    }

    @Override
    public Node node() {
        return root;
    }

    /** Looks at the newest frame; call it in every frame of the screen, whichever view is in front. */
    void look(Frame newest, History past) {
        cards.look(newest, past);
    }

    /** Returns how many cards there are. */
    int count() {
        return cards.count();
    }

    @Override
    public void show(Frame newest, History past) {
        turns.show(newest, past);
    }

    @Override
    public void pulse(long now) {
        turns.refresh();
    }
}
