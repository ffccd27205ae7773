package activationlab.dataset.table;

import java.util.List;

/**
 * How a table is written as text. Immutable and safe on any thread.
 *
 * @param separator what stands between two fields
 * @param decimal what stands between a whole number and its fraction
 * @param header whether the first line names the columns
 */
public record CsvFormat(Separator separator, DecimalMark decimal, Header header) {
    /** What stands between two fields. */
    public enum Separator {
        COMMA(',', "comma"),
        SEMICOLON(';', "semicolon"),
        TAB('\t', "tab");

        private final char character;
        private final String title;

        Separator(char character, String title) {
            this.character = character;
            this.title = title;
        }

        public char character() {
            return character;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    /** What stands between a whole number and its fraction. */
    public enum DecimalMark {
        POINT('.', "point"),
        COMMA(',', "comma");

        private final char character;
        private final String title;

        DecimalMark(char character, String title) {
            this.character = character;
            this.title = title;
        }

        char character() {
            return character;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    /** Whether the first line names the columns. */
    public enum Header {
        PRESENT("names in the first line"),
        ABSENT("no names");

        private final String title;

        Header(String title) {
            this.title = title;
        }

        /** Returns the name shown to people. */
        public String title() {
            return title;
        }
    }

    /** Returns the format that fits the first lines of a table best. */
    public static CsvFormat guess(String start) {
        return FormatGuess.of(start);
    }

    /** Returns the same with another separator. */
    public CsvFormat withSeparator(Separator changed) {
        return new CsvFormat(changed, decimal, header);
    }

    /** Returns the same with another decimal mark. */
    public CsvFormat withDecimal(DecimalMark changed) {
        return new CsvFormat(separator, changed, header);
    }

    /** Returns the same with or without a header. */
    public CsvFormat withHeader(Header changed) {
        return new CsvFormat(separator, decimal, changed);
    }

    static List<Separator> byPreference() {
        return List.of(Separator.TAB, Separator.SEMICOLON, Separator.COMMA);
    }
}
