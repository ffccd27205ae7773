package activationlab.plot;

import activationlab.figure.Tiles;
import activationlab.scale.Range;
import activationlab.training.Census;
import activationlab.training.UnitPlace;
import java.util.List;
import java.util.Optional;

/**
 * Where the cells of hidden units stand: layers from left to right, each a column of its units from the bottom up, or
 * several columns side by side where there are many. Immutable and safe on any thread.
 */
public final class UnitGrid {
    // As many cells on top of each other can be told apart in a small chart, however long they are.
    private static final int FEW = 8;
    // Charts are about so many times as wide as high; then the cells of large networks are about as wide as high.
    private static final double ASPECT = 3;
    // How much worse a column of empty places is than cells that are e times as long as high.
    private static final double EMPTY = 3;
    private static final Range WIDTH = Range.of(1, 10_000);
    // How much of its room a layer and a cell fill.
    private static final double LAYER = 0.86;
    private static final double CELL = 0.84;

    private final List<Integer> widths;
    private final int rows;
    private final int columns;

    private UnitGrid(List<Integer> widths) {
        this.widths = List.copyOf(widths);
        int most = widths.stream()
                .mapToInt(width -> WIDTH.require("units of a layer", width))
                .max()
                .orElseThrow(() -> new IllegalArgumentException("a grid of no layers, wanted at least one"));
        rows = most <= FEW ? most : Math.ceilDiv(most, columns(most, Math.sqrt(ASPECT * most / widths.size())));
        columns = Math.ceilDiv(most, rows);
    }

    /** Returns a number of columns near one that would make cells square, with few places left empty. */
    private static int columns(int units, double square) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int tried = 1; tried <= units; tried++) {
            int empty = tried * Math.ceilDiv(units, tried) - units;
            double cost = Math.abs(Math.log(tried / square)) + EMPTY * empty / units;
            if (cost < least) {
                least = cost;
                best = tried;
            }
        }
        return best;
    }

    /** Returns a grid of as many units for each hidden layer, from the first layer on, as {@code widths} says. */
    public static UnitGrid of(List<Integer> widths) {
        return new UnitGrid(widths);
    }

    /** Returns the grid of the units that were counted. */
    public static UnitGrid of(Census census) {
        return new UnitGrid(
                census.layers().stream().map(layer -> layer.units().size()).toList());
    }

    /** Returns how many columns a layer has. */
    int columns() {
        return columns;
    }

    /** Returns how many units stand on top of each other. */
    int rows() {
        return rows;
    }

    /** Returns where the cell of a unit stands from left to right; layer l has its middle at l. */
    double x(UnitPlace place) {
        int column = place.unit() / rows;
        return place.layer() + LAYER * ((column + 0.5) / columns - 0.5);
    }

    /** Returns where the cell of a unit stands from the bottom up: the lowest row has its middle at 0. */
    double y(UnitPlace place) {
        return place.unit() % rows;
    }

    /** Returns the largest size of a cell. */
    Tiles.Size cell() {
        return new Tiles.Size(CELL * LAYER / columns, CELL);
    }

    /** Returns the unit whose cell, with half of the gap around it, holds a place. */
    public Optional<UnitPlace> at(double x, double y) {
        int layer = (int) Math.rint(x);
        int row = (int) Math.rint(y);
        double across = (x - layer) / LAYER + 0.5;
        if (!(across >= 0 && across <= 1) || layer < 0 || row < 0 || row >= rows) {
            return Optional.empty();
        }
        int column = Math.min(columns - 1, (int) (across * columns));
        return Optional.of(new UnitPlace(layer, column * rows + row)).filter(this::has);
    }

    private boolean has(UnitPlace place) {
        return place.layer() < widths.size() && place.unit() < widths.get(place.layer());
    }

    /** Returns the unit itself, or one near it if there is no such unit. */
    public UnitPlace nearest(UnitPlace place) {
        int layer = Math.min(place.layer(), widths.size() - 1);
        return new UnitPlace(layer, Math.min(place.unit(), widths.get(layer) - 1));
    }

    /**
     * Returns the neighbor of a unit, or the unit itself at the rim.
     *
     * @param across how many columns to the right
     * @param up how many rows upwards
     */
    public UnitPlace beside(UnitPlace place, int across, int up) {
        int column = place.layer() * columns + place.unit() / rows + across;
        int row = place.unit() % rows + up;
        if (column < 0 || row < 0 || row >= rows) {
            return place;
        }
        UnitPlace neighbor = new UnitPlace(column / columns, column % columns * rows + row);
        return has(neighbor) ? neighbor : place;
    }
}
