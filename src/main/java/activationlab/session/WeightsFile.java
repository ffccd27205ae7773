package activationlab.session;

import activationlab.dataset.BadFile;
import activationlab.dataset.NumberTable;
import activationlab.dataset.Numeral;
import activationlab.network.Topology;
import activationlab.network.Weights;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the weights of a network from a table with a row for each: its layer, the unit or input it comes from, the unit
 * it goes to, all counted from 1, and its value. A bias comes from 0. For one thread.
 */
final class WeightsFile {
    private static final List<String> HEADER = List.of("layer", "from", "to", "value");

    private final NumberTable table;
    private final Topology topology;
    // By layer, unit and input, the bias last; NaN until the file says otherwise.
    private final double[][][] values;

    private WeightsFile(NumberTable table, Topology topology) {
        this.table = table;
        this.topology = topology;
        values = new double[topology.layers()][][];
        for (int l = 0; l < values.length; l++) {
            values[l] = new double[topology.fanOut(l)][topology.fanIn(l) + 1];
            for (double[] unit : values[l]) {
                Arrays.fill(unit, Double.NaN);
            }
        }
    }

    /**
     * Reads every weight and bias of a network.
     *
     * @throws BadFile naming the line, if one is missing, there twice or belongs nowhere
     */
    static Weights read(Path file, Topology topology) {
        NumberTable table = NumberTable.read(file, HEADER, "a CSV file with the columns layer,from,to,value");
        return new WeightsFile(table, topology).weights();
    }

    private Weights weights() {
        for (int row = 0; row < table.count(); row++) {
            put(row);
        }
        for (int l = 0; l < values.length; l++) {
            checkComplete(l);
        }
        return new Weights(values);
    }

    private void put(int row) {
        int l = index(row, 0, 1, topology.layers()) - 1;
        int from = index(row, 1, 0, topology.fanIn(l));
        int to = index(row, 2, 1, topology.fanOut(l));
        double[] unit = values[l][to - 1];
        int place = place(l, from);
        if (!Double.isNaN(unit[place])) {
            throw table.fault(
                    row, name(l, from, to) + " is there twice, first on line " + firstLine(row) + ", wanted once");
        }
        unit[place] = table.value(row, 3);
    }

    private int index(int row, int column, int least, int most) {
        double index = table.value(row, column);
        if (index != Math.rint(index) || index < least || index > most) {
            throw table.fault(
                    row,
                    column,
                    "got " + Numeral.plain(index) + ", wanted a whole number from " + least + " to " + most);
        }
        return (int) index;
    }

    private long firstLine(int again) {
        int row = 0;
        while (!sameWeight(row, again)) {
            row++;
        }
        return table.line(row);
    }

    private boolean sameWeight(int row, int other) {
        return table.value(row, 0) == table.value(other, 0)
                && table.value(row, 1) == table.value(other, 1)
                && table.value(row, 2) == table.value(other, 2);
    }

    private void checkComplete(int l) {
        for (int to = 1; to <= topology.fanOut(l); to++) {
            for (int from = 0; from <= topology.fanIn(l); from++) {
                if (Double.isNaN(values[l][to - 1][place(l, from)])) {
                    throw table.fault(name(l, from, to) + " is missing, got " + table.count()
                            + " rows, wanted one for each of the " + count() + " weights and biases");
                }
            }
        }
    }

    private int count() {
        int count = 0;
        for (double[][] layer : values) {
            count += layer.length * layer[0].length;
        }
        return count;
    }

    private int place(int l, int from) {
        return from == 0 ? topology.fanIn(l) : from - 1;
    }

    private static String name(int l, int from, int to) {
        return "layer " + (l + 1) + " from " + from + " to " + to;
    }
}
