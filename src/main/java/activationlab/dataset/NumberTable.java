package activationlab.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A CSV file of finite numbers under a header whose names are known before. Remembers lines, so that whoever makes
 * sense of the numbers can name the place of a fault. Immutable and safe on any thread.
 */
public final class NumberTable {
    /** The largest number of rows that is read. */
    public static final int MOST_ROWS = 2_000_000;

    private final Path file;
    private final List<String> header;
    private final String wanted;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    private NumberTable(Path file, List<String> header, String wanted) {
        this.file = file;
        this.header = List.copyOf(header);
        this.wanted = wanted;
    }

    /**
     * Reads a table.
     *
     * @param header the names of all columns, in order
     * @param wanted what the file should be, for messages: {@code "a CSV file with the columns x,y"}
     * @throws BadFile naming line and column, if the file is anything else than such a table
     */
    public static NumberTable read(Path file, List<String> header, String wanted) {
        NumberTable table = new NumberTable(file, header, wanted);
        String text = TextFile.read(file, wanted);
        CsvReader.CsvReaderBuilder settings = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        try {
            table.take(settings.ofCsvRecord(text).iterator());
        } catch (CsvParseException e) {
            throw BadFile.notCsv(file, String.valueOf(e.getMessage()));
        }
        return table;
    }

    /** Returns the number of rows, without the header. */
    public int count() {
        return rows.size();
    }

    /** Returns a number; rows and columns count from 0. */
    public double value(int row, int column) {
        return rows.get(row)[column];
    }

    /** Returns the line of the file that a row starts on, counted from 1. */
    public long line(int row) {
        return lines.get(row);
    }

    /** Reports what is wrong with a number. */
    public BadFile fault(int row, int column, String fault) {
        return new BadFile(file, place(line(row), column), fault);
    }

    /** Reports what is wrong with a row. */
    public BadFile fault(int row, String fault) {
        return new BadFile(file, "line " + line(row), fault);
    }

    /** Reports what is wrong with the file as a whole. */
    public BadFile fault(String fault) {
        return new BadFile(file, fault);
    }

    private void take(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new BadFile(file, "line 1", "empty, wanted " + wanted);
        }
        checkHeader(records.next());
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (rows.size() == MOST_ROWS) {
                throw new BadFile(
                        file, "line " + record.getStartingLineNumber(), "wanted at most " + MOST_ROWS + " rows");
            }
            rows.add(numbers(record));
            lines.add(record.getStartingLineNumber());
        }
    }

    private void checkHeader(CsvRecord record) {
        List<String> names = record.getFields();
        for (int i = 0; i < Math.min(names.size(), header.size()); i++) {
            String name = names.get(i).strip();
            if (!name.equals(header.get(i))) {
                throw new BadFile(
                        file,
                        place(record.getStartingLineNumber(), i),
                        "got '" + BadFile.shown(name) + "', wanted " + wanted);
            }
        }
        checkCount(record, wanted);
    }

    private double[] numbers(CsvRecord record) {
        checkCount(record, header.size() + " as in the header");
        double[] numbers = new double[header.size()];
        for (int i = 0; i < numbers.length; i++) {
            int column = i;
            String field = record.getField(i);
            numbers[i] = Numeral.parse(field)
                    .orElseThrow(() -> new BadFile(
                            file,
                            place(record.getStartingLineNumber(), column),
                            "got '" + BadFile.shown(field) + "', wanted a finite number such as -1.5e-3"));
        }
        return numbers;
    }

    private void checkCount(CsvRecord record, String wanted) {
        int count = record.getFieldCount();
        if (count != header.size()) {
            throw new BadFile(
                    file,
                    place(record.getStartingLineNumber(), Math.min(count, header.size())),
                    "got " + count + (count == 1 ? " field" : " fields") + ", wanted " + wanted);
        }
    }

    private String place(long line, int column) {
        return "line " + line + ", column " + (column < header.size() ? header.get(column) : "" + (column + 1));
    }
}
