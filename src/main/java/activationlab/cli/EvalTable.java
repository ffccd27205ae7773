package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Reads a table of inputs; every fault is a {@link BadInput} naming file, line and column. */
final class EvalTable {
    private static final String ACTIVATION = "activation";
    private static final String PARAMETERS = "parameters";
    private static final String X = "x";
    private static final String WANTED = "a CSV file with the columns activation,parameters,x";

    /**
     * One row, understood.
     *
     * @param name the activation as the file spells it
     * @param parameters the parameters as the file spells them
     * @param activation the activation with these parameters
     * @param x the input
     */
    record Row(String name, String parameters, Activation activation, double x) {}

    private final Path file;
    private List<String> header = List.of();

    private EvalTable(Path file) {
        this.file = file;
    }

    static List<Row> read(Path file) {
        return new EvalTable(file).rows();
    }

    private List<Row> rows() {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            return rows(records.iterator());
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": no such file, wanted " + WANTED);
        } catch (CsvParseException e) {
            throw new BadInput(file + ": not CSV: " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private BadInput unreadable(Exception e) {
        boolean notText = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
        return new BadInput(file + ": " + (notText ? "not UTF-8 text" : "cannot be read: " + e) + ", wanted " + WANTED);
    }

    private List<Row> rows(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new BadInput(file + ", line 1: empty, wanted " + WANTED);
        }
        header = header(records.next());
        List<Row> rows = new ArrayList<>();
        while (records.hasNext()) {
            rows.add(row(records.next()));
        }
        return rows;
    }

    private List<String> header(CsvRecord first) {
        List<String> names = first.getFields().stream()
                .map(name -> name.replace("\uFEFF", "").strip()) // a byte order mark, as spreadsheets write it
                .toList();
        for (String wanted : List.of(ACTIVATION, PARAMETERS, X)) {
            long count = names.stream().filter(wanted::equals).count();
            if (count != 1) {
                String fault = count == 0 ? "missing" : "there " + count + " times";
                throw new BadInput(place(first) + ", column " + wanted + ": " + fault + ", wanted once in the header");
            }
        }
        return names;
    }

    private Row row(CsvRecord record) {
        if (record.getFieldCount() != header.size()) {
            int last = Math.min(record.getFieldCount(), header.size());
            String column = last < header.size() ? header.get(last) : "" + (last + 1);
            throw new BadInput(place(record) + ", column " + column + ": got " + record.getFieldCount()
                    + " fields, wanted " + header.size() + " as in the header");
        }
        Activation plain = understand(record, ACTIVATION, EvalTable::elementwise);
        Activation shaped = understand(record, PARAMETERS, text -> Assignments.apply(plain, text));
        double x = understand(record, X, Decimal::parse);
        return new Row(field(record, ACTIVATION), field(record, PARAMETERS), shaped, x);
    }

    private static Activation elementwise(String name) {
        Activation found = Catalog.find(name)
                .orElseThrow(() -> new BadInput("got '" + name + "', wanted one of "
                        + String.join(
                                ", ",
                                Catalog.elementwise().stream()
                                        .map(Activation::id)
                                        .toList())));
        if (!found.elementwise()) {
            throw new BadInput(name + " turns all logits together into probabilities, wanted a function of one x");
        }
        return found;
    }

    private <T> T understand(CsvRecord record, String column, Function<String, T> meaning) {
        try {
            return meaning.apply(field(record, column));
        } catch (BadInput e) {
            throw new BadInput(place(record) + ", column " + column + ": " + e.getMessage());
        }
    }

    private String field(CsvRecord record, String column) {
        return record.getField(header.indexOf(column)).strip();
    }

    private String place(CsvRecord record) {
        return file + ", line " + record.getStartingLineNumber();
    }
}
