package activationlab.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as text. */
final class Decimal {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Decimal() {}

    /**
     * Returns the number a text spells.
     *
     * @throws BadInput if it is not a finite decimal number
     */
    static double parse(String text) {
        String number = text.strip();
        double value = NUMBER.matcher(number).matches() ? Double.parseDouble(number) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw new BadInput("got '" + text + "', wanted a finite number such as -1.5e-3");
        }
        return value;
    }

    /** Returns 17 significant digits, which parse back to the same bits. */
    static String exact(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        String digits = String.format(Locale.ROOT, "%.16e", new BigDecimal(Math.abs(value)));
        return Math.copySign(1, value) < 0 ? "-" + digits : digits;
    }
}
