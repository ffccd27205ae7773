package activationlab.plot;

import activationlab.diagnosis.DeadUnits;
import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Tiles;
import activationlab.training.Census;
import activationlab.training.Frame;
import activationlab.training.UnitPlace;
import activationlab.training.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A running network as a grid of cells, one for each hidden unit: how it is doing is told by color and by sign, and an
 * alive one is the fuller the more of the data switch it on. Safe on any thread.
 */
public final class UnitCellsPlot {
    private static final String TITLE = "Hidden units";

    private UnitCellsPlot() {}

    /**
     * Returns the cells of a frame, or words if nobody looked at its units.
     *
     * @param chosen the unit with a ring; if there is no such unit, the nearest one
     */
    public static Figure of(Frame frame, UnitPlace chosen) {
        return frame.closeup()
                .census()
                .map(census -> cells(frame, census, chosen))
                .orElseGet(UnitCellsPlot::waiting);
    }

    private static Figure waiting() {
        Panel panel =
                new Panel("", Panel.BLANK.x(), Panel.BLANK.y(), List.of(Note.middle("The units are being counted")));
        return Figure.of(TITLE, panel);
    }

    private static Figure cells(Frame frame, Census census, UnitPlace chosen) {
        UnitGrid grid = UnitGrid.of(census);
        UnitPlace ringed = grid.nearest(chosen);
        Axis x = Axis.categories(
                "hidden layer", LayerLines.hiddenNames(census.layers().size()));
        List<String> rows = IntStream.rangeClosed(1, grid.rows())
                .mapToObj(Integer::toString)
                .toList();
        String units = grid.columns() == 1 ? "unit" : "unit, by " + grid.rows() + "s";
        Panel panel = new Panel("", x, Axis.categories(units, rows), marks(census, grid, ringed));
        return Figure.of(TITLE, panel).withReading(reading(frame)).withLegend(LegendPlace.TOP);
    }

    private static List<Mark> marks(Census census, UnitGrid grid, UnitPlace ringed) {
        List<Mark> marks = new ArrayList<>();
        for (UnitState state : UnitState.values()) {
            marks.add(new Tiles(name(state), tiles(census, grid, state), grid.cell(), look(state)));
        }
        Tiles.Look ring = new Tiles.Look(Role.ACCENT, Tiles.Sign.RING, "");
        marks.add(new Tiles("", List.of(tile(grid, ringed, 0)), grid.cell(), ring));
        return marks;
    }

    private static List<Tiles.Tile> tiles(Census census, UnitGrid grid, UnitState state) {
        List<Tiles.Tile> tiles = new ArrayList<>();
        for (int layer = 0; layer < census.layers().size(); layer++) {
            List<Census.Unit> units = census.layers().get(layer).units();
            for (int unit = 0; unit < units.size(); unit++) {
                if (units.get(unit).state() == state) {
                    tiles.add(tile(
                            grid, new UnitPlace(layer, unit), units.get(unit).on()));
                }
            }
        }
        return tiles;
    }

    private static Tiles.Tile tile(UnitGrid grid, UnitPlace place, double on) {
        return new Tiles.Tile(place.title(), grid.x(place), grid.y(place), on);
    }

    private static Tiles.Look look(UnitState state) {
        return new Tiles.Look(ink(state), sign(state), "on");
    }

    /** Returns the color of a state, the same in all charts of units. */
    static Ink ink(UnitState state) {
        return switch (state) {
            case DEAD_ON_DATASET -> Role.DANGER;
            case DEAD_ON_BATCH -> Role.CURVE_5;
            case QUIET -> Role.CURVE_1;
            case SATURATED -> Role.CURVE_4;
            case ALIVE -> Role.CURVE_3;
        };
    }

    private static Tiles.Sign sign(UnitState state) {
        return switch (state) {
            case DEAD_ON_DATASET -> Tiles.Sign.CROSS;
            case DEAD_ON_BATCH -> Tiles.Sign.SLANTS;
            case QUIET -> Tiles.Sign.DOT;
            case SATURATED -> Tiles.Sign.BARS;
            case ALIVE -> Tiles.Sign.NONE;
        };
    }

    // Five names shall fit above a narrow chart.
    private static String name(UnitState state) {
        return switch (state) {
            case DEAD_ON_DATASET -> "dead, data set";
            case DEAD_ON_BATCH -> "dead, batch";
            case QUIET, SATURATED, ALIVE -> state.title();
        };
    }

    private static String reading(Frame frame) {
        return DeadUnits.of(frame.hiddenLayers()).reading();
    }
}
