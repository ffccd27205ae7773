package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Bounds;
import activationlab.activation.Interval;
import activationlab.activation.Smoothness;
import activationlab.activation.Tail;
import activationlab.activation.Traits;
import activationlab.activation.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traits of functions that are not defined everywhere, or have poles. */
class PartlyDefinedTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static Traits traits(String formula) {
        return Traits.of(Formula.parse(formula));
    }

    @Test
    void aRootIsDefinedOnTheRightAndRises() {
        Traits root = traits("sqrt(x)");
        assertThat(root.defined()).singleElement().satisfies(piece -> {
            assertThat(piece.from()).isCloseTo(0, within(1e-300));
            assertThat(piece.to()).isInfinite();
        });
        assertThat(root.range()).isEqualTo(new Bounds(0, true, INFINITE, false));
        assertThat(root.trend()).isEqualTo(Trend.INCREASING);
        assertThat(root.left().kind()).isEqualTo(Tail.Kind.UNDEFINED);
        assertThat(root.minima()).isEmpty();
        assertThat(root.normalInputs().mean()).isNaN();
    }

    @Test
    void aLogarithmComesFromMinusInfinity() {
        Traits logarithm = traits("log(x)");
        assertThat(logarithm.range()).isEqualTo(new Bounds(-INFINITE, false, INFINITE, false));
        assertThat(logarithm.trend()).isEqualTo(Trend.INCREASING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/x", "1/(x-0.3)", "2/(x+1.2345)"})
    void aPolePartsTheFunction(String formula) {
        Traits hyperbola = traits(formula);
        assertThat(hyperbola.defined()).hasSize(2);
        assertThat(hyperbola.range().bounded()).isFalse();
        assertThat(hyperbola.range().boundedBelow()).isFalse();
        assertThat(hyperbola.trend()).isEqualTo(Trend.UP_AND_DOWN);
        assertThat(hyperbola.falling()).hasSize(2);
        assertThat(hyperbola.smoothness()).isEqualTo(Smoothness.DISCONTINUOUS);
        assertThat(hyperbola.left())
                .isEqualTo(new Tail(Tail.Kind.SATURATES, 0, hyperbola.left().intercept()));
        assertThat(hyperbola.normalInputs().mean()).isNaN();
    }

    @Test
    void anEvenPoleIsNoMaximum() {
        Traits even = traits("1/x^2");
        assertThat(even.maxima()).isEmpty();
        assertThat(even.range().boundedAbove()).isFalse();
        assertThat(even.range().min()).isCloseTo(0, within(1e-9));
    }

    @Test
    void anArcEndsOnBothSides() {
        Traits arc = traits("sqrt(9 - x^2)");
        assertThat(arc.defined()).singleElement().satisfies(piece -> {
            assertThat(piece.from()).isCloseTo(-3, within(1e-12));
            assertThat(piece.to()).isCloseTo(3, within(1e-12));
        });
        assertThat(arc.range().max()).isCloseTo(3, within(1e-9));
        assertThat(arc.range().min()).isCloseTo(0, within(1e-6));
        assertThat(arc.maxima()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x*sigmoid(x)", "max(0.1x, x)", "x < 0 ? -1 : 1", "floor(x)", "sin(x)"})
    void whatIsDefinedEverywhereSaysSo(String formula) {
        assertThat(traits(formula).defined()).contains(Interval.EVERYWHERE);
    }

    @Test
    void aFunctionWithoutAnyValueDoesNoHarm() {
        assertThat(traits("log(-1-x^2)").normalInputs().mean()).isNaN();
    }
}
