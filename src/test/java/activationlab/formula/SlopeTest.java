package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Kink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlopeTest {
    private static final double[] FAR = {30, 36.5, 100, 355, 700, 709.5, 710, 745, 746, 1000, 1e6, 1e154, 1e300};

    @ParameterizedTest
    @ValueSource(strings = {"x*sigmoid(x)", "x/(1+exp(-x))", "x*sigmoid(b*x)", "0.5x(1+tanh(x/2))"})
    void agreesWithTheBuiltInSwish(String typed) {
        Formula formula = Formula.parse(typed);
        Activation swish = Catalog.require("swish");
        for (int i = -5000; i <= 5000; i++) {
            double x = i / 100.0;
            assertThat(formula.value(x)).isCloseTo(swish.value(x), within(1e-12));
            assertThat(formula.slope(x)).isCloseTo(swish.slope(x), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "max(0, x);                                      relu",
                "max(x, 0);                                      relu",
                "x*(x > 0);                                      relu",
                "max(0.01x, x);                                  leaky_relu",
                "x > 0 ? x : alpha*0.01x;                        leaky_relu",
                "min(max(x, 0), 6);                              relu6",
                "clamp(x, 0, 6);                                 relu6",
                "clamp(x, -1, 1);                                hard_tanh",
                "max(-1, min(1, x));                             hard_tanh",
                "clamp(x/6 + 1/2, 0, 1);                         hard_sigmoid",
                "abs(x) <= 0.5 ? 0 : x - 0.5*sign(x);            softshrink",
                "x > 0 ? 1 : 0;                                  step",
                "x < 0 ? a*(exp(x) - 1) : x;                     elu",
                "1.0507009873554805*(x > 0 ? x : 1.6732632423543772*expm1(x)); selu",
                "max(0, x)^2;                                    squared_relu",
                "x/(1 + abs(x));                                 softsign",
                "log(1 + exp(x));                                softplus",
                "-log1p(exp(-x));                                log_sigmoid",
                "x*tanh(ln(1 + e^x));                            mish",
                "x(1 + erf(x/√(2)))/2;                           gelu",
                "x/2*(1 + tanh(√(2/π)(x + 0.044715x³)));         gelu_tanh",
                "exp(-x²);                                       gaussian",
                "1/(1 + exp(-x));                                sigmoid",
            })
    void agreesWithTheCatalogIncludingKinks(String typed, String id) {
        Formula formula = Formula.parse(typed);
        Activation activation = Catalog.require(id);
        for (int i = -800; i <= 800; i++) {
            double x = i / 100.0;
            assertThat(formula.value(x)).as("f(%s)", x).isCloseTo(activation.value(x), within(1e-14));
            assertThat(formula.slope(x)).as("f'(%s)", x).isCloseTo(activation.slope(x), within(1e-13));
        }
        assertThat(formula.kinks()).isEqualTo(activation.kinks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x*sigmoid(x)",
                "x/(1+exp(-x))",
                "1/(1+exp(-x))",
                "log(1+exp(x))",
                "x*tanh(log(1+exp(x)))",
                "exp(-exp(-x))",
                "atan(exp(x))",
                "tanh(x^3)",
                "tanh(sinh(x))",
                "0.5x(1+tanh(sqrt(2/pi)(x+0.044715x³)))",
                "x < 0 ? a*(exp(x)-1) : x",
                "x > 0 ? x : exp(x)-1",
                "x > 0 ? log(1+x) : -log(1-x)",
                "x*exp(-x²)",
                "sqrt(max(0,x))",
                "max(0,x)^1.5",
                "max(0,x)^2.5",
                "x*erf(x)",
                "exp(-x^4)",
                "sqrt(1+x^2)",
                "sin(x)*exp(-abs(x))",
                "1/(1+x^4)",
                "x^2 > 1 ? 1/x : x",
                "min(exp(x), 5)",
                "abs(x)^0.5",
                "x == 0 ? 1 : sin(x)/x",
                "x > 0 ? x^x : 1",
                "sigmoid(exp(x))",
                "gelu(x)/(1+exp(-x))"
            })
    void isNeverUndefinedAtFiniteInputs(String typed) {
        Formula formula = Formula.parse(typed);
        for (double far : FAR) {
            for (double x : new double[] {far, -far, 1 / far, -1 / far, 0, -0.0}) {
                assertThat(formula.value(x)).as("f(%s)", x).isNotNaN();
                assertThat(formula.slope(x)).as("f'(%s)", x).isNotNaN();
            }
        }
    }

    @Test
    void followsItsConventionsWhereThereIsNoDerivative() {
        assertThat(Formula.parse("abs(x)").slope(0)).isZero();
        assertThat(Formula.parse("sign(x)").slope(0)).isZero();
        assertThat(Formula.parse("floor(x)").slope(2)).isZero();
        assertThat(Formula.parse("max(2x, -0.5x)").slope(0)).isEqualTo(-0.5);
        assertThat(Formula.parse("min(2x, -0.5x)").slope(0)).isEqualTo(-0.5);
        assertThat(Formula.parse("x <= 0 ? 3x : 5x").slope(0)).isEqualTo(3);
        assertThat(Formula.parse("x < 0 ? 3x : 5x").slope(0)).isEqualTo(5);
        assertThat(Formula.parse("sqrt(x^2)").slope(0)).isZero();
        assertThat(Formula.parse("sqrt(x)").slope(0)).isInfinite();
    }

    @Test
    void doesNotLetABranchNotTakenDisturbTheOther() {
        Formula formula = Formula.parse("x > 0 ? sqrt(x)*log(x) : 2x");
        assertThat(formula.value(-3)).isEqualTo(-6);
        assertThat(formula.slope(-3)).isEqualTo(2);
        assertThat(formula.curvature(-3)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "x^3, 2, 12",
        "exp(2x), 0, 4",
        "sin(x), 1, -0.8414709848078965",
        "log(x), 2, -0.25",
        "x^x, 1, 2",
        "x*sigmoid(x), 0, 0.5",
        "tanh(x), 1, -0.6397000084492246",
        "erf(x), 1, -0.8302149948411894",
        "max(0;x)^2, 3, 2"
    })
    void hasASecondDerivative(String typed, double x, double curvature) {
        assertThat(Formula.parse(typed.replace(';', ',')).curvature(x)).isCloseTo(curvature, within(1e-11));
    }

    @Test
    void findsKinksAtRoundNumbersAndBetween() {
        assertThat(Formula.parse("max(0, 3x - 1)").kinks())
                .singleElement()
                .satisfies(kink -> assertThat(kink.x()).isCloseTo(1.0 / 3, within(1e-16)));
        assertThat(Formula.parse("abs(x - 0.1)").kinks().stream().map(Kink::x)).containsExactly(0.1);
        assertThat(Formula.parse("floor(x/10)").kinks().stream().map(Kink::x))
                .containsExactly(-50.0, -40.0, -30.0, -20.0, -10.0, 0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
        assertThat(Formula.parse("max(sin(x), 0)").kinks()).hasSize(31);
        assertThat(Formula.parse("atan(1/x)").kinks())
                .singleElement()
                .satisfies(kink -> assertThat(kink.jump()).isTrue());
    }

    @Test
    void tellsKinksFromSmoothPointsPolesAndCusps() {
        assertThat(Formula.parse("abs(x^3)").kinks()).as("twice differentiable").isEmpty();
        assertThat(Formula.parse("x < 0 ? exp(x) - 1 : x").kinks()).as("smooth").isEmpty();
        assertThat(Formula.parse("1/x").kinks()).as("a pole").isEmpty();
        assertThat(Formula.parse("sqrt(abs(x))").kinks()).as("a cusp").isEmpty();
        assertThat(Formula.parse("tan(x)").kinks()).as("poles").isEmpty();
    }

    @Test
    void movesKinksWithTheParameters() {
        Formula formula = Formula.parse("max(b, x)");
        assertThat(formula.kinks().stream().map(Kink::x)).containsExactly(1.0);
        assertThat(formula.with("b", -2.5).kinks().stream().map(Kink::x)).containsExactly(-2.5);
    }
}
