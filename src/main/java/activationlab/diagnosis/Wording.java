package activationlab.diagnosis;

import activationlab.scale.NumberText;
import java.util.Locale;

/** How sentences write shares. Safe on any thread. */
public final class Wording {
    private static final double LARGEST_DENOMINATOR = 1e6;
    private static final double FINEST = 0.01;

    private Wording() {}

    /** Returns a percentage with as many decimals as say something: {@code 100 %}, {@code 62 %}, {@code 98.4 %}. */
    public static String percent(double percentage) {
        if (!Double.isFinite(percentage)) {
            return "unknown";
        }
        boolean whole = Math.abs(percentage - Math.rint(percentage)) < 0.05;
        return NumberText.fixed(percentage, whole ? 0 : 1) + " %";
    }

    /**
     * As {@link #percent}, but with 0 % and 100 % only where nothing or everything is meant: {@code 99.96 %},
     * {@code > 99.99 %}, {@code < 0.01 %}.
     */
    public static String strictPercent(double percentage) {
        double rest = Math.min(percentage, 100 - percentage);
        if (!(rest > 0 && rest < 1)) {
            return percent(percentage);
        }
        if (rest < FINEST) {
            return percentage < 50 ? "< " + FINEST + " %" : "> " + (100 - FINEST) + " %";
        }
        return NumberText.fixed(percentage, 2) + " %";
    }

    /** Returns a positive share as people say it: {@code 1/400 of}, {@code 0.62 of}, {@code 35 times}. */
    public static String share(double share) {
        if (share > 1) {
            return NumberText.significant(share, 2) + " times";
        }
        double inverse = 1 / share;
        return share >= 0.1 || inverse > LARGEST_DENOMINATOR
                ? NumberText.significant(share, 2) + " of"
                : "1/" + NumberText.fixed(twoDigits(inverse), 0) + " of";
    }

    /** Returns a number that a person has set, with no more than three digits: {@code −2.5}, {@code 0.03}. */
    public static String setting(double value) {
        String text = NumberText.significant(value, 3);
        boolean plain = text.indexOf('.') >= 0 && text.indexOf('\u00d7') < 0;
        return plain ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /** Returns a text with its first letter as a capital. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static double twoDigits(double value) {
        double step = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return Math.rint(value / step) * step;
    }
}
