package activationlab.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers as people write them: a true minus sign, never a negative zero, powers of ten with raised digits. */
public final class NumberText {
    private static final char MINUS = '\u2212';
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char RAISED_MINUS = '\u207b';

    private NumberText() {}

    /** Returns one text for each value, all with the decimals that {@code step} needs. */
    static List<String> linear(double[] values, double step) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        List<String> texts = new ArrayList<>(values.length);
        boolean powers = largest >= 1e7 || (largest > 0 && largest < 1e-4);
        int exponent = powers ? (int) Math.floor(Math.log10(largest) + 1e-9) : 0;
        int decimals = decimals(step / Math.pow(10, exponent));
        for (double value : values) {
            texts.add(powers ? scaled(value, exponent, decimals) : fixed(value, decimals));
        }
        return texts;
    }

    private static int decimals(double step) {
        return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    }

    private static String scaled(double value, int exponent, int decimals) {
        return value == 0 ? "0" : fixed(value / Math.pow(10, exponent), decimals) + "\u00d7" + power(exponent);
    }

    static List<String> powers(int first, int stride, int count) {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(power(first + i * stride));
        }
        return texts;
    }

    /** Returns a number with this many decimals and commas between thousands. */
    public static String fixed(double value, int decimals) {
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value < 0 && !zero ? MINUS + digits : digits;
    }

    /** Returns a number with {@code digits} significant digits, as a power of ten when small or large. */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "not a number" : value > 0 ? "\u221e" : MINUS + "\u221e";
        }
        if (value == 0) {
            return "0";
        }
        String rounded = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
        int exponent = Integer.parseInt(rounded, rounded.indexOf('e') + 1, rounded.length(), 10);
        if (exponent < -4 || exponent > 6) {
            return fixed(Double.parseDouble(rounded.substring(0, rounded.indexOf('e'))), digits - 1)
                    + "\u00d7"
                    + power(exponent);
        }
        return fixed(Double.parseDouble(rounded), Math.max(0, digits - 1 - exponent));
    }

    /** Returns a number with at most {@code digits} significant digits, without zeros at the end. */
    public static String shortest(double value, int digits) {
        String text = significant(value, digits);
        int end = text.indexOf('\u00d7') < 0 ? text.length() : text.indexOf('\u00d7');
        if (text.lastIndexOf('.', end) < 0) {
            return text;
        }
        int kept = end;
        while (text.charAt(kept - 1) == '0') {
            kept--;
        }
        kept -= text.charAt(kept - 1) == '.' ? 1 : 0;
        return text.substring(0, kept) + text.substring(end);
    }

    /** Returns 10 with a raised exponent. */
    public static String power(int exponent) {
        StringBuilder text = new StringBuilder("10");
        if (exponent < 0) {
            text.append(RAISED_MINUS);
        }
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(RAISED.charAt(digit - '0'));
        }
        return text.toString();
    }
}
