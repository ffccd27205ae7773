package activationlab.export;

import java.util.List;

/**
 * A table as text, to be written to a file. Immutable and safe on any thread.
 *
 * @param heads the names of the columns
 * @param rows each with a cell for every column
 */
public record Sheet(List<String> heads, List<List<String>> rows) {
    public Sheet {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + row.size() + " cells, wanted " + heads.size() + ", one per column");
            }
        }
    }
}
