package activationlab.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.dataset.BadFile;
import activationlab.dataset.table.CsvFormat.DecimalMark;
import activationlab.dataset.table.CsvFormat.Header;
import activationlab.dataset.table.CsvFormat.Separator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void commasAndAHeaderAreGuessed() throws IOException {
        Table table = read("size,kind\n1.5,small\n-2e3,large\n");
        assertThat(table.format()).isEqualTo(new CsvFormat(Separator.COMMA, DecimalMark.POINT, Header.PRESENT));
        assertThat(table.names()).containsExactly("size", "kind");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns().get(0).value(1)).isEqualTo(-2000);
        assertThat(table.columns().get(1).categories()).containsExactly("small", "large");
    }

    @Test
    void semicolonsWithDecimalCommasAreGuessed() throws IOException {
        Table table = read("a;b\n1,5;2\n2,25;3\n");
        assertThat(table.format()).isEqualTo(new CsvFormat(Separator.SEMICOLON, DecimalMark.COMMA, Header.PRESENT));
        assertThat(table.columns().getFirst().value(1)).isEqualTo(2.25);
    }

    @Test
    void tabsWithoutAHeaderAreGuessed() throws IOException {
        Table table = read("1\t2\ta\n3\t4\tb\n");
        assertThat(table.format()).isEqualTo(new CsvFormat(Separator.TAB, DecimalMark.POINT, Header.ABSENT));
        assertThat(table.names()).containsExactly("x1", "x2", "x3");
        assertThat(table.rows()).isEqualTo(2);
    }

    @Test
    void quotedFieldsMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        Table table = read("\"name, full\",n\n\"a \"\"b\"\"\",1\n\"two\nlines\",2\n\"x,y\",oops\n\"z\",3\n");
        assertThat(table.names()).containsExactly("name, full", "n");
        assertThat(table.columns().getFirst().categories()).containsExactly("a \"b\"", "two\nlines", "x,y", "z");
        assertThat(table.columns().get(1).firstFault()).contains(new Fault(5, "n", "oops"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertThat(read("\uFEFFa,b\n1,2\n3,4\n").names()).containsExactly("a", "b");
    }

    @Test
    void namesThatAreMissingOrTwiceBecomeDifferent() throws IOException {
        assertThat(read(",a,a\n1,2,3\n").names()).containsExactly("column 1", "a", "a (2)");
    }

    @Test
    void missingValuesAreCountedAndTheFirstIsNamed() throws IOException {
        Table table = read("a,b\n1,x\n,y\nNA,?\n4,x\n");
        assertThat(table.columns().get(0).faults()).isEqualTo(2);
        assertThat(table.columns().get(0).firstFault()).contains(new Fault(3, "a", ""));
        assertThat(table.columns().get(1).firstFault()).contains(new Fault(4, "b", ""));
    }

    @Test
    void aRowOfAnotherLengthIsNamedByItsLine() {
        refused("a,b\n1,2\n3\n", "line 3: got 1 field, wanted 2 as in the first line");
        refused("a,b\n1,2\n\n3,4,5\n", "line 4: got 3 fields, wanted 2 as in the first line");
    }

    @Test
    void anUnclosedQuoteIsNamedByItsLine() {
        assertThatThrownBy(() -> read("a,b\n1,\"2\n3,4\n"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("line 2: not CSV");
    }

    @Test
    void emptyFilesAndHeadersAloneHoldNoSample() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("no sample, wanted a CSV file");
        assertThatThrownBy(() -> read("a,b\n")).hasMessageContaining("no sample, wanted a CSV file");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "a,b\n1,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> TableReader.guess(file)).hasMessageContaining("not UTF-8 text");
        assertThatThrownBy(() -> TableReader.guess(folder)).hasMessageContaining("a folder, wanted a CSV file");
        assertThatThrownBy(() -> TableReader.guess(folder.resolve("none.csv"))).hasMessageContaining("no such file");
    }

    @Test
    void tooManyDifferentTextsAreNotKept() throws IOException {
        StringBuilder text = new StringBuilder("id,n\n");
        for (int i = 0; i < 3000; i++) {
            text.append("name").append(i).append(',').append(i).append('\n');
        }
        assertThat(read(text.toString()).columns().getFirst().kind()).isEqualTo(Column.Kind.TEXT);
    }

    @Test
    void progressGrowsAndTheReadingCanBeEnded() throws IOException {
        Path file = wide(5000, 10);
        List<Double> shares = new ArrayList<>();
        CsvFormat format = TableReader.guess(file);
        assertThat(TableReader.read(file, format, share -> shares.add(share))).isPresent();
        assertThat(shares).isSorted().hasSizeGreaterThan(5).last().isEqualTo(1.0);
        assertThat(TableReader.read(file, format, share -> share < 0.25)).isEmpty();
    }

    @Test
    void aHundredThousandRowsOfAHundredColumnsFitIntoMemory() throws IOException {
        Path file = wide(100_000, 100);
        Table table =
                TableReader.read(file, TableReader.guess(file), Watch.NONE).orElseThrow();
        assertThat(table.rows()).isEqualTo(100_000);
        assertThat(table.columns()).hasSize(100);
        assertThat(table.columns().get(98).value(99_999)).isEqualTo(99_999.98);
        assertThat(table.columns().get(99).categories()).containsExactly("even", "odd");
    }

    private Path wide(int rows, int columns) throws IOException {
        Path file = folder.resolve("wide.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns - 1; column++) {
                    writer.append(Integer.toString(row))
                            .append('.')
                            .append(Integer.toString(column))
                            .append(',');
                }
                writer.append(row % 2 == 0 ? "even" : "odd").append('\n');
            }
        }
        return file;
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadFile.class).hasMessageEndingWith(message);
    }

    private Table read(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return TableReader.read(file, TableReader.guess(file), Watch.NONE).orElseThrow();
    }
}
