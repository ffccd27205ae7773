package activationlab.session;

import activationlab.dataset.BadFile;
import activationlab.dataset.NumberTable;
import activationlab.dataset.Numeral;
import activationlab.dataset.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads samples from a table with the columns x1, x2, ... and y. For one thread. */
final class SamplesFile {
    private SamplesFile() {}

    /**
     * Reads samples whose target is any number.
     *
     * @param features how many columns stand before y
     * @throws BadFile naming line and column
     */
    static Samples read(Path file, int features) {
        return samples(table(file, features), features);
    }

    /**
     * Reads samples whose target is one of the classes 0, 1, ...
     *
     * @param features how many columns stand before y
     * @throws BadFile naming line and column
     */
    static Samples read(Path file, int features, int classes) {
        NumberTable table = table(file, features);
        for (int row = 0; row < table.count(); row++) {
            double label = table.value(row, features);
            if (label != Math.rint(label) || label < 0 || label >= classes) {
                throw table.fault(
                        row, features, "got " + Numeral.plain(label) + ", wanted a class from 0 to " + (classes - 1));
            }
        }
        return samples(table, features);
    }

    private static NumberTable table(Path file, int features) {
        List<String> header = new ArrayList<>();
        for (int f = 1; f <= features; f++) {
            header.add("x" + f);
        }
        header.add("y");
        String columns = features <= 3 ? String.join(",", header) : "x1,x2,...,x" + features + ",y";
        String wanted = "a CSV file with the columns " + columns + ", as network.layers[0] is " + features;
        NumberTable table = NumberTable.read(file, header, wanted);
        if (table.count() == 0) {
            throw table.fault("no samples, wanted at least 1");
        }
        return table;
    }

    private static Samples samples(NumberTable table, int features) {
        double[][] rows = new double[features][table.count()];
        double[] targets = new double[table.count()];
        for (int s = 0; s < targets.length; s++) {
            for (int f = 0; f < features; f++) {
                rows[f][s] = table.value(s, f);
            }
            targets[s] = table.value(s, features);
        }
        return new Samples(rows, targets);
    }
}
