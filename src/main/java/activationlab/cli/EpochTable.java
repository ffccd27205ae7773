package activationlab.cli;

import activationlab.training.Frame;
import activationlab.training.LayerStats;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table of what a run showed, one row after each epoch. For one thread. */
final class EpochTable {
    private static final double PERCENT = 100;

    private final Writer writer;
    private final CsvWriter csv;

    /**
     * Writes the header.
     *
     * @param layers the layers of weights
     */
    EpochTable(Writer writer, int layers) throws IOException {
        this.writer = writer;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        List<String> names =
                new ArrayList<>(List.of("epoch", "train_loss", "test_loss", "train_accuracy", "test_accuracy"));
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

    void row(long epoch, Frame frame) throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                Long.toString(epoch),
                Decimal.shortest(frame.trainLoss()),
                Decimal.shortest(frame.testLoss()),
                accuracy(frame, frame.trainAccuracy()),
                accuracy(frame, frame.testAccuracy())));
        for (LayerStats layer : frame.layers()) {
            cells.add(Decimal.shortest(layer.weightGradientNorm()));
            cells.add(Decimal.shortest(layer.biasGradientNorm()));
        }
        for (LayerStats layer : frame.hiddenLayers()) {
            cells.add(Decimal.shortest(layer.zeroEntries() / PERCENT));
            cells.add(Decimal.shortest(layer.silentOnDataset() / PERCENT));
        }
        write(cells);
    }

    /** A regression has no accuracy. */
    private static String accuracy(Frame frame, double accuracy) {
        return frame.dataset().task().hasAccuracy() ? Decimal.shortest(accuracy) : "";
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
