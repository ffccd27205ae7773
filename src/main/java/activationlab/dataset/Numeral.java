package activationlab.dataset;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Finite decimal numbers as text. Safe on any thread. */
public final class Numeral {
    // Possessive, so that a long text that is no number is refused in one go.
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?");

    private Numeral() {}

    /** Returns the nearest number to what a text spells; nothing if it spells none or one that is too large. */
    public static OptionalDouble parse(String text) {
        String number = text.strip();
        if (!NUMBER.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(number);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Returns a number as people write it, a whole one without a fraction. */
    public static String plain(double number) {
        return number == (long) number ? Long.toString((long) number) : Double.toString(number);
    }
}
