package activationlab.ui.dead;

import activationlab.plot.DuelPlot;
import activationlab.training.Frame;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Shown;
import activationlab.ui.run.ChartTurns;
import activationlab.ui.run.RunModel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The run beside its fork, with the two ways to end it. JavaFX thread only. */
final class DuelPane extends VBox {
    private final ChartCard chart;
    private final HBox ways;
    private final Label empty = new Label("No fork is running. Choose a death under Autopsy and ask \"What if\", or try"
            + " what an advice suggests.");

    /** @param turns redraw the chart while it is seen */
    DuelPane(ChartDesk desk, RunModel model, ChartTurns turns) {
        getStyleClass().add("duel");
        setId("duel-pane");
        chart = new ChartCard(desk);
        chart.setId("duel");
        chart.getStyleClass().remove("card");
        ways = new HBox(
                way("keep-fork", "Keep the fork", "The run ends, and the fork goes on in its place", model::keepFork),
                way("drop-fork", "Drop it", "The fork ends, and the run goes on alone", model::dropFork));
        ways.getStyleClass().add("ways");
        chart.wrapReading();
        turns.add(chart, (now, past) -> DuelPlot.of(now, past, model.forkHistory()));
        VBox.setVgrow(chart, Priority.ALWAYS);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        getChildren().addAll(empty, chart);
    }

    private static Button way(String id, String text, String effect, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        Hint.on(button, effect);
        button.setOnAction(ignored -> action.run());
        return button;
    }

    /** Returns the buttons that end the fork, for the line above. */
    Node ways() {
        return ways;
    }

    /** Takes in whether there is a fork. */
    void show(Frame newest) {
        boolean forked = newest.closeup().fork().isPresent();
        Shown.set(chart, forked);
        ways.setDisable(!forked);
        Shown.set(empty, !forked);
    }
}
