package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps of networks with everything that a hidden layer can have. */
class HiddenStepTest {
    private static final int N = 16;

    static Stream<Topology> topologies() {
        Topology plain = Topology.of(List.of(2, 32, 32, 1), Catalog.require("relu"), Loss.BINARY_CROSS_ENTROPY);
        return Stream.of(plain, mixture());
    }

    @ParameterizedTest
    @MethodSource("topologies")
    void stepsAllocateNothing(Topology topology) {
        Network network = network(topology, 1);
        Backpropagation pass = pass(network);
        steps(network, pass, 3000);
        assertThat(Allocation.bytesOf(() -> steps(network, pass, 1000)))
                .as("bytes in 1000 steps")
                .isLessThan(1000);
    }

    @Test
    void aStepTakenBackLeavesNoTraceAndCanBeRepeated() {
        Network network = network(mixture(), 1);
        Backpropagation pass = pass(network);
        steps(network, pass, 3);
        int before = state(network);
        pass.run(N, 3);
        assertThat(state(network)).as("gradients alone move nothing").isEqualTo(before);
        assertThat(network.descend(0.1)).isTrue();
        int after = state(network);
        assertThat(after).isNotEqualTo(before);
        assertThat(network.revoke()).isTrue();
        assertThat(state(network)).isEqualTo(before);
        pass.run(N, 3);
        assertThat(network.descend(0.1)).isTrue();
        assertThat(state(network)).isEqualTo(after);
    }

    @Test
    void aBatchWhoseVarianceOverflowsIsRefusedByName() {
        Network network = network(mixture(), 1);
        Backpropagation pass = pass(network);
        int before = state(network);
        pass.inputs()[0][3] = 1e200;
        pass.run(N, 0);
        assertThat(network.descend(0.1)).isFalse();
        assertThat(pass.firstBad(N)).contains(new BadTensor(1, "running variance", Flaw.INFINITE));
        assertThat(state(network)).isEqualTo(before);
    }

    @Test
    void aLearnedParameterThatIsNotFiniteIsNamed() {
        Network network = network(mixture(), 1);
        Backpropagation pass = pass(network);
        pass.run(N, 0);
        network.passage(0).parameters().getFirst().gradients()[0][0] = Double.NaN;
        assertThat(network.finiteGradients()).isFalse();
        assertThat(network.descend(0.1)).isFalse();
        assertThat(pass.firstBad(N)).contains(new BadTensor(1, "gradient of a learned parameter", Flaw.NOT_A_NUMBER));
    }

    @Test
    void aSeedGivesTheSameBitsOnAnyThreadAndAnotherSeedOthers() {
        int alone = stateAfterSteps(1);
        assertThat(LongStream.of(1, 1, 1, 1).parallel().mapToInt(HiddenStepTest::stateAfterSteps))
                .containsOnly(alone);
        assertThat(stateAfterSteps(2)).isNotEqualTo(alone);
    }

    @Test
    void evaluationIsTrainingWithoutDropoutBitForBit() {
        HiddenLayer layer = new HiddenLayer(6, Catalog.require("tanh"));
        Network thinned = network(topology(layer.withDropout(0.4)), 1);
        Network whole = network(topology(layer), 1);
        Backpropagation evaluation = pass(thinned);
        Backpropagation training = pass(whole);
        assertThat(evaluation.measure(N)).isTrue();
        assertThat(training.run(N, 0)).isTrue();
        assertThat(evaluation.loss(N)).isEqualTo(training.loss(N));
        assertThat(thinned.weightGradient(0).data).isEqualTo(whole.weightGradient(0).data);
        evaluation.run(N, 0);
        assertThat(evaluation.loss(N)).isNotEqualTo(training.loss(N));
    }

    @Test
    void aBiasThatKillsALayerDoesNothingOnceTheLayerIsNormalized() {
        HiddenLayer layer = new HiddenLayer(6, Catalog.require("relu"));
        assertThat(gradientNorm(layer, 0)).isPositive();
        assertThat(gradientNorm(layer, -10)).isZero();
        HiddenLayer normalized = layer.with(Normalization.BATCH);
        assertThat(gradientNorm(normalized, -10)).isCloseTo(gradientNorm(normalized, 0), within(1e-12));
    }

    private static double gradientNorm(HiddenLayer layer, double bias) {
        Network network = network(topology(layer), 1);
        network.shiftHiddenBiases(bias);
        assertThat(pass(network).run(N, 0)).isTrue();
        return network.weightGradientNorm(0);
    }

    @Test
    void inferenceMeasuresWhatEvaluationByBatchMeasures() {
        Network network = network(mixture(), 1);
        Backpropagation pass = pass(network);
        steps(network, pass, 20);
        pass.measure(N);
        double inferred = new Inference(network)
                .evaluate(batch().samples(), (l, rows, units, n) -> {})
                .loss();
        assertThat(inferred).isEqualTo(pass.loss(N));
    }

    @Test
    void observersSeeActivationsFromBeforeDropout() {
        HiddenLayer layer = new HiddenLayer(6, Catalog.require("sigmoid"), Normalization.NONE, 0.9);
        Backpropagation pass = pass(network(topology(layer), 1));
        pass.run(N, 0);
        pass.show(
                N, (l, rows, units, n) -> assertThat(Arrays.copyOf(rows[0], n)).doesNotContain(0));
    }

    private static Topology mixture() {
        HiddenLayer first = new HiddenLayer(6, Catalog.require("prelu"), Normalization.BATCH, 0.2);
        HiddenLayer second = new HiddenLayer(30, Catalog.require("rrelu"), Normalization.BATCH, 0);
        HiddenLayer third = new HiddenLayer(4, Catalog.require("tanh")).withDropout(0.3);
        return new Topology(2, List.of(first, second, third), 1, Loss.BINARY_CROSS_ENTROPY);
    }

    private static Topology topology(HiddenLayer layer) {
        return new Topology(2, List.of(layer), 1, Loss.BINARY_CROSS_ENTROPY);
    }

    private static Network network(Topology topology, long seed) {
        Network network = new Network(topology, Optimizer.momentum(), seed);
        network.initialize(Initializer.FAN_IN_UNIFORM, new SeededRandom(8));
        return network;
    }

    private static RandomBatch batch() {
        return new RandomBatch(2, N, new SeededRandom(1));
    }

    private static Backpropagation pass(Network network) {
        Backpropagation pass = new Backpropagation(network, N);
        batch().load(pass);
        return pass;
    }

    private static void steps(Network network, Backpropagation pass, int count) {
        for (int step = 0; step < count; step++) {
            pass.run(N, step);
            network.descend(1e-3);
        }
    }

    private static int stateAfterSteps(long seed) {
        Network network = network(mixture(), seed);
        steps(network, pass(network), 50);
        return state(network);
    }

    /** Returns a hash of everything that steps move. */
    private static int state(Network network) {
        int hash = 1;
        for (int l = 0; l < network.topology().layers(); l++) {
            hash = 31 * hash + Arrays.deepHashCode(network.layer(l).values());
        }
        for (int l = 0; l < network.topology().hidden().size(); l++) {
            Passage passage = network.passage(l);
            for (Parameters parameters : passage.parameters()) {
                hash = 31 * hash + Arrays.deepHashCode(parameters.values().now());
            }
            BatchNorm norm = passage.norm();
            for (int unit = 0; norm != null && unit < network.topology().fanOut(l); unit++) {
                hash = 31 * hash + Double.hashCode(norm.runningMean(unit));
                hash = 31 * hash + Double.hashCode(norm.runningVariance(unit));
            }
        }
        return hash;
    }
}
