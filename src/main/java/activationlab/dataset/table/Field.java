package activationlab.dataset.table;

import activationlab.dataset.Numeral;
import activationlab.dataset.table.CsvFormat.DecimalMark;
import java.util.Locale;
import java.util.Set;

/** What one field of a table holds. Safe on any thread. */
final class Field {
    private static final Set<String> MISSING = Set.of("", "?", "na", "n/a", "nan", "null");
    // Powers of ten up to here, and whole numbers below 2^53, are exact: one division of them rounds correctly.
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final int EXACT_DIGITS = 15;

    private Field() {}

    /** Returns whether a field without its outer blanks says that the value is not known. */
    static boolean missing(String field) {
        return field.length() <= 4 && MISSING.contains(field.toLowerCase(Locale.ROOT));
    }

    /** Returns the nearest number to what a field without its outer blanks spells; NaN if it spells none. */
    static double number(String field, DecimalMark decimal) {
        char mark = decimal.character();
        long digits = 0;
        int count = 0;
        int fraction = -1;
        int from = field.startsWith("-") || field.startsWith("+") ? 1 : 0;
        for (int i = from; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
                fraction += fraction >= 0 ? 1 : 0;
            } else if (c == mark && fraction < 0) {
                fraction = 0;
            } else {
                return slowly(field, decimal);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double size = digits / POWERS[Math.max(0, fraction)];
        return field.charAt(0) == '-' ? -size : size;
    }

    private static double slowly(String field, DecimalMark decimal) {
        if (decimal == DecimalMark.COMMA && field.indexOf('.') >= 0) {
            return Double.NaN;
        }
        String text = decimal == DecimalMark.COMMA ? field.replace(',', '.') : field;
        return Numeral.parse(text).orElse(Double.NaN);
    }
}
