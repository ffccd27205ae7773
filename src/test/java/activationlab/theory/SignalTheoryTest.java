package activationlab.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignalTheoryTest {
    private static final int N = 32;

    static Stream<Activation> activations() {
        return Catalog.elementwise().stream();
    }

    /** Layers 100-[64 x (depth - 1)]-1 whose weights have variance {@code square / fan-in}. */
    private static List<LayerLaw> laws(int depth, double square, double bias) {
        List<LayerLaw> laws = new ArrayList<>();
        for (int l = 0; l < depth; l++) {
            int fanIn = l == 0 ? 100 : 64;
            laws.add(new LayerLaw(fanIn, l == depth - 1 ? 1 : 64, square / fanIn, bias, 0));
        }
        return laws;
    }

    private static SignalTheory theory(String id, int depth, double square) {
        return SignalTheory.of(Catalog.require(id), laws(depth, square, 0), N);
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-7 * Math.abs(expected)));
    }

    /** E[(p - y)²] of the output, summed over a fine grid. */
    private static double outputSquare(double variance) {
        double sum = 0;
        double step = 1e-3;
        for (double z = -9; z <= 9; z += step) {
            double halfTangent = Math.tanh(z * Math.sqrt(variance) / 2);
            sum += step * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * halfTangent * halfTangent;
        }
        return 0.25 + 0.25 * sum;
    }

    @Test
    void reluWithTwoOverFanInKeepsItsVarianceAndItsGradient() {
        SignalTheory theory = theory("relu", 20, 2);
        assertThat(theory.each(LayerSignal::meanSquare)).allSatisfy(q -> assertClose(q, 2));
        for (LayerSignal layer : theory.layers().subList(0, 18)) {
            assertClose(layer.slopeFactor(), Math.sqrt(0.5));
            assertClose(layer.weightFactor(), Math.sqrt(2));
        }
        double error = Math.sqrt(N * outputSquare(2)) / N;
        assertClose(theory.layers().getLast().preActivationNorm(), error);
        // One unit passes its error to 64, each with weight variance 2 / 64 and slope 1 half of the time.
        assertThat(theory.eachHidden(LayerSignal::preActivationNorm)).allSatisfy(norm -> assertClose(norm, error));
    }

    /** Cho and Saul 2009: the correlation of two samples goes by the arc-cosine kernel, whatever the variance. */
    @Test
    void samplesBecomeAlikeInReluAsTheArcCosineKernelSays() {
        SignalTheory theory = theory("relu", 20, 2);
        double mean = 0;
        for (double chance : new double[] {-Math.sqrt(3), 0, Math.sqrt(3)}) {
            double c = chance / 10;
            for (int l = 1; l < 20; l++) {
                c = (Math.sqrt(1 - c * c) + (Math.PI - Math.acos(c)) * c) / Math.PI;
            }
            mean += (chance == 0 ? 2.0 / 3 : 1.0 / 6) * c;
        }
        assertThat(theory.layers().getLast().correlation()).isCloseTo(mean, within(1e-6));
    }

    /** Without an activation everything is a product, and samples stay as independent as they came. */
    @Test
    void linearLayersMultiply() {
        SignalTheory theory = theory("identity", 4, 2.25);
        double square = 1;
        for (LayerSignal layer : theory.layers()) {
            square *= 2.25;
            assertClose(layer.meanSquare(), square);
        }
        assertThat(theory.each(LayerSignal::correlation))
                .allSatisfy(c -> assertThat(c).isCloseTo(0, within(1e-12)));
        LayerSignal first = theory.layers().getFirst();
        double error = Math.sqrt(outputSquare(square) / N);
        assertClose(first.preActivationNorm(), error * 1.5 * 1.5 * 1.5);
        // Of independent samples only squares count, but for what they have in common by chance.
        assertThat(first.weightNorm()).isBetween(10 * first.preActivationNorm(), 11.5 * first.preActivationNorm());
    }

    @ParameterizedTest
    @MethodSource("activations")
    void normsMultiplyAsFactorsSay(Activation activation) {
        SignalTheory theory = SignalTheory.of(activation, laws(6, 1, 0.1), N);
        double norm = theory.layers().getLast().preActivationNorm();
        for (LayerSignal layer : theory.layers().subList(0, 5).reversed()) {
            assertClose(layer.activationNorm(), norm * layer.weightFactor());
            norm *= layer.weightFactor() * layer.slopeFactor();
            assertClose(layer.preActivationNorm(), norm);
            assertThat(layer.weightNorm()).isNotNegative();
            assertThat(layer.biasNorm()).isNotNegative();
        }
    }

    @Test
    void oneSampleHasNoOthersToAgreeWith() {
        SignalTheory theory = SignalTheory.of(Catalog.require("sigmoid"), laws(5, 1, 0), 1);
        for (int l = 1; l < 5; l++) {
            LayerSignal layer = theory.layers().get(l);
            double read = layer.meanSquare(); // weights N(0, 1/fan-in): the mean square read
            assertClose(layer.weightNorm(), layer.preActivationNorm() * Math.sqrt(64 * read));
            assertClose(layer.biasNorm(), layer.preActivationNorm());
        }
    }

    @Test
    void withoutWeightsOnlyTheBiasIsLeft() {
        SignalTheory theory = SignalTheory.of(Catalog.require("tanh"), laws(3, 0, 1.5), N);
        assertThat(theory.each(LayerSignal::meanSquare)).containsExactly(2.25, 2.25, 2.25);
        assertThat(theory.eachHidden(LayerSignal::weightNorm)).containsOnly(0.0);
        // All samples give the same answer; only their labels differ.
        double p = 1 / (1 + Math.exp(-1.5));
        double square = 0.25 + (p - 0.5) * (p - 0.5);
        double product = (p - 0.5) * (p - 0.5);
        assertClose(theory.layers().getLast().biasNorm(), Math.sqrt((square + 31 * product) / N));
        assertClose(
                theory.layers().getLast().weightNorm(),
                Math.sqrt(64) * Math.tanh(1.5) * Math.sqrt((square + 31 * product) / N));
    }

    @Test
    void normsWithSquaresTooSmallAreKept() {
        SignalTheory theory = theory("sine", 50, 1e-6);
        assertThat(theory.layers().getFirst().preActivationNorm()).isBetween(1e-155, 1e-145);
        assertThat(theory.each(LayerSignal::weightNorm)).doesNotContain(0.0, Double.NaN);
        SignalTheory explodes = theory("identity", 50, 1e6);
        assertThat(explodes.layers().getFirst().preActivationNorm()).isBetween(1e145, 1e155);
    }

    @Test
    void refusesLayersThatDoNotFit() {
        Activation tanh = Catalog.require("tanh");
        assertThatThrownBy(() -> SignalTheory.of(tanh, List.of(), N))
                .hasMessage("no layer, wanted at least the output layer");
        assertThatThrownBy(() ->
                        SignalTheory.of(tanh, List.of(new LayerLaw(3, 4, 1, 0, 0), new LayerLaw(5, 1, 1, 0, 0)), N))
                .hasMessage("layer 2 reads 5 numbers, wanted 4, one per unit below");
        assertThatThrownBy(() -> SignalTheory.of(tanh, List.of(new LayerLaw(3, 4, 1, 0, 0)), N))
                .hasMessage("output layer of 4 units, wanted 1");
        assertThatThrownBy(() -> SignalTheory.of(tanh, laws(2, 1, 0), 0)).hasMessage("samples 0, wanted at least 1");
        assertThatThrownBy(() -> new LayerLaw(0, 1, 1, 0, 0))
                .hasMessage("layer of 0 inputs and 1 units, wanted at least 1 of each");
        assertThatThrownBy(() -> new LayerLaw(1, 1, -1, 0, 0))
                .hasMessage("weight variance -1.0, wanted a finite number from 0 on");
        assertThatThrownBy(() -> new LayerLaw(1, 1, 1, Double.NaN, 0))
                .hasMessage("bias mean NaN, wanted a finite number");
    }
}
