package activationlab.export;

import activationlab.activation.Activation;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;

/** Traits as a table for people: Markdown with the same rows and columns as {@link TraitsCsv}. Safe on any thread. */
public final class TraitsMarkdown {
    private TraitsMarkdown() {}

    /**
     * Writes the table.
     *
     * @param out receives the text, flushed, not closed
     */
    public static void write(List<Activation> activations, Writer out) throws IOException {
        List<List<String>> rows = TraitsCsv.rows(activations);
        out.write(line(rows.getFirst()));
        out.write(line(Collections.nCopies(rows.getFirst().size(), "---")));
        for (List<String> row : rows.subList(1, rows.size())) {
            out.write(line(row.stream().map(TraitsMarkdown::escaped).toList()));
        }
        out.flush();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_");
    }
}
