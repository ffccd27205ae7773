package activationlab.dataset.table;

import java.nio.file.Path;
import java.util.List;

/** What a CSV file holds, column by column. Immutable and safe on any thread. */
public final class Table {
    private final Path file;
    private final CsvFormat format;
    private final List<Column> columns;
    private final int rows;

    Table(Path file, CsvFormat format, List<Column> columns, int rows) {
        this.file = file;
        this.format = format;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    public Path file() {
        return file;
    }

    /** Returns how the file was read. */
    public CsvFormat format() {
        return format;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Returns the number of rows, without the header. */
    public int rows() {
        return rows;
    }

    /** Returns the names of the columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
