package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.scale.Range;
import activationlab.training.History;
import activationlab.training.LayerStats;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Layers over epochs as cells: a row for each layer, the first one at the bottom, and columns of equal width, each the
 * mean of the frames in it. A column without frames goes on with the one before; those after the latest frame are
 * empty. For the thread that owns the history.
 */
final class EpochGrid {
    private static final int COLUMNS = 160;

    private final History history;
    private final Range epochs;
    private final int[] columnOf;

    EpochGrid(History history) {
        this.history = history;
        this.epochs = Traces.axis(history).range();
        this.columnOf = new int[history.size()];
        Arrays.setAll(columnOf, i -> column(Traces.epoch(history.at(i))));
    }

    private int column(double epoch) {
        return (int) Math.clamp(COLUMNS * epoch / epochs.length(), 0, COLUMNS - 1.0);
    }

    /** Returns the axis that the columns lie on. */
    Axis axis() {
        return Axis.linear("epoch", epochs);
    }

    /**
     * Returns some numbers of the first {@code layers} layers, cells for each; what is not finite is left out of the
     * means, and a cell without anything else is NaN.
     */
    List<Cells> cells(int layers, List<ToDoubleFunction<LayerStats>> numbers) {
        double[][] sums = new double[numbers.size()][layers * COLUMNS];
        int[][] counts = new int[numbers.size()][layers * COLUMNS];
        // Frame by frame, for the numbers of a frame lie side by side in memory.
        for (int frame = 0; frame < columnOf.length; frame++) {
            List<LayerStats> stats = history.at(frame).layers();
            for (int layer = 0; layer < layers; layer++) {
                add(stats.get(layer), layer * COLUMNS + columnOf[frame], numbers, sums, counts);
            }
        }
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> Cells.wrap(means(sums[i], counts[i]), COLUMNS, epochs, Range.of(-0.5, layers - 0.5)))
                .toList();
    }

    /** Returns the rows of the first layers. */
    Cells lower(Cells all, int layers) {
        double[] values = new double[layers * COLUMNS];
        Arrays.setAll(values, i -> all.at(i % COLUMNS, i / COLUMNS));
        return Cells.wrap(values, COLUMNS, epochs, Range.of(-0.5, layers - 0.5));
    }

    private static void add(
            LayerStats layer, int cell, List<ToDoubleFunction<LayerStats>> numbers, double[][] sums, int[][] counts) {
        for (int i = 0; i < sums.length; i++) {
            double value = numbers.get(i).applyAsDouble(layer);
            if (Double.isFinite(value)) {
                sums[i][cell] += value;
                counts[i][cell]++;
            }
        }
    }

    /** Makes means of sums, and lets columns without frames go on with the one before. */
    private double[] means(double[] sums, int[] counts) {
        boolean[] seen = new boolean[COLUMNS];
        Arrays.stream(columnOf).forEach(column -> seen[column] = true);
        int latest = columnOf.length == 0 ? -1 : columnOf[columnOf.length - 1];
        for (int cell = 0; cell < sums.length; cell++) {
            int column = cell % COLUMNS;
            boolean goesOn = column > 0 && !seen[column];
            double own = counts[cell] == 0 ? Double.NaN : sums[cell] / counts[cell];
            sums[cell] = column > latest ? Double.NaN : goesOn ? sums[cell - 1] : own;
        }
        return sums;
    }
}
