package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Family;
import activationlab.activation.Parameter;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x*sigmoid(x);                2;     1.7615941559557649",
                "max(0.1x, x);               -3;    -0.30000000000000004",
                "x < 0 ? a*(exp(x)-1) : x;   -1;    -0.6321205588285577",
                "where(x > 0, x, 0);          4;     4",
                "where(x > 0, x, 0);         -4;     0",
                "2(x+1);                      3;     8",
                "x(x+1);                      3;    12",
                "(x+1)(x-1);                  3;     8",
                "2 pi x;                      1;     6.283185307179586",
                "2e;                          0;     5.43656365691809",
                "2e3;                         0;  2000",
                "2e-3;                        0;     0.002",
                "2e - 3;                      0;     2.43656365691809",
                ".5x;                         3;     1.5",
                "-x^2;                        3;    -9",
                "(-x)^2;                      3;     9",
                "2^-x;                        1;     0.5",
                "2^3^x;                       2;   512",
                "x**3;                        2;     8",
                "x²;                          3;     9",
                "x⁻¹;                         4;     0.25",
                "2x²;                         3;    18",
                "x^0;                         0;     1",
                "pow(x, 2);                   5;    25",
                "6/2x;                        3;     9",
                "x − 1;                       3;     2",
                "3·x×2÷4;                     2;     3",
                "√(x);                        9;     3",
                "x ≤ 2;                       2;     1",
                "x ≥ 2.5;                     2;     0",
                "x ≠ 2;                       2;     0",
                "x == 2;                      2;     1",
                "x > 0 and x < 3;             2;     1",
                "x < 0 or not x < 3;          2;     0",
                "x < 0 || !(x < 1) && x != 5; 2;     1",
                "x > 3 ? 1 : x > 1 ? 2 : 3;   2;     2",
                "x*(x > 0);                   2;     2",
                "min(3, x, 5, 2.5);           4;     2.5",
                "max(x);                      4;     4",
                "clamp(x, -1, 1);             4;     1",
                "abs(x) + sign(x) + floor(x); -1.5; -1.5",
                "sqrt(x^2 + 16);              3;     5",
                "ln(e^x);                     3;     3",
                "log(x);                      1;     0",
                "log1p(expm1(x));             0.25;  0.25",
                "sin(x)^2 + cos(x)^2;         1;     1",
                "tan(x)*cos(x)/sin(x);        1;     1",
                "cosh(x) - sinh(x);           0;     1",
                "4 atan(x) - π;               1;     0",
                "erf(x);                      0.5;   0.5204998778130465",
                "silu(x) - swish(x);          3;     0",
                "leaky_relu(x, alpha=0.2);   -1;    -0.2",
                "leaky_relu(x, α=1/4);       -1;    -0.25",
                "elu(x);                     -1;    -0.6321205588285577",
                "+x;                          2;     2",
                "--x;                         2;     2",
            })
    void computesWhatIsTyped(String typed, double x, double value) {
        assertThat(Formula.parse(typed).value(x)).isCloseTo(value, within(1e-15 * Math.max(1, Math.abs(value))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "max( 0.1x,x );              max(0.1*x, x)",
                "2 pi x;                     2*pi*x",
                "((x));                      x",
                "x-(1-x)-2;                  x - (1 - x) - 2",
                "(x-1)-2;                    x - 1 - 2",
                "(x^2)^3;                    (x^2)^3",
                "x^(2^3);                    x^2^3",
                "-(x^2);                     -x^2",
                "(-x)²;                      (-x)^2",
                "x⁻²;                        x^-2",
                "-(x*2);                     -(x*2)",
                "x/(2*x);                    x/(2*x)",
                "(x/2)*x;                    x/2*x",
                "α·β;                        alpha*beta",
                "where(x>0, x, -x)+1;        (x > 0 ? x : -x) + 1",
                "x>0 ? x>1 ? 2 : 1 : 0;      x > 0 ? x > 1 ? 2 : 1 : 0",
                "(x>0 ? 1 : 0) ? x : 2;      (x > 0 ? 1 : 0) ? x : 2",
                "!(x<1 || x>2);              not (x < 1 or x > 2)",
                "not x<1 and x<3;            not x < 1 and x < 3",
                "x*(x>0);                    x*(x > 0)",
                "pow(x+1, -a);               (x + 1)^-a",
                "silu(x, β=2.50);            swish(x, beta=2.5)",
                "ln(x);                      log(x)",
                "1000000000x + 1e-7;         1E9*x + 1E-7",
                "0x + 0.1;                   0*x + 0.1",
            })
    void writesItselfInOneWay(String typed, String canonical) {
        Formula formula = Formula.parse(typed);
        assertThat(formula.text()).isEqualTo(canonical);
        assertThat(Formula.parse(canonical)).isEqualTo(formula).hasSameHashCodeAs(formula);
    }

    @ParameterizedTest
    @MethodSource
    void knowsEveryActivationOfTheCatalogByItsId(Activation activation) {
        Formula formula = Formula.parse(activation.id() + "(x)");
        // A formula takes the sigmoid from e^-x, which it shares with the slope: two ways, each within 2 ulp.
        double ulps = activation.id().equals("sigmoid") ? 4 : 0;
        for (double x = -5; x <= 5; x += 0.25) {
            assertThat(formula.value(x)).isCloseTo(activation.value(x), within(ulps * Math.ulp(activation.value(x))));
            assertThat(formula.slope(x)).isCloseTo(activation.slope(x), within(4 * Math.ulp(activation.slope(x))));
        }
        assertThat(formula.kinks()).hasSameSizeAs(activation.kinks());
    }

    static List<Activation> knowsEveryActivationOfTheCatalogByItsId() {
        return Catalog.elementwise();
    }

    @Test
    void makesParametersOfFreeNames() {
        Formula formula = Formula.parse("b*x + α + leaky_relu(x, alpha=slope)");
        assertThat(formula.parameters())
                .containsExactly(
                        new Parameter("b", "b", Range.of(-10, 10), 1),
                        new Parameter("alpha", "α", Range.of(-10, 10), 1),
                        new Parameter("slope", "slope", Range.of(0, 1), 0.01));
        Formula changed = formula.with("b", 3).with("alpha", -0.5).with("slope", 0.5);
        assertThat(changed.value(-2)).isEqualTo(3 * -2 - 0.5 - 1);
        assertThat(formula.value(-2)).isEqualTo(-2 + 1 - 0.02);
        assertThat(changed.parameter("alpha")).isEqualTo(-0.5);
        assertThat(changed)
                .isNotEqualTo(formula)
                .hasToString("b*x + alpha + leaky_relu(x, alpha=slope)" + " (b=3.0;alpha=-0.5;slope=0.5)");
        assertThat(changed.with("b", 1).with("alpha", 1).with("slope", 0.01)).isEqualTo(formula);
    }

    @Test
    void takesTheRangeThatSuitsAllUsesOfAName() {
        Formula formula = Formula.parse("leaky_relu(x, alpha=a) + softplus(x, beta=a)");
        assertThat(formula.parameters()).containsExactly(new Parameter("a", "a", Range.of(0.1, 1), 1));
    }

    @Test
    void refusesUnknownParametersAndValuesOutOfRange() {
        Formula formula = Formula.parse("b*x");
        assertThatThrownBy(() -> formula.with("c", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("b*x has no parameter 'c'; it has b");
        assertThatThrownBy(() -> formula.with("b", 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("b*x b 11.0 is outside -10.0..10.0");
        assertThatThrownBy(() -> Formula.parse("x").parameter("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x has no parameter 'b'; it has none");
    }

    @Test
    void isAnActivationLikeAnyOther() {
        Activation formula = Formula.parse("x * sigmoid(x)");
        assertThat(formula.id()).isEqualTo("x*sigmoid(x)").isEqualTo(formula.title());
        assertThat(formula.family()).isEqualTo(Family.TYPED);
        assertThat(formula.elementwise()).isTrue();
        assertThat(formula.aliases()).isEmpty();
        assertThat(formula.note()).isEqualTo("typed; kinks were searched for over -50.0..50.0");
    }

    @Test
    void isUndefinedWhereItsPartsAre() {
        Formula root = Formula.parse("sqrt(x)");
        assertThat(root.value(-1)).isNaN();
        assertThat(root.slope(-1)).isNaN();
        Formula logarithm = Formula.parse("log(x)");
        assertThat(logarithm.slope(-1)).as("not 1/x").isNaN();
        assertThat(Formula.parse("x > 0 ? log(x) : x").slope(-1)).isEqualTo(1);
        assertThat(Formula.parse("3").value(Double.NaN)).isNaN();
        assertThat(Formula.parse("x > 0 ? 1 : 2").value(Double.NaN)).isNaN();
    }

    @Test
    void aNameIsForPeopleAndChangesNothingElse() {
        Formula gate = Formula.parse("x*sigmoid(b*x)").with("b", 2);
        Formula named = gate.named(" gate ");
        assertThat(named.title()).isEqualTo("gate");
        assertThat(named.id()).isEqualTo(gate.id());
        assertThat(named.parameter("b")).isEqualTo(2);
        assertThat(named.with("b", 3).title()).isEqualTo("gate");
        assertThat(named).isNotEqualTo(gate);
        assertThat(named.named("")).isEqualTo(gate);
    }

    @Test
    void anotherRangeTakesTheValueAlong() {
        Formula wide = Formula.parse("a*x").withRange("a", Range.of(-500, 500)).with("a", 400);
        assertThat(wide.value(2)).isEqualTo(800);
        Formula narrow = wide.withRange("a", Range.of(2, 3));
        assertThat(narrow.parameter("a")).isEqualTo(3);
        assertThat(narrow.parameters().getFirst().initial()).isEqualTo(2);
        assertThat(narrow.named("line").parameters()).isEqualTo(narrow.parameters());
    }

    @Test
    void aRangeStaysInThatOfTheCatalogsParameterItStandsFor() {
        Formula formula = Formula.parse("leaky_relu(x, alpha=k)");
        Range limits = formula.limits("k");
        assertThat(limits)
                .isEqualTo(Catalog.require("leaky_relu").parameters().getFirst().range());
        assertThatThrownBy(() -> formula.withRange("k", Range.of(limits.min(), limits.max() + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("k to");
    }
}
