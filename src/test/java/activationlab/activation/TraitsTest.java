package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TraitsTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Interval LEFT_OF_0 = new Interval(-INFINITY, 0);

    private static Traits traits(String id) {
        return Traits.of(Catalog.require(id));
    }

    private static Set<String> those(Predicate<Traits> property) {
        return Set.copyOf(Catalog.all().stream()
                .filter(a -> property.test(Traits.of(a)))
                .map(Activation::id)
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "sigmoid, 0, false, 1, false",
        "tanh, -1, false, 1, false",
        "arctan, -1.5707963267948966, false, 1.5707963267948966, false",
        "softmax, 0, false, 1, false",
        "relu, 0, true, Infinity, false",
        "relu6, 0, true, 6, true",
        "elu, -1, false, Infinity, false",
        "softplus, 0, false, Infinity, false",
        "log_sigmoid, -Infinity, false, 0, false",
        "hard_sigmoid, 0, true, 1, true",
        "hard_swish, -0.375, true, Infinity, false",
        "sine, -1, true, 1, true",
        "gaussian, 0, false, 1, true",
        "step, 0, true, 1, true",
        "identity, -Infinity, false, Infinity, false"
    })
    void rangeTellsReachedEndsFromApproachedOnes(String id, double min, boolean minIn, double max, boolean maxIn) {
        Bounds range = traits(id).range();
        assertThat(range.min()).isCloseTo(min, within(1e-15));
        assertThat(range.max()).isCloseTo(max, within(1e-15));
        assertThat(List.of(range.minReached(), range.maxReached())).containsExactly(minIn, maxIn);
    }

    @ParameterizedTest
    @CsvSource({ // exact gelu and its approximation: arbitrary precision arithmetic, the others by hand
        "gelu, -0.75179152469356446, -0.16997120747990366",
        "gelu_tanh, -0.75246142207101626, -0.17004075057125405",
        "swish, -1.2785, -0.2785",
        "mish, -1.1924, -0.3088",
        "hard_swish, -1.5, -0.375"
    })
    void findsTheMinimumWhereTheSlopeIsZero(String id, double x, double value) {
        Traits traits = traits(id);
        assertThat(traits.minima()).singleElement().satisfies(minimum -> {
            assertThat(minimum.x()).isCloseTo(x, within(5e-5));
            assertThat(minimum.value()).isCloseTo(value, within(5e-5));
            assertThat(traits.zeroSlope()).contains(Interval.point(minimum.x()));
            assertThat(traits.range().min()).isEqualTo(minimum.value());
        });
        assertThat(traits.trend()).isEqualTo(Trend.UP_AND_DOWN);
        assertThat(traits.falling().getLast().to())
                .isEqualTo(traits.minima().getFirst().x());
    }

    @ParameterizedTest
    @CsvSource({
        "sigmoid, 0.25, 0, 0",
        "tanh, 1, 0, 0",
        "gelu, 1.12890, 1.41421, 1.41421",
        "swish, 1.09984, 2.39936, 2.39936",
        "gaussian, 0.857764, -0.707107, -0.707107",
        "relu, 1, 0, Infinity",
        "elu, 1, 0, Infinity",
        "softplus, 1, Infinity, Infinity",
        "log_sigmoid, 1, -Infinity, -Infinity",
        "squared_relu, Infinity, Infinity, Infinity",
        "selu, 1.75810, 0, 0",
        "hard_swish, 1.5, 3, 3",
        "hard_tanh, 1, -1, 1",
        "identity, 1, -Infinity, Infinity",
        "step, 0, -Infinity, Infinity"
    })
    void findsTheLargestSlope(String id, double slope, double from, double to) {
        Steepest steepest = traits(id).steepest();
        assertThat(steepest.slope()).isCloseTo(slope, within(1e-5));
        assertThat(steepest.where().from()).isCloseTo(from, within(1e-5));
        assertThat(steepest.where().to()).isCloseTo(to, within(1e-5));
    }

    @Test
    void sharpSoftplusStillOnlyApproachesItsLargestSlope() {
        Steepest steepest =
                Traits.of(Catalog.require("softplus").with("beta", 10)).steepest();
        assertThat(steepest).isEqualTo(new Steepest(1, Interval.point(INFINITY)));
    }

    @Test
    void findsWhereNoGradientPasses() {
        assertThat(traits("relu").zeroSlope()).containsExactly(LEFT_OF_0);
        assertThat(traits("squared_relu").zeroSlope()).containsExactly(LEFT_OF_0);
        assertThat(traits("relu6").zeroSlope()).containsExactly(LEFT_OF_0, new Interval(6, INFINITY));
        assertThat(traits("step").zeroSlope()).containsExactly(Interval.EVERYWHERE);
        assertThat(traits("softshrink").zeroSlope()).containsExactly(new Interval(-0.5, 0.5));
        assertThat(traits("tanhshrink").zeroSlope()).containsExactly(Interval.point(0));
        assertThat(traits("gaussian").zeroSlope()).containsExactly(Interval.point(0));
        assertThat(traits("hard_swish").zeroSlope()).containsExactly(new Interval(-INFINITY, -3), Interval.point(-1.5));
        assertThat(those(t -> t.zeroSlope().isEmpty()))
                .containsExactlyInAnyOrder(
                        "identity",
                        "sigmoid",
                        "tanh",
                        "leaky_relu",
                        "prelu",
                        "rrelu",
                        "elu",
                        "celu",
                        "selu",
                        "softplus",
                        "softsign",
                        "log_sigmoid",
                        "arctan",
                        "softmax");
    }

    @Test
    void tellsOneWayFunctionsFromTheOthers() {
        assertThat(those(t -> !t.trend().monotone()))
                .containsExactlyInAnyOrder("gelu", "gelu_tanh", "swish", "mish", "hard_swish", "sine", "gaussian");
        assertThat(those(t -> t.trend() == Trend.NEVER_FALLS))
                .containsExactlyInAnyOrder(
                        "relu",
                        "relu6",
                        "squared_relu",
                        "hard_sigmoid",
                        "hard_tanh",
                        "softshrink",
                        "hardshrink",
                        "step");
        assertThat(Traits.of(Catalog.require("prelu").with("alpha", -1)).falling())
                .containsExactly(LEFT_OF_0);
        assertThat(traits("sine").minima()).hasSize(6);
    }

    @Test
    void gradesSmoothness() {
        assertThat(those(t -> t.smoothness() == Smoothness.DISCONTINUOUS))
                .containsExactlyInAnyOrder("step", "hardshrink");
        assertThat(those(t -> t.smoothness() == Smoothness.C0))
                .containsExactlyInAnyOrder(
                        "relu",
                        "leaky_relu",
                        "prelu",
                        "rrelu",
                        "selu",
                        "hard_sigmoid",
                        "hard_tanh",
                        "hard_swish",
                        "relu6",
                        "softshrink");
        assertThat(those(t -> t.smoothness() == Smoothness.C1))
                .containsExactlyInAnyOrder("elu", "celu", "squared_relu", "softsign");
    }

    @Test
    void eluHasAKinkUnlessAlphaIs1() {
        assertThat(traits("elu").kinks()).isEmpty();
        Traits sharp = Traits.of(Catalog.require("elu").with("alpha", 0.5));
        assertThat(sharp.smoothness()).isEqualTo(Smoothness.C0);
        assertThat(sharp.kinks()).singleElement().satisfies(kink -> {
            assertThat(kink.leftSlope()).isEqualTo(0.5);
            assertThat(kink.rightSlope()).isEqualTo(1);
            assertThat(kink.trainedSlope()).isEqualTo(0.5);
        });
        for (double alpha : new double[] {0.05, 0.3, 2, 4}) {
            assertThat(Traits.of(Catalog.require("celu").with("alpha", alpha)).smoothness())
                    .isEqualTo(Smoothness.C1);
        }
    }

    @Test
    void tellsHowEachSideGoesOn() {
        assertThat(those(t -> t.left().saturates() && t.right().saturates()))
                .containsExactlyInAnyOrder(
                        "sigmoid",
                        "tanh",
                        "softsign",
                        "hard_sigmoid",
                        "hard_tanh",
                        "relu6",
                        "arctan",
                        "gaussian",
                        "step",
                        "softmax");
        assertThat(traits("elu").left()).isEqualTo(new Tail(Tail.Kind.SATURATES, 0, -1));
        assertThat(traits("swish").right()).isEqualTo(new Tail(Tail.Kind.LINEAR, 1, 0));
        assertThat(traits("tanhshrink").right()).isEqualTo(new Tail(Tail.Kind.LINEAR, 1, -1));
        assertThat(traits("squared_relu").right().kind()).isEqualTo(Tail.Kind.GROWS);
        assertThat(traits("sine").left().kind()).isEqualTo(Tail.Kind.OSCILLATES);
    }

    @Test
    void findsSymmetry() {
        assertThat(those(t -> t.symmetry() == Symmetry.ODD))
                .containsExactlyInAnyOrder(
                        "identity",
                        "tanh",
                        "softsign",
                        "hard_tanh",
                        "softshrink",
                        "hardshrink",
                        "tanhshrink",
                        "arctan",
                        "sine");
        assertThat(those(t -> t.symmetry() == Symmetry.EVEN)).containsExactly("gaussian");
    }

    @Test
    void standardNormalInputsTellWhatIsZeroCenteredAndHowMuchIsSilent() {
        assertThat(those(Traits::zeroCentered))
                .containsExactlyInAnyOrder(
                        "identity",
                        "tanh",
                        "selu",
                        "softsign",
                        "hard_tanh",
                        "softshrink",
                        "hardshrink",
                        "tanhshrink",
                        "arctan",
                        "sine"); // selu: its constants are made for that
        assertThat(traits("relu").normalInputs().mean()).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(1e-9));
        assertThat(traits("relu").normalInputs().silent()).isCloseTo(0.5, within(1e-9));
        assertThat(traits("gaussian").normalInputs().mean()).isCloseTo(1 / Math.sqrt(3), within(1e-9));
        assertThat(traits("hardshrink").normalInputs().silent()).isCloseTo(0.38292492254802624, within(1e-9));
    }

    @Test
    void geluAndItsApproximationDifferMostAt2Point7() {
        Activation exact = Catalog.require("gelu");
        Activation quick = Catalog.require("gelu_tanh");
        double most = 0;
        double where = 0;
        for (int i = -5000; i <= 5000; i++) {
            double difference = Math.abs(exact.value(i / 1000.0) - quick.value(i / 1000.0));
            where = difference > most ? i / 1000.0 : where;
            most = Math.max(most, difference);
        }
        assertThat(most).isCloseTo(4.73e-4, within(1e-6));
        assertThat(Math.abs(where)).isCloseTo(2.70, within(0.005));
    }

    static Stream<Activation> all() {
        return Samples.activations().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingSampledContradictsTheTraits(Activation a) {
        Traits traits = Traits.of(a);
        for (double x : Samples.finiteInputs()) {
            double value = a.value(x) + 0.0;
            assertThat(value).isBetween(traits.range().min(), traits.range().max());
            assertThat(Math.abs(a.slope(x)))
                    .isLessThanOrEqualTo(Math.abs(traits.steepest().slope()) * (1 + 1e-12));
            if (Math.abs(x) < 15 && Math.abs(x) > 1e-100 && a.slope(x) == 0) {
                assertThat(traits.zeroSlope()).anyMatch(zero -> zero.contains(x));
            }
        }
        assertThat(traits.trend().monotone()).isEqualTo(traits.falling().isEmpty());
    }
}
