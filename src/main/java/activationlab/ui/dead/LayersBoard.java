package activationlab.ui.dead;

import activationlab.figure.Figure;
import activationlab.plot.UnitCellsPlot;
import activationlab.plot.UnitPortraitPlot;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.UnitPlace;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.run.ChartTurns;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/**
 * The hidden units of the running network: all of them as cells, and the chosen one from close by. JavaFX thread only.
 */
final class LayersBoard extends GridPane {
    private static final double CELLS = 46;

    private final ChartDesk desk;
    private final ChartTurns turns = new ChartTurns();
    private final UnitPortraitPlot portraits = new UnitPortraitPlot();

    /** @param chosen the unit that is looked at closely */
    LayersBoard(ChartDesk desk, ObjectProperty<UnitPlace> chosen) {
        this.desk = desk;
        getStyleClass().add("layers-board");
        getColumnConstraints().addAll(column(CELLS), column(100 - CELLS));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
        ChartCard cells = card("cells", (now, past) -> UnitCellsPlot.of(now, chosen.get()));
        ChartCard portrait = card("portrait", (now, past) -> portraits.of(now));
        addRow(0, cells, portrait);
        chosen.subscribe(ignored -> turns.hurry());
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private ChartCard card(String id, BiFunction<Frame, History, Figure> plot) {
        ChartCard card = new ChartCard(desk);
        card.setId(id);
        turns.add(card, plot);
        return card;
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
