package activationlab.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One chart as plain values: a grid of panels with a title and a reading in words. Safe on any thread.
 *
 * @param title what the figure shows; may be empty
 * @param reading one sentence that says what is to be seen; may be empty
 * @param panels the panels row by row; the last row may be shorter
 * @param columns how many panels stand side by side
 * @param rowWeights the relative plot height of each row, all positive
 * @param legend where the names of the curves go
 */
public record Figure(
        String title, String reading, List<Panel> panels, int columns, List<Double> rowWeights, LegendPlace legend) {
    public Figure {
        panels = List.copyOf(panels);
        rowWeights = List.copyOf(rowWeights);
        requireGrid(panels.size(), columns, rowWeights);
    }

    private static void requireGrid(int panels, int columns, List<Double> weights) {
        if (panels == 0 || columns < 1) {
            throw new IllegalArgumentException(
                    "a figure has " + panels + " panels in " + columns + " columns, wanted at least one of each");
        }
        int rows = rowsFor(panels, columns);
        if (weights.size() != rows || weights.stream().anyMatch(weight -> !(weight > 0 && weight < 1e6))) {
            throw new IllegalArgumentException("row weights " + weights + ", wanted " + rows + " positive numbers");
        }
    }

    private static int rowsFor(int panels, int columns) {
        return (panels + columns - 1) / columns;
    }

    /** Returns a figure of one panel. */
    public static Figure of(String title, Panel panel) {
        return grid(title, 1, List.of(panel));
    }

    /** Returns a figure of panels of equal height, row by row. */
    public static Figure grid(String title, int columns, List<Panel> panels) {
        int rows = columns < 1 ? 0 : rowsFor(panels.size(), columns);
        return new Figure(title, "", panels, columns, Collections.nCopies(rows, 1.0), LegendPlace.AUTO);
    }

    /** Returns a figure of panels on top of each other; weights are relative heights. */
    public static Figure stack(String title, List<Panel> panels, List<Double> weights) {
        return new Figure(title, "", panels, 1, weights, LegendPlace.AUTO);
    }

    /** Returns the number of rows. */
    public int rows() {
        return rowsFor(panels.size(), columns);
    }

    /** Returns this figure with another title. */
    public Figure withTitle(String changed) {
        return new Figure(changed, reading, panels, columns, rowWeights, legend);
    }

    /** Returns this figure with another reading. */
    public Figure withReading(String changed) {
        return new Figure(title, changed, panels, columns, rowWeights, legend);
    }

    /** Returns this figure with its legend elsewhere. */
    public Figure withLegend(LegendPlace changed) {
        return new Figure(title, reading, panels, columns, rowWeights, changed);
    }

    /** Returns this figure with other relative row heights. */
    public Figure withRowWeights(List<Double> changed) {
        return new Figure(title, reading, panels, columns, changed, legend);
    }

    /** Returns this figure with one panel replaced, for example by a zoomed one. */
    public Figure withPanel(int index, Panel changed) {
        List<Panel> copy = new ArrayList<>(panels);
        copy.set(index, changed);
        return new Figure(title, reading, copy, columns, rowWeights, legend);
    }
}
