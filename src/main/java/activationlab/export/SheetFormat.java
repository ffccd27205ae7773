package activationlab.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** How a table is written; the numbers are the same. Safe on any thread. */
public enum SheetFormat {
    /** For other programs. */
    CSV("CSV", "csv") {
        @Override
        public void write(Sheet sheet, Writer out) throws IOException {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            try {
                csv.writeRecord(sheet.heads());
                for (List<String> row : sheet.rows()) {
                    csv.writeRecord(row);
                }
                csv.flush();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    },
    /** For people: a table in Markdown. */
    MARKDOWN("Markdown", "md") {
        @Override
        public void write(Sheet sheet, Writer out) throws IOException {
            out.write(line(sheet.heads()));
            out.write(line(Collections.nCopies(sheet.heads().size(), "---")));
            for (List<String> row : sheet.rows()) {
                out.write(line(row.stream().map(SheetFormat::escaped).toList()));
            }
            out.flush();
        }
    };

    private final String title;
    private final String extension;

    SheetFormat(String title, String extension) {
        this.title = title;
        this.extension = extension;
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }

    /** Returns the end of a file's name, without the point. */
    public String extension() {
        return extension;
    }

    /**
     * Writes a table.
     *
     * @param out receives the text, flushed, not closed
     */
    public abstract void write(Sheet sheet, Writer out) throws IOException;

    /**
     * Writes a table to a file, which is then whole, or not there.
     *
     * @throws IOException with a message in words, see {@link WholeFile#write}
     */
    public void save(Sheet sheet, Path file) throws IOException {
        save("", sheet, file);
    }

    /** Writes text and then a table to a file, see {@link #save(Sheet, Path)}. */
    void save(String before, Sheet sheet, Path file) throws IOException {
        WholeFile.write(file, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            out.write(before);
            write(sheet, out);
            out.flush();
        });
    }

    /** Returns a table as text. */
    public String text(Sheet sheet) {
        StringWriter out = new StringWriter();
        try {
            write(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be written", e);
        }
        return out.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Returns text whose letters mean nothing to Markdown. */
    static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("<", "&lt;");
    }
}
