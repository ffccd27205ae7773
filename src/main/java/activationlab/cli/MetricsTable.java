package activationlab.cli;

import activationlab.training.EpochMetrics;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table of what was measured, one row per epoch. For one thread. */
final class MetricsTable {
    private final Writer writer;
    private final CsvWriter csv;
    private final int layers;

    /**
     * Writes the header.
     *
     * @param layers the layers of weights
     */
    MetricsTable(Writer writer, int layers) throws IOException {
        this.writer = writer;
        this.layers = layers;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        List<String> names = new ArrayList<>(List.of("epoch", "loss"));
        for (int l = 1; l <= layers; l++) {
            names.add("weight_grad_norm_" + l);
            names.add("bias_grad_norm_" + l);
        }
        for (int l = 1; l < layers; l++) {
            names.add("zero_fraction_" + l);
            names.add("dead_fraction_" + l);
        }
        write(names);
    }

    void row(int epoch, EpochMetrics metrics) throws IOException {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(epoch), Decimal.shortest(metrics.loss())));
        for (EpochMetrics.Layer layer : metrics.layers()) {
            cells.add(Decimal.shortest(layer.weightGradientNorm()));
            cells.add(Decimal.shortest(layer.biasGradientNorm()));
        }
        for (EpochMetrics.Layer layer : metrics.layers().subList(0, layers - 1)) {
            cells.add(Decimal.shortest(layer.zeroFraction()));
            cells.add(Decimal.shortest(layer.deadFraction()));
        }
        write(cells);
    }

    void finish() throws IOException {
        csv.flush();
        writer.flush();
    }

    private void write(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
