package activationlab.dataset.table;

import activationlab.dataset.table.CsvFormat.DecimalMark;
import activationlab.dataset.table.CsvFormat.Header;
import activationlab.dataset.table.CsvFormat.Separator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Guesses how a table is written from its first lines. Safe on any thread. */
final class FormatGuess {
    private static final int ROWS = 100;
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d*,\\d+(?:[eE][+-]?\\d+)?");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d*\\.\\d+(?:[eE][+-]?\\d+)?");

    private FormatGuess() {}

    static CsvFormat of(String start) {
        Separator best = Separator.COMMA;
        int most = 0;
        for (Separator separator : CsvFormat.byPreference()) {
            int alike = alike(rows(start, separator));
            if (alike > most) {
                most = alike;
                best = separator;
            }
        }
        List<List<String>> rows = rows(start, best);
        DecimalMark decimal = decimal(rows);
        return new CsvFormat(best, decimal, header(rows, decimal));
    }

    /** Returns how many rows have as many fields as the first one, if those are several. */
    private static int alike(List<List<String>> rows) {
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return 0;
        }
        int fields = rows.getFirst().size();
        return (int) rows.stream().filter(row -> row.size() == fields).count();
    }

    private static DecimalMark decimal(List<List<String>> rows) {
        boolean commas = rows.stream().anyMatch(row -> row.stream().anyMatch(WITH_COMMA.asMatchPredicate()));
        boolean points = rows.stream().anyMatch(row -> row.stream().anyMatch(WITH_POINT.asMatchPredicate()));
        return commas && !points ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    private static Header header(List<List<String>> rows, DecimalMark decimal) {
        if (rows.isEmpty()) {
            return Header.ABSENT;
        }
        boolean numbers =
                rows.getFirst().stream().anyMatch(field -> !Double.isNaN(Field.number(field.strip(), decimal)));
        return numbers ? Header.ABSENT : Header.PRESENT;
    }

    private static List<List<String>> rows(String start, Separator separator) {
        List<List<String>> rows = new ArrayList<>();
        try {
            for (CsvRecord record : settings(separator).ofCsvRecord(start)) {
                rows.add(record.getFields().stream().map(String::strip).toList());
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // What could be read so far is enough to guess from; the reader reports the fault.
            Objects.requireNonNull(e);
        }
        return rows;
    }

    static CsvReader.CsvReaderBuilder settings(Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
