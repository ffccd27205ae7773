package activationlab.dataset.table;

import activationlab.dataset.BadFile;
import activationlab.dataset.table.CsvFormat.Header;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads CSV files of any columns. A file is read twice if it holds texts, and never kept as text, so that memory is
 * that of its numbers. Safe on any thread, and blocks it.
 */
public final class TableReader {
    /** The most fields that are read, the header not counted. */
    public static final long MOST_FIELDS = 25_000_000;

    private static final String WANTED = "a CSV file with one sample per line";
    private static final int EVERY = 512;

    private final Origin origin;
    private final CsvFormat format;
    private final Watch watch;
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private int rows;
    private boolean canceled;

    private TableReader(Origin origin, CsvFormat format, Watch watch) {
        this.origin = origin;
        this.format = format;
        this.watch = watch;
    }

    /** Guesses how a file is written. */
    public static CsvFormat guess(Path file) {
        return guess(Origin.of(file));
    }

    static CsvFormat guess(Origin origin) {
        return guarded(origin, () -> CsvFormat.guess(origin.start()));
    }

    /**
     * Reads a file.
     *
     * @return nothing if the watch did not want to go on
     * @throws BadFile naming the line, if it is no table in that format
     */
    public static Optional<Table> read(Path file, CsvFormat format, Watch watch) {
        return read(Origin.of(file), format, watch);
    }

    static Optional<Table> read(Origin origin, CsvFormat format, Watch watch) {
        return guarded(origin, () -> new TableReader(origin, format, watch).table());
    }

    private interface Reading<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Origin origin, Reading<T> reading) {
        try {
            return reading.run();
        } catch (CsvParseException e) {
            throw BadFile.notCsv(origin.file(), String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw fault(origin.file(), Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw fault(origin.file(), e);
        }
    }

    private static BadFile fault(Path file, IOException e) {
        return new BadFile(file, cause(file, e) + ", wanted " + WANTED);
    }

    private static String cause(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof CharacterCodingException) {
            return "not UTF-8 text";
        }
        return Files.isDirectory(file) ? "a folder" : "cannot be read (" + e.getMessage() + ")";
    }

    private Optional<Table> table() throws IOException {
        pass(0, 0.5, this::readNumbers);
        if (!canceled && rows == 0) {
            throw new BadFile(origin.file(), "no sample, wanted " + WANTED);
        }
        List<ColumnBuilder> textual =
                builders.stream().filter(ColumnBuilder::textual).toList();
        if (!canceled && !textual.isEmpty()) {
            pass(0.5, 0.5, this::readTexts);
        }
        if (canceled || !watch.goesOn(1)) {
            return Optional.empty();
        }
        List<Column> columns = builders.stream().map(ColumnBuilder::build).toList();
        return Optional.of(new Table(origin.file(), format, columns, rows));
    }

    /** Reads all rows, telling the watch shares from {@code done} on. */
    private void pass(double done, double part, RowReader reader) throws IOException {
        try (Origin.Text text = origin.open();
                CsvReader<CsvRecord> csv =
                        FormatGuess.settings(format.separator()).ofCsvRecord(text.reader())) {
            Iterator<CsvRecord> records = csv.iterator();
            if (format.header() == Header.PRESENT && records.hasNext()) {
                name(records.next().getFields());
            }
            for (int row = 0; records.hasNext() && !canceled; row++) {
                if (row % EVERY == 0) {
                    canceled = !watch.goesOn(done + part * text.share());
                }
                reader.read(row, records.next());
            }
        }
    }

    private interface RowReader {
        void read(int row, CsvRecord record);
    }

    private void name(List<String> fields) {
        if (!builders.isEmpty()) {
            return;
        }
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            String given = fields.get(i).strip();
            String name = given.isEmpty() ? "column " + (i + 1) : BadFile.shown(given);
            for (int again = 2; !taken.add(name); again++) {
                name = BadFile.shown(given) + " (" + again + ")";
            }
            builders.add(new ColumnBuilder(name));
        }
    }

    private void readNumbers(int row, CsvRecord record) {
        List<String> fields = record.getFields();
        if (builders.isEmpty()) {
            for (int i = 1; i <= fields.size(); i++) {
                builders.add(new ColumnBuilder("x" + i));
            }
        }
        long line = record.getStartingLineNumber();
        if (fields.size() != builders.size()) {
            throw new BadFile(
                    origin.file(),
                    "line " + line,
                    "got " + fields.size() + (fields.size() == 1 ? " field" : " fields") + ", wanted " + builders.size()
                            + " as in the first line");
        }
        if ((row + 1L) * fields.size() > MOST_FIELDS) {
            throw new BadFile(origin.file(), "line " + line, "wanted at most " + MOST_FIELDS + " fields in all");
        }
        for (int i = 0; i < fields.size(); i++) {
            builders.get(i).read(fields.get(i), format.decimal(), line);
        }
        rows = row + 1;
    }

    private void readTexts(int row, CsvRecord record) {
        for (int i = 0; i < builders.size(); i++) {
            if (builders.get(i).textual() && row < rows && i < record.getFieldCount()) {
                builders.get(i).readText(row, record.getField(i));
            }
        }
    }
}
