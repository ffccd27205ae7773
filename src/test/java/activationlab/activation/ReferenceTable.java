package activationlab.activation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The correctly rounded reference values of activations.csv, one row per activation, parameters and x. */
final class ReferenceTable {
    /** One row: the exact value and slope at x. */
    record Row(Activation activation, double x, double f, double df) {
        @Override
        public String toString() {
            return activation + " at " + x;
        }
    }

    private ReferenceTable() {}

    static List<Row> rows() {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(ReferenceTable.class.getResourceAsStream("activations.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
            return records.stream().map(ReferenceTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(NamedCsvRecord fields) {
        Activation activation = Catalog.require(fields.getField("activation"));
        for (String pair : fields.getField("parameters").split(";", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                activation = activation.with(pair.substring(0, equals), Double.parseDouble(pair.substring(equals + 1)));
            }
        }
        return new Row(activation, number(fields, "x"), number(fields, "f"), number(fields, "df"));
    }

    private static double number(NamedCsvRecord fields, String name) {
        return Double.parseDouble(fields.getField(name));
    }
}
