package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.scale.Range;
import activationlab.training.History;
import activationlab.training.LayerStats;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

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
     * Returns one number of the first {@code layers} layers; those that are not finite are left out of the means, and
     * a cell without any other is NaN.
     */
    Cells cells(int layers, ToDoubleFunction<LayerStats> number) {
        double[] values = new double[layers * COLUMNS];
        for (int layer = 0; layer < layers; layer++) {
            fill(values, layer, number);
        }
        return Cells.wrap(values, COLUMNS, epochs, Range.of(-0.5, layers - 0.5));
    }

    private void fill(double[] values, int layer, ToDoubleFunction<LayerStats> number) {
        int offset = layer * COLUMNS;
        Arrays.fill(values, offset, offset + COLUMNS, Double.NaN);
        int filled = 0;
        int frame = 0;
        while (frame < columnOf.length) {
            int column = columnOf[frame];
            double sum = 0;
            int count = 0;
            for (; frame < columnOf.length && columnOf[frame] == column; frame++) {
                double value = number.applyAsDouble(history.at(frame).layers().get(layer));
                sum += Double.isFinite(value) ? value : 0;
                count += Double.isFinite(value) ? 1 : 0;
            }
            for (; filled < column; filled++) {
                values[offset + filled] = filled == 0 ? Double.NaN : values[offset + filled - 1];
            }
            values[offset + column] = count == 0 ? Double.NaN : sum / count;
            filled = column + 1;
        }
    }
}
