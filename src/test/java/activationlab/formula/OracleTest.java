package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.hipparchus.analysis.differentiation.UnivariateDerivative2;
import org.junit.jupiter.api.Test;

/**
 * Values and derivatives of random formulas against Hipparchus.
 *
 * <p>No program can be expected to keep 13 digits where the formula itself loses them, as {@code (1 + x) - 1} does near
 * 0. So the oracle computes each point again with every intermediate number disturbed in its last digit (Monte Carlo
 * arithmetic); where that moves a number by more than 1e-14 of itself, the point is ill-conditioned for this number and
 * proves nothing. A formula counts once both its value and its slope were compared somewhere.
 */
class OracleTest {
    private static final int FORMULAS = 500;
    private static final int POINTS = 8;
    private static final int DISTURBED = 6;
    private static final double WELL_CONDITIONED = 1e-14;
    private static final double LARGE = 1e150;
    /** Below 1e-300 numbers have fewer digits. */
    private static final double SMALLEST = 1e-313;

    private static final Map<String, Double> NAMES = Map.of("a", 0.75, "beta", -1.25, "slope", 2.5);

    private final Random random = new Random(20260417);
    private int values;
    private int slopes;
    private int curvatures;

    @Test
    void agreesWithHipparchusOnRandomFormulas() {
        RandomFormulas formulas = new RandomFormulas(4711);
        int proved = 0;
        int drawn = 0;
        while (proved < FORMULAS) {
            Expression expression = formulas.draw(2 + drawn % 3);
            drawn++;
            if (Printer.print(expression).contains("x") && agrees(expression)) {
                proved++;
            }
        }
        assertThat(drawn).as("formulas drawn for %s proved", proved).isLessThan(2 * FORMULAS);
        assertThat(values).isGreaterThan(4 * FORMULAS);
        assertThat(slopes).isGreaterThan(4 * FORMULAS);
        assertThat(curvatures).isGreaterThan(2 * FORMULAS);
    }

    /** Returns whether value and slope could be compared at some point. */
    private boolean agrees(Expression expression) {
        Formula formula = Formula.parse(Printer.print(expression));
        for (var parameter : formula.parameters()) {
            formula = formula.with(parameter.id(), NAMES.getOrDefault(parameter.id(), Double.NaN));
        }
        int valuesBefore = values;
        int slopesBefore = slopes;
        for (int i = 0; i < POINTS; i++) {
            agreesAt(random.nextDouble(-4, 4), expression, formula);
        }
        return values > valuesBefore && slopes > slopesBefore;
    }

    private void agreesAt(double x, Expression expression, Formula formula) {
        UnivariateDerivative2 wanted = new Oracle(x, NAMES, UnaryOperator.identity()).evaluate(expression);
        if (wanted.isNaN()) {
            return;
        }
        double[] spread = spread(x, expression, wanted);
        String at = formula + " at " + x;
        if (spread[0] < WELL_CONDITIONED) {
            values++;
            near(at, formula.value(x), wanted.getValue(), 1e-13);
        }
        if (spread[1] < WELL_CONDITIONED) {
            slopes++;
            near(at + ", slope", formula.slope(x), wanted.getFirstDerivative(), 1e-13);
        }
        if (spread[2] < WELL_CONDITIONED && ofFunctions(formula)) {
            curvatures++;
            double curvature = wanted.getSecondDerivative();
            assertThat(formula.curvature(x))
                    .as(at + ", curvature")
                    .isCloseTo(curvature, within(1e-9 * (1 + Math.abs(curvature))));
        }
    }

    /** Within a formula, the curvature of a catalog activation is a difference quotient with fewer digits. */
    private static boolean ofFunctions(Formula formula) {
        return Catalog.all().stream().noneMatch(activation -> formula.text().contains(activation.id() + "("));
    }

    private static void near(String at, double found, double wanted, double tolerance) {
        assertThat(Math.abs(found - wanted))
                .as("%s: %s instead of %s", at, found, wanted)
                .isLessThanOrEqualTo(tolerance * Math.abs(wanted) + SMALLEST);
    }

    /** Returns how far value, slope and curvature move, each relative to itself, when all steps are disturbed. */
    private double[] spread(double x, Expression expression, UnivariateDerivative2 wanted) {
        double[] spread = new double[3];
        for (int i = 0; i < DISTURBED; i++) {
            UnivariateDerivative2 moved = new Oracle(x, NAMES, this::disturb).evaluate(expression);
            for (int order = 0; order < spread.length; order++) {
                spread[order] = Math.max(spread[order], relative(part(moved, order), part(wanted, order)));
            }
        }
        return spread;
    }

    private static double part(UnivariateDerivative2 number, int order) {
        return order == 0 ? number.getValue() : number.getPartialDerivative(order);
    }

    private static double relative(double moved, double wanted) {
        if (!(Math.abs(wanted) < LARGE)) {
            return Double.POSITIVE_INFINITY;
        }
        return moved == wanted ? 0 : Math.abs(moved - wanted) / Math.abs(wanted);
    }

    private UnivariateDerivative2 disturb(UnivariateDerivative2 exact) {
        return new UnivariateDerivative2(
                disturb(exact.getValue()), disturb(exact.getFirstDerivative()), disturb(exact.getSecondDerivative()));
    }

    private double disturb(double number) {
        return number + (random.nextInt(3) - 1) * 0x1p-52 * number;
    }
}
