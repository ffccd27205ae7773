package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.theory.LayerSignal;
import activationlab.theory.SignalTheory;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What theory says of wide networks, against drawn ones. */
class ProbePredictionTest {
    /** Where a little more makes much more, networks of 64 units differ too much for their mean to be seen. */
    static Stream<Activation> steady() {
        return Catalog.elementwise().stream()
                .filter(f ->
                        !List.of("squared_relu", "softshrink", "tanhshrink").contains(f.id()));
    }

    private static List<Ladder> ladders(Probe probe, int seeds) {
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> probe.withSeed(seed).measure())
                .toList();
    }

    private static double mean(List<Ladder> ladders, int layer, ToDoubleFunction<Rung> number) {
        return ladders.stream()
                .mapToDouble(ladder -> number.applyAsDouble(ladder.rungs().get(layer)))
                .average()
                .orElseThrow();
    }

    private static double rootMeanSquare(List<Ladder> ladders, int layer, ToDoubleFunction<Rung> number) {
        return Math.sqrt(mean(ladders, layer, rung -> Math.pow(number.applyAsDouble(rung), 2)));
    }

    private static void assertNear(double measured, double predicted, double share) {
        assertThat(measured).isCloseTo(predicted, within(share * predicted));
    }

    /** Weights by which nothing happens, signals sink slowly, or gradients vanish within a few layers. */
    @ParameterizedTest
    @CsvSource({
        "tanh, LECUN_NORMAL, 1",
        "relu, HE_NORMAL, 1",
        "gelu, LECUN_NORMAL, 1.55",
        "gelu, GLOROT_UNIFORM, 1",
    })
    void everyLayerOfTwentyIsWhatTheoryPredicts(String id, Initializer initializer, double gain) {
        Probe probe = new Probe(Catalog.require(id), 20, 256, new Initialization(initializer, gain, 0), 1);
        List<Ladder> ladders = ladders(probe, 20);
        SignalTheory theory = probe.predict();
        for (LayerSignal layer : theory.layers()) {
            int l = layer.layer() - 1;
            assertNear(rootMeanSquare(ladders, l, Rung::preActivationNorm), layer.preActivationNorm(), 0.1);
            // How alike samples become differs from network to network, and all of them count together.
            assertNear(rootMeanSquare(ladders, l, Rung::weightNorm), layer.weightNorm(), 0.35);
            assertNear(rootMeanSquare(ladders, l, Rung::biasNorm), layer.biasNorm(), 0.25);
        }
        for (LayerSignal layer : theory.layers().subList(0, 19)) { // the last has one unit, twenty draws in all
            int l = layer.layer() - 1;
            assertNear(mean(ladders, l, Rung::meanSquare), layer.meanSquare(), 0.2);
            assertNear(rootMeanSquare(ladders, l, Rung::activationNorm), layer.activationNorm(), 0.1);
            assertNear(rootMeanSquare(ladders, l, Rung::slopeFactor), layer.slopeFactor(), 0.03);
        }
    }

    @ParameterizedTest
    @EnumSource(Initializer.class)
    void everyInitializerIsUnderstood(Initializer initializer) {
        Probe probe = new Probe(Catalog.require("tanh"), 4, 64, new Initialization(initializer, 1, 0.2), 1);
        List<Ladder> ladders = ladders(probe, 60);
        for (LayerSignal layer : probe.predict().layers()) {
            int l = layer.layer() - 1;
            assertNear(rootMeanSquare(ladders, l, Rung::weightNorm), layer.weightNorm(), 0.2);
            assertNear(rootMeanSquare(ladders, l, Rung::biasNorm), layer.biasNorm(), 0.2);
            // The output layer has one unit, sixty draws in all.
            double share = l == 3 ? 0.4 : 0.06;
            assertNear(mean(ladders, l, Rung::meanSquare), layer.meanSquare(), share);
        }
    }

    @ParameterizedTest
    @MethodSource("steady")
    void everyActivationIsUnderstood(Activation activation) {
        Probe probe = new Probe(activation, 4, 64, new Initialization(Initializer.LECUN_NORMAL, 0.9, 0), 1);
        List<Ladder> ladders = ladders(probe, 60);
        for (LayerSignal layer : probe.predict().layers()) {
            int l = layer.layer() - 1;
            assertNear(rootMeanSquare(ladders, l, Rung::preActivationNorm), layer.preActivationNorm(), 0.25);
            assertNear(rootMeanSquare(ladders, l, Rung::weightNorm), layer.weightNorm(), 0.25);
        }
    }

    @Test
    void usualInitializersLieOnOneAxis() {
        assertThat(Initialization.of(Initializer.GLOROT_UNIFORM).sigma(64)).isCloseTo(1, within(1e-15));
        assertThat(Initialization.of(Initializer.HE_NORMAL).sigma(64)).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(Initialization.of(Initializer.ORTHOGONAL).withGain(1.5).sigma(64))
                .isCloseTo(1.5, within(1e-15));
        assertThat(Initialization.of(Initializer.FAN_IN_UNIFORM).sigma(64)).isCloseTo(1 / Math.sqrt(3), within(1e-15));
        assertThat(Initialization.of(Initializer.SMALL_UNIFORM).sigma(48)).isCloseTo(2, within(1e-15));
    }

    @Test
    void criticalGainStartsFromTheBiasesOfTheProbe() {
        Probe probe = Probe.initial().withActivation(Catalog.require("tanh"));
        assertThat(probe.criticalGain().sigma().orElseThrow()).isCloseTo(1, within(1e-6));
        Initialization shifted = Initialization.of(Initializer.GLOROT_UNIFORM).withBias(1);
        assertThat(probe.withInitialization(shifted).criticalGain().sigma().orElseThrow())
                .isGreaterThan(1.5);
    }
}
