package activationlab.precision;

import activationlab.activation.Catalog;
import activationlab.activation.Normal;
import activationlab.scale.Range;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Formulas that look right and lose digits, each with one that keeps them. Safe on any thread. */
// Its fields are records of texts and numbers, and formulas without state.
@SuppressWarnings("ImmutableEnumChecker")
public enum Pitfall {
    SIGMOID(
            new Words("sigmoid", "e^x / (1 + e^x)", "1 / (1 + e^-x) for x > 0", List.of("sigmoid", "swish")),
            Places.even(-80, 120),
            (x, d) -> logistic(d.round(Math.exp(x)), d),
            (x, d) -> x < 0 ? logistic(d.round(Math.exp(x)), d) : d.round(1 / d.round(1 + d.round(Math.exp(-x)))),
            Exact::sigmoid),
    SIGMOID_SLOPE(
            new Words("sigmoid\u2032", "s (1 - s)", "e^-|x| / (1 + e^-|x|)\u00b2", List.of("sigmoid", "swish")),
            Places.even(-40, 40),
            (x, d) -> {
                double s = d.round(1 / d.round(1 + d.round(Math.exp(-x))));
                return d.round(s * d.round(1 - s));
            },
            (x, d) -> bump(d.round(Math.exp(-Math.abs(x))), d),
            Exact::sigmoidSlope),
    SOFTPLUS(
            new Words("softplus", "ln(1 + e^x)", "max(x, 0) + log1p(e^-|x|)", List.of("softplus", "mish")),
            Places.even(-40, 120),
            (x, d) -> d.round(Math.log(d.round(1 + d.round(Math.exp(x))))),
            (x, d) -> d.round(Math.max(x, 0) + d.round(Math.log1p(d.round(Math.exp(-Math.abs(x)))))),
            Exact::softplus),
    LOG_SIGMOID(
            new Words("log-sigmoid", "ln(1 / (1 + e^-x))", "min(x, 0) - log1p(e^-|x|)", List.of("log_sigmoid")),
            Places.even(-120, 40),
            (x, d) -> d.round(Math.log(d.round(1 / d.round(1 + d.round(Math.exp(-x)))))),
            (x, d) -> d.round(Math.min(x, 0) - d.round(Math.log1p(d.round(Math.exp(-Math.abs(x)))))),
            x -> Exact.softplus(x.negate()).negate()),
    TANH_SLOPE(
            new Words("tanh\u2032", "1 - tanh\u00b2 x", "4 e^-2|x| / (1 + e^-2|x|)\u00b2", List.of("tanh")),
            Places.even(-25, 25),
            (x, d) -> {
                double t = d.round(Math.tanh(x));
                return d.round(1 - d.round(t * t));
            },
            (x, d) -> d.round(4 * bump(d.round(Math.exp(-2 * Math.abs(x))), d)),
            x -> Exact.sigmoidSlope(x.multiply(BigDecimal.TWO)).multiply(BigDecimal.valueOf(4))),
    GELU(
            new Words("GELU", "x (1 + erf(x/\u221a2)) / 2", "x Q(-x), with the tail Q of the bell", List.of("gelu")),
            Places.even(-12, 6),
            (x, d) -> d.round(x * d.round(d.round(1 + d.round(1 - 2 * Normal.above(x))) / 2)),
            (x, d) -> d.round(Catalog.require("gelu").value(x)),
            Exact::gelu),
    EXPM1(
            new Words("e^x - 1", "e^x - 1", "expm1(x)", List.of("elu", "celu", "selu")),
            Places.decades(1e-12, 1),
            (x, d) -> d.round(d.round(Math.exp(x)) - 1),
            (x, d) -> d.round(Math.expm1(x)),
            x -> Exact.exp(x).subtract(BigDecimal.ONE, Exact.PRECISION)),
    TANHSHRINK(
            new Words("x - tanh x", "x - tanh x", "x\u00b3/3 - 2x\u2075/15 + ... near 0", List.of("tanhshrink")),
            Places.decades(1e-6, 10),
            (x, d) -> d.round(x - d.round(Math.tanh(x))),
            (x, d) -> d.round(Catalog.require("tanhshrink").value(x)),
            x -> x.subtract(Exact.tanh(x), Exact.PRECISION));

    /** What is computed, by which formulas, and the ids of the activations that are computed from it. */
    public record Words(String title, String naive, String stable, List<String> activations) {}

    /** Where it is looked at. */
    public record Places(Range range, Spacing spacing) {
        /** Equal steps or equal factors. */
        public enum Spacing {
            EVEN,
            DECADES
        }

        static Places even(double from, double to) {
            return new Places(Range.of(from, to), Spacing.EVEN);
        }

        static Places decades(double from, double to) {
            return new Places(Range.of(from, to), Spacing.DECADES);
        }

        /** Returns place {@code index} of {@code count}, rounded so that a float holds it. */
        double at(int index, int count) {
            double share = (double) index / (count - 1);
            double x = spacing == Spacing.EVEN
                    ? range.min() + share * range.length()
                    : range.min() * Math.pow(range.max() / range.min(), share);
            return (float) x;
        }
    }

    /** A formula whose every operation is rounded. */
    interface Formula {
        double value(double x, Digits digits);
    }

    private final Words words;
    private final Places places;
    private final Formula naive;
    private final Formula stable;
    private final UnaryOperator<BigDecimal> exact;

    Pitfall(Words words, Places places, Formula naive, Formula stable, UnaryOperator<BigDecimal> exact) {
        this.words = words;
        this.places = places;
        this.naive = naive;
        this.stable = stable;
        this.exact = exact;
    }

    /** Returns those that the activation of an id is computed from; empty if no naive form of it is known. */
    public static List<Pitfall> of(String activation) {
        return Arrays.stream(values())
                .filter(pitfall -> pitfall.words.activations().contains(activation))
                .toList();
    }

    /** Returns the name in files and on the command line: {@code sigmoid_slope}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Words words() {
        return words;
    }

    public Places places() {
        return places;
    }

    double naive(double x, Digits digits) {
        return naive.value(x, digits);
    }

    double stable(double x, Digits digits) {
        return stable.value(x, digits);
    }

    BigDecimal exact(double x) {
        return exact.apply(new BigDecimal(x));
    }

    private static double logistic(double e, Digits d) {
        return d.round(e / d.round(1 + e));
    }

    private static double bump(double e, Digits d) {
        double sum = d.round(1 + e);
        return d.round(e / d.round(sum * sum));
    }
}
