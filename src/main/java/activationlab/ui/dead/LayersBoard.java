package activationlab.ui.dead;

import activationlab.figure.Figure;
import activationlab.plot.UnitCellsPlot;
import activationlab.plot.UnitGrid;
import activationlab.plot.UnitPortraitPlot;
import activationlab.training.Census;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.UnitPlace;
import activationlab.training.UnitPortrait;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Chooser;
import activationlab.ui.run.ChartTurns;
import java.util.Optional;
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
    private final ChartTurns turns;
    private final UnitPortraitPlot portraits = new UnitPortraitPlot();
    private final ObjectProperty<UnitPlace> chosen;
    private Optional<Census> counted = Optional.empty();
    private Optional<UnitGrid> grid = Optional.empty();
    private Optional<UnitPlace> sitter = Optional.empty();

    /**
     * @param turns redraw the charts
     * @param chosen the unit that is looked at closely; a click or an arrow key chooses another one
     */
    LayersBoard(ChartDesk desk, ChartTurns turns, ObjectProperty<UnitPlace> chosen) {
        this.desk = desk;
        this.turns = turns;
        this.chosen = chosen;
        getStyleClass().add("layers-board");
        getColumnConstraints().addAll(column(CELLS), column(100 - CELLS));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
        ChartCard cells = card("cells", (now, past) -> UnitCellsPlot.of(now, chosen.get()));
        ChartCard portrait = card("portrait", (now, past) -> portraits.of(now));
        cells.view().setChooser(new Cells());
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

    /** Takes in a frame; the charts follow in their turns. */
    void show(Frame newest) {
        counted = newest.closeup().census();
        grid = counted.map(UnitGrid::of);
        Optional<UnitPlace> now = counted.flatMap(Census::portrait).map(UnitPortrait::place);
        if (!now.equals(sitter)) {
            sitter = now;
            turns.hurry();
        }
    }

    /** Returns the chosen unit, or the nearest one that the network has. */
    UnitPlace shownUnit() {
        return grid.map(cells -> cells.nearest(chosen.get())).orElseGet(chosen::get);
    }

    private String words() {
        UnitPlace place = shownUnit();
        String state =
                counted.map(census -> ", " + census.unit(place).state().title()).orElse("");
        return "layer " + (place.layer() + 1) + ", unit " + (place.unit() + 1) + state;
    }

    /** Chooses a unit by its cell. */
    private final class Cells implements Chooser {
        @Override
        public boolean isAt(int panel, double x, double y) {
            return grid.flatMap(cells -> cells.at(x, y)).isPresent();
        }

        @Override
        public void choose(int panel, double x, double y) {
            grid.flatMap(cells -> cells.at(x, y)).ifPresent(chosen::set);
        }

        @Override
        public boolean move(int across, int up) {
            grid.ifPresent(cells -> chosen.set(cells.beside(shownUnit(), across, up)));
            return true;
        }

        @Override
        public String chosen() {
            return words();
        }
    }
}
