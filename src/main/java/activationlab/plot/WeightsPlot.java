package activationlab.plot;

import activationlab.dataset.Names;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Ramp;
import activationlab.figure.Role;
import activationlab.figure.Tiles;
import activationlab.network.Connection;
import activationlab.network.Still;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weights of one layer as a picture: one row for each unit, the first on top, one column for each input and the
 * last for the bias. Safe on any thread.
 */
public final class WeightsPlot {
    private static final int SHADES = 129;
    private static final int MOST_NUMBERS = 120;
    private static final int MOST_ACROSS = 10;
    private static final double LEAST = 0.1;
    private static final Tiles.Size CELL = new Tiles.Size(0.96, 0.92);
    private static final Tiles.Look RING = new Tiles.Look(Role.ACCENT, Tiles.Sign.RING, "");

    private WeightsPlot() {}

    /** Returns the picture of the layer that has the chosen connection. */
    public static Figure of(String title, Names names, Still still, Connection chosen) {
        int layer = chosen.layer();
        int units = still.topology().fanOut(layer);
        int columns = still.topology().fanIn(layer) + 1;
        double[] values = new double[units * columns];
        double most = LEAST;
        for (int unit = 0; unit < units; unit++) {
            for (int input = 0; input < columns; input++) {
                double value = still.weight(layer, unit, input);
                values[(units - 1 - unit) * columns + input] = value;
                most = Math.max(most, Math.abs(value));
            }
        }
        double end = SteadyRange.end(Math.min(most, 1e12));
        Axis x = Axis.categories(layer == 0 ? "input" : "unit before", inputs(names, layer, columns - 1));
        Axis y = Axis.categories("unit", numbers(units).reversed());
        Cells cells = Cells.wrap(values, columns, x.range(), y.range());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Heatmap("weight", cells, Range.of(-end, end), Ramp.DIVERGING, SHADES, Heatmap.Edges.CRISP));
        if (values.length <= MOST_NUMBERS && columns <= MOST_ACROSS) {
            addNumbers(marks, cells);
        }
        marks.add(new Tiles("", List.of(ring(chosen, units)), CELL, RING));
        return Figure.of(title, new Panel("", x, y, marks));
    }

    private static List<String> inputs(Names names, int layer, int count) {
        Stream<String> from = layer == 0 ? names.features().stream() : numbers(count).stream();
        return Stream.concat(from, Stream.of("bias")).toList();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    private static void addNumbers(List<Mark> marks, Cells cells) {
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                String text = NumberText.significant(cells.at(column, row), 2);
                marks.add(new Note(text, Note.Spot.VALUES, column, row, Align.MIDDLE, Role.TEXT));
            }
        }
    }

    private static Tiles.Tile ring(Connection chosen, int units) {
        String label = "unit " + (chosen.unit() + 1) + ", input " + (chosen.input() + 1);
        return new Tiles.Tile(label, chosen.input(), units - 1.0 - chosen.unit(), 0);
    }
}
