package activationlab.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.NormalInputs;
import activationlab.activation.Traits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianExpectationTest {
    private static final double TEN_DIGITS = 1e-10;
    private static final double PAIR = 1e-8;
    private static final double[] VARIANCES = {1e-12, 1e-4, 0.1, 1, 2.5, 30, 1e3, 1e8};
    private static final double[] CORRELATIONS = {-1, -0.9, -0.3, 0, 1e-6, 0.1, 0.5, 0.9, 0.99, 0.9999, 1 - 1e-9, 1};

    static Stream<Activation> activations() {
        return Catalog.elementwise().stream();
    }

    private static GaussianExpectation of(String id) {
        return new GaussianExpectation(Catalog.require(id));
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(TEN_DIGITS * Math.abs(expected) + 1e-300));
    }

    @Test
    void weightsAddUpToOne() {
        NormalNodes nodes = new NormalNodes(List.of(-3.0, 3.0), 16, 3, 9);
        for (double variance : VARIANCES) {
            nodes.set(1.5, variance);
            assertThat(nodes.mean(u -> 1)).isCloseTo(1, within(1e-14));
            assertThat(nodes.mean(u -> u)).isCloseTo(1.5, within(1e-14 * Math.max(1, Math.sqrt(variance))));
            assertClose(nodes.mean(u -> (u - 1.5) * (u - 1.5)), variance);
        }
    }

    /** E[e^u] = e^(m + v/2). */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.3, 1, 2})
    void exponentialHasItsMean(double variance) {
        NormalNodes nodes = new NormalNodes(List.of(), 16, 3, 9);
        nodes.set(-0.7, variance);
        assertClose(nodes.mean(Math::exp), Math.exp(-0.7 + variance / 2));
    }

    @Test
    void reluHalvesWhatComesIn() {
        for (double v : VARIANCES) {
            GaussianExpectation.Single relu = of("relu").single(0, v);
            assertClose(relu.value(), Math.sqrt(v / (2 * Math.PI)));
            assertClose(relu.square(), v / 2);
            assertClose(relu.slope(), 0.5);
            assertClose(relu.slopeSquare(), 0.5);
        }
    }

    /** E[u Φ(u)] = v / √(2π (1 + v)), by Stein's lemma. */
    @Test
    void geluHasItsMean() {
        for (double v : VARIANCES) {
            assertClose(of("gelu").single(0, v).value(), v / Math.sqrt(2 * Math.PI * (1 + v)));
        }
    }

    /** E[sin² u] = (1 - e^(-2v)) / 2 and E[cos² u] = (1 + e^(-2v)) / 2. */
    @Test
    void sineHasItsSquares() {
        for (double v : new double[] {1e-12, 0.1, 1, 2.5, 25}) {
            assertClose(of("sine").single(0, v).square(), -Math.expm1(-2 * v) / 2);
            assertClose(of("sine").single(0, v).slopeSquare(), (1 + Math.exp(-2 * v)) / 2);
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void agreesWithTheTraitsOfStandardNormalInputs(Activation activation) {
        NormalInputs traits = Traits.of(activation).normalInputs();
        GaussianExpectation.Single single = new GaussianExpectation(activation).single(0, 1);
        double near = 1e-9;
        assertThat(single.value()).isCloseTo(traits.mean(), within(near));
        assertThat(single.square()).isCloseTo(traits.variance() + traits.mean() * traits.mean(), within(near));
        assertThat(single.slope()).isCloseTo(traits.slopeMean(), within(near));
        assertThat(single.slopeSquare()).isCloseTo(traits.slopeSquare(), within(near));
    }

    /** Cho and Saul, "Kernel methods for deep learning", 2009: the kernels of degree 1 and 0. */
    @Test
    void pairsOfReluHaveTheArcCosineKernels() {
        for (double v : VARIANCES) {
            for (double c : CORRELATIONS) {
                GaussianExpectation.Pair pair = of("relu").pair(0, v, c);
                double angle = Math.acos(c);
                double product = v * (Math.sin(angle) + (Math.PI - angle) * c) / (2 * Math.PI);
                assertThat(pair.product()).as("v %s, c %s", v, c).isCloseTo(product, within(PAIR * v));
                assertThat(pair.slopeProduct())
                        .as("v %s, c %s", v, c)
                        .isCloseTo((Math.PI - angle) / (2 * Math.PI), within(PAIR));
            }
        }
    }

    /** Sheppard 1899: both numbers are positive with probability 1/4 + arcsin(c) / 2π. */
    @Test
    void pairsOfStepHaveTheProbabilityOfAQuadrant() {
        for (double v : VARIANCES) {
            for (double c : CORRELATIONS) {
                assertThat(of("step").pair(0, v, c).product())
                        .as("v %s, c %s", v, c)
                        .isCloseTo(0.25 + Math.asin(c) / (2 * Math.PI), within(PAIR));
            }
        }
    }

    /** E[sin u sin v] = e^-q sinh(q c), E[cos u cos v] = e^-q cosh(q c). */
    @Test
    void pairsOfSineHaveTheirClosedForms() {
        for (double q : new double[] {1e-4, 0.1, 1, 2.5, 25}) {
            for (double c : CORRELATIONS) {
                GaussianExpectation.Pair pair = of("sine").pair(0, q, c);
                assertThat(pair.product()).isCloseTo(Math.exp(-q) * Math.sinh(q * c), within(PAIR));
                assertThat(pair.slopeProduct()).isCloseTo(Math.exp(-q) * Math.cosh(q * c), within(PAIR));
            }
        }
    }

    /** E[e^-u² e^-v²] = ((1 + 2q)² - (2 q c)²)^(-1/2), from the determinant of the joint density. */
    @Test
    void pairsOfBellsHaveTheirClosedForm() {
        for (double q : VARIANCES) {
            for (double c : CORRELATIONS) {
                double expected = 1 / Math.sqrt((1 + 2 * q * (1 + c)) * (1 + 2 * q * (1 - c)));
                assertThat(of("gaussian").pair(0, q, c).product())
                        .as("q %s, c %s", q, c)
                        .isCloseTo(expected, within(PAIR));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void pairsLieBetweenIndependentAndEqualNumbers(Activation activation) {
        GaussianExpectation expectation = new GaussianExpectation(activation);
        for (double mean : new double[] {0, 0.3}) {
            GaussianExpectation.Single single = expectation.single(mean, 1.3);
            GaussianExpectation.Pair independent = expectation.pair(mean, 1.3, 0);
            assertThat(independent.product()).isCloseTo(single.value() * single.value(), within(PAIR));
            assertThat(independent.slopeProduct()).isCloseTo(single.slope() * single.slope(), within(PAIR));
            GaussianExpectation.Pair equal = expectation.pair(mean, 1.3, 1);
            assertThat(equal.product()).isEqualTo(single.square());
            assertThat(equal.slopeProduct()).isEqualTo(single.slopeSquare());
        }
    }

    /** A third way, for kinks away from 0 and a mean: the sum over a fine grid of both numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"tanh", "hard_swish", "relu6", "softshrink"})
    void pairsAgreeWithASumOverAGrid(String id) {
        Activation f = Catalog.require(id);
        double mean = 0.4;
        double c = 0.8;
        int cells = 800;
        double step = 16.0 / cells;
        double product = 0;
        double slopes = 0;
        for (int i = 0; i < cells; i++) {
            double a = -8 + (i + 0.5) * step;
            for (int j = 0; j < cells; j++) {
                double b = -8 + (j + 0.5) * step;
                double weight = Math.exp(-(a * a + b * b) / 2) / (2 * Math.PI) * step * step;
                double u = mean + 1.5 * a;
                double v = mean + 1.5 * (c * a + Math.sqrt(1 - c * c) * b);
                product += weight * f.value(u) * f.value(v);
                slopes += weight * f.slope(u) * f.slope(v);
            }
        }
        GaussianExpectation.Pair pair = new GaussianExpectation(f).pair(mean, 2.25, c);
        assertThat(pair.product()).isCloseTo(product, within(2e-4));
        assertThat(pair.slopeProduct()).isCloseTo(slopes, within(2e-3));
    }

    @Test
    void withoutVarianceThereIsOneNumber() {
        GaussianExpectation.Single single = of("relu").single(0, 0);
        assertThat(single).isEqualTo(new GaussianExpectation.Single(0, 0, 0, 0));
        assertThat(of("sigmoid").pair(0, 0, 0.5)).isEqualTo(new GaussianExpectation.Pair(0.25, 0.0625));
    }
}
