package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationTest {

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void neverGivesNanForAFiniteInput(Activation a) {
        for (double x : Samples.finiteInputs()) {
            assertThat(a.value(x)).as("value at %s", x).isNotNaN();
            assertThat(a.slope(x)).as("slope at %s", x).isNotNaN();
        }
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void staysFiniteUpToAMillion(Activation a) {
        for (double x : Samples.finiteInputs()) {
            if (Math.abs(x) <= 1e6) {
                assertThat(a.value(x)).as("value at %s", x).isFinite();
                assertThat(a.slope(x)).as("slope at %s", x).isFinite();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void keepsNanVisible(Activation a) {
        assertThat(a.value(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void slopeAgreesWithCentralDifference(Activation a) {
        double h = 1e-5;
        for (double x : new Random(3).doubles(400, -8, 8).toArray()) {
            if (a.kinks().stream().allMatch(kink -> Math.abs(kink.x() - x) > 2 * h)) {
                double difference = (a.value(x + h) - a.value(x - h)) / (2 * h);
                // Curvature changes on the scale of 1/beta <= 20: h² f'''/6 stays below 1e-7.
                assertThat(a.slope(x)).as("slope at %s", x).isCloseTo(difference, within(2e-6));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Samples#activations")
    void kinksAreWhereTheSidesDisagree(Activation a) {
        for (Kink kink : a.kinks()) {
            double near = 1e-9;
            assertThat(a.slope(kink.x() - near)).isCloseTo(kink.leftSlope(), within(1e-6));
            assertThat(a.slope(kink.x() + near)).isCloseTo(kink.rightSlope(), within(1e-6));
            assertThat(a.value(kink.x() - near)).isCloseTo(kink.leftValue(), within(1e-6));
            assertThat(a.value(kink.x() + near)).isCloseTo(kink.rightValue(), within(1e-6));
            assertThat(a.slope(kink.x())).isEqualTo(kink.trainedSlope());
            assertThat(kink.jump() || kink.leftSlope() != kink.rightSlope()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "tanh",
                "softsign",
                "hard_tanh",
                "softshrink",
                "hardshrink",
                "tanhshrink",
                "arctan",
                "sine"
            })
    void oddOnesMirrorThroughTheOrigin(String id) {
        Activation a = Catalog.require(id);
        for (double x : Samples.finiteInputs()) {
            assertThat(a.value(-x)).isEqualTo(0 - a.value(x));
            assertThat(a.slope(-x)).isEqualTo(a.slope(x));
        }
    }

    @Test
    void gaussianAndTheSlopesOfSigmoidAreEven() {
        for (double x : Samples.finiteInputs()) {
            assertThat(Catalog.require("gaussian").value(-x))
                    .isEqualTo(Catalog.require("gaussian").value(x));
            assertThat(Catalog.require("sigmoid").slope(-x))
                    .isEqualTo(Catalog.require("sigmoid").slope(x));
        }
    }

    @Test
    void slopeOfSoftplusIsSigmoidOfBetaX() {
        Activation sigmoid = Catalog.require("sigmoid");
        for (double beta : List.of(0.5, 2.0, 4.0)) { // powers of two: beta x is exact
            Activation softplus = Catalog.require("softplus").with("beta", beta);
            for (double x : Samples.finiteInputs()) {
                assertThat(softplus.slope(x)).isEqualTo(sigmoid.value(beta * x));
            }
        }
    }

    @Test
    void swishIsXTimesSigmoidOfBetaX() {
        Activation sigmoid = Catalog.require("sigmoid");
        Activation swish = Catalog.require("swish").with("beta", 4);
        for (double x : new Random(4).doubles(1000, -90, 90).toArray()) {
            double wanted = x * sigmoid.value(4 * x);
            assertThat(swish.value(x)).isCloseTo(wanted, within(1e-14 * Math.abs(wanted)));
        }
        assertThat(Catalog.require("swish").with("beta", 0).value(3)).isEqualTo(1.5);
    }

    @Test
    void eluFollowsTheStrictLibraryForEveryAlpha() {
        for (double alpha : List.of(0.1, 0.75, 3.5)) {
            Activation elu = Catalog.require("elu").with("alpha", alpha);
            Activation celu = Catalog.require("celu").with("alpha", alpha);
            for (double x : new Random(5).doubles(1000, -30, 0).toArray()) {
                double wanted = alpha * StrictMath.expm1(x);
                assertThat(elu.value(x)).isCloseTo(wanted, within(3 * Math.ulp(wanted)));
                double smooth = alpha * StrictMath.expm1(x / alpha);
                assertThat(celu.value(x)).isCloseTo(smooth, within(1e-14 * Math.abs(smooth)));
            }
        }
    }

    @Test
    void theLearnerChoosesTheSlopeOfReluAtZero() {
        Activation relu = Catalog.require("relu");
        assertThat(relu.slope(0)).isEqualTo(0);
        assertThat(relu.with("slope_at_zero", 0.5).slope(0)).isEqualTo(0.5);
        assertThat(relu.with("slope_at_zero", 1).slope(-0.0)).isEqualTo(1);
        assertThat(relu.with("slope_at_zero", 1).slope(-1e-300)).isEqualTo(0);
    }

    @Test
    void preluLearnsFromInputsThatAreNotPositive() {
        Learned prelu = (Learned) Catalog.require("prelu");
        assertThat(prelu.learned().id()).isEqualTo("alpha");
        double[] z = {-2, -0.5, 0, 3};
        double[] upstream = {1, -2, 5, 7};
        assertThat(prelu.gradientByParameter(z, upstream, 4)).isEqualTo(-2 + 1.0);
        double h = 1e-6;
        for (double x : z) {
            double difference = (prelu.with("alpha", 0.25 + h).value(x)
                            - prelu.with("alpha", 0.25 - h).value(x))
                    / (2 * h);
            assertThat(prelu.slopeByParameter(x)).isCloseTo(difference, within(1e-9));
        }
    }

    @Test
    void rreluEvaluatesWithItsMeanSlope() {
        Randomized rrelu = (Randomized) Catalog.require("rrelu");
        assertThat(rrelu.lowerSlope()).isEqualTo(1.0 / 8);
        assertThat(rrelu.upperSlope()).isEqualTo(1.0 / 3);
        assertThat(rrelu.value(-24)).isCloseTo(-5.5, within(1e-14));
        assertThat(rrelu.slope(-24)).isEqualTo(rrelu.meanSlope());
    }

    @Test
    void everyCardIsFilledIn() {
        assertThat(Catalog.all()).allSatisfy(a -> {
            assertThat(List.of(a.title(), a.formula(), a.family().title())).noneMatch(String::isBlank);
            assertThat(a.note()).doesNotContain("\n");
        });
        assertThat(Arrays.stream(Family.values()).filter(family -> family != Family.TYPED))
                .allMatch(family -> Catalog.all().stream().anyMatch(a -> a.family() == family));
    }
}
