package activationlab.ui.dead;

import activationlab.diagnosis.DeadMeasure;
import activationlab.plot.DeadUnitsPlot;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.UnitPlace;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.run.ChartTurns;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The hidden layers of the running network and their units. JavaFX thread only. */
final class LayersBoard extends HBox {
    private final ChartTurns turns = new ChartTurns();

    /** @param chosen the unit that is looked at closely */
    LayersBoard(ChartDesk desk, ObjectProperty<UnitPlace> chosen) {
        ChartCard cells = new ChartCard(desk);
        cells.setId("cells");
        HBox.setHgrow(cells, Priority.ALWAYS);
        turns.add(cells, (now, past) -> DeadUnitsPlot.of(now, past, DeadMeasure.NEVER_ON_DATASET));
        getChildren().add(cells);
        getStyleClass().add("layers-board");
        chosen.subscribe(ignored -> turns.hurry());
    }

    /** Takes in a frame and what led to it; the charts follow with {@link #refresh}. */
    void show(Frame newest, History past) {
        turns.show(newest, past);
    }

    /** Redraws what is stale. */
    void refresh() {
        turns.refresh();
    }
}
