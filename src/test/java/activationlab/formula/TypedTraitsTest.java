package activationlab.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.activation.Interval;
import activationlab.activation.Steepest;
import activationlab.activation.Symmetry;
import activationlab.activation.Traits;
import activationlab.activation.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traits of typed formulas: what the catalog has no example of. */
class TypedTraitsTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static Traits traits(String formula) {
        return Traits.of(Formula.parse(formula));
    }

    @Test
    void aWrittenOutSwishHasTheTraitsOfTheBuiltInOne() {
        Traits typed = traits("x*sigmoid(x)");
        Traits builtIn = Traits.of(Catalog.require("swish"));
        assertThat(typed.trend()).isEqualTo(builtIn.trend());
        assertThat(typed.smoothness()).isEqualTo(builtIn.smoothness());
        assertThat(typed.minima().getFirst().x())
                .isCloseTo(builtIn.minima().getFirst().x(), within(1e-9));
        assertThat(typed.steepest().slope()).isCloseTo(builtIn.steepest().slope(), within(1e-12));
        assertThat(typed.normalInputs().variance())
                .isCloseTo(builtIn.normalInputs().variance(), within(1e-10));
    }

    @Test
    void whatHappensFarFromZeroIsFoundAsFarAsKinksAre() {
        assertThat(traits("x").searched()).isEqualTo(Formula.SEARCH);
        assertThat(traits("max(0, x - 30)").trend()).isEqualTo(Trend.NEVER_FALLS);
        assertThat(traits("max(0, x - 30)").steepest()).isEqualTo(new Steepest(1, new Interval(30, INFINITE)));
        assertThat(traits("sigmoid(x - 30)").steepest().where().from()).isCloseTo(30, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "x^3 - x, ODD",
        "x/(1 + x^2), ODD",
        "1/x, ODD",
        "sign(x), ODD",
        "abs(x), EVEN",
        "sin(x)/x, EVEN",
        "2, EVEN",
        "x + 1e-6, NEITHER",
        "sqrt(x), NEITHER",
        "x > 0 ? x : 0.999x, NEITHER"
    })
    void symmetryIsSeenThroughRounding(String formula, Symmetry symmetry) {
        assertThat(traits(formula).symmetry()).isEqualTo(symmetry);
    }

    @Test
    void aPlaceWhereItStandsUprightIsTheSteepest() {
        assertThat(traits("sqrt(x)").steepest().slope()).isEqualTo(INFINITE);
        assertThat(traits("sqrt(x)").steepest().where().from()).isCloseTo(0, within(1e-300));
        assertThat(traits("1/x").steepest().slope()).isEqualTo(-INFINITE);
        assertThat(traits("exp(x)").steepest()).isEqualTo(new Steepest(INFINITE, Interval.point(INFINITE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "x", "3x - 1"})
    void aStraightLineHasOneSlope(String formula) {
        assertThat(traits(formula).normalInputs().slopeVariance()).isZero();
        assertThat(traits(formula).steepest().where()).isEqualTo(Interval.EVERYWHERE);
    }
}
