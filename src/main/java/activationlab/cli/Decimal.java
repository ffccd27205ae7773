package activationlab.cli;

import activationlab.dataset.Numeral;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as text. */
final class Decimal {
    private static final int PLAIN_FROM = -4;
    private static final int PLAIN_BELOW = 16;

    private Decimal() {}

    /**
     * Returns the number a text spells.
     *
     * @throws BadInput if it is not a finite decimal number
     */
    static double parse(String text) {
        return Numeral.parse(text)
                .orElseThrow(() -> new BadInput("got '" + text + "', wanted a finite number such as -1.5e-3"));
    }

    /** Returns 17 significant digits, which parse back to the same bits. */
    static String exact(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        String digits = String.format(Locale.ROOT, "%.16e", new BigDecimal(Math.abs(value)));
        return Math.copySign(1, value) < 0 ? "-" + digits : digits;
    }

    /**
     * Returns the fewest digits that parse back to the same bits, as Python and NumPy print them: {@code 0.25},
     * {@code 1e-05}, {@code nan}, {@code inf}.
     */
    static String shortest(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Math.copySign(1, value) < 0 ? "-" : "";
        if (Double.isInfinite(value)) {
            return sign + "inf";
        }
        BigDecimal number = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
        int exponent = number.precision() - number.scale() - 1;
        if (exponent < PLAIN_FROM || exponent >= PLAIN_BELOW) {
            return sign + scientific(number.unscaledValue().toString(), exponent);
        }
        return sign + number.setScale(Math.max(number.scale(), 1)).toPlainString();
    }

    /** Returns at most this many significant digits, written as {@link #shortest} does. */
    static String rounded(double value, int digits) {
        return shortest(
                Double.isFinite(value)
                        ? new BigDecimal(value).round(new MathContext(digits)).doubleValue()
                        : value);
    }

    private static String scientific(String digits, int exponent) {
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        String size = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + size;
    }
}
