package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegularizationTest {
    private static final int N = 20;
    private static final Regularization NONE = Regularization.none();

    /**
     * One sample x = (1, 2), y = 0 and w = (0.5, -0.25), b = 1 with linear output: z = 1, so the gradients of (z - y)^2
     * are 2 x and 2. A step of 0.1 moves w by -0.1 (2 x + l1 sign w + l2 w) and b by -0.2.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.3, -0.65",
        "0, 0.4, 0.28, -0.64",
        "0.3, 0, 0.27, -0.62",
        "0.3, 0.4, 0.25, -0.61",
    })
    void aStepAddsThePenaltysSlopeToThatOfTheWeights(double l1, double l2, double first, double second) {
        Network network = line(0.5, -0.25, 1);
        network.use(NONE.withL1(l1).withL2(l2));
        lineStep(network, 0.1);
        assertThat(network.weights(0).get(0)).isCloseTo(first, within(1e-15));
        assertThat(network.weights(0).get(1)).isCloseTo(second, within(1e-15));
        assertThat(network.biases(0).get(0)).as("biases are free").isCloseTo(0.8, within(1e-15));
    }

    /** As above: the gradients 2, 4 and 2 have norm sqrt(24); clipped to half of it, they move half as far. */
    @Test
    void clippingComesBeforeThePenalty() {
        Network network = line(0.5, -0.25, 1);
        network.use(NONE.withL2(0.4).withClipNorm((Math.sqrt(24) + 1e-6) / 2));
        lineStep(network, 0.1);
        assertThat(network.weights(0).get(0)).isCloseTo(0.5 - 0.1 * (1 + 0.4 * 0.5), within(1e-15));
        assertThat(network.weights(0).get(1)).isCloseTo(-0.25 - 0.1 * (2 - 0.4 * 0.25), within(1e-15));
        assertThat(network.biases(0).get(0)).isCloseTo(0.9, within(1e-15));
        assertThat(network.gradientNorm()).as("before clipping").isCloseTo(Math.sqrt(24), within(1e-14));
    }

    @Test
    void aWeightOfZeroIsNotDrawnByL1() {
        Network network = line(0, 0, 0);
        network.use(NONE.withL1(0.3));
        lineStep(network, 0.1);
        assertThat(network.weights(0).data).containsOnly(0);
    }

    /** What the optimizer follows is the gradient of loss and penalty together. */
    @ParameterizedTest
    @CsvSource({"0.3, 0", "0, 0.7", "0.2, 0.5"})
    void lossAndPenaltyAgreeWithCentralDifferences(double l1, double l2) {
        Network network = network("swish", Optimizer.descent());
        network.use(NONE.withL1(l1).withL2(l2));
        Backpropagation pass = pass(network);
        CentralDifferences objective = new CentralDifferences(() -> {
            pass.run(N, 0);
            return pass.loss(N) + network.penalty();
        });
        pass.run(N, 0);
        assertThat(network.descend(1e-3) && network.revoke()).isTrue();
        for (int l = 0; l < 3; l++) {
            Layer layer = network.layer(l);
            for (int unit = 0; unit < layer.fanOut(); unit++) {
                for (int input = 0; input <= layer.fanIn(); input++) {
                    double numeric = objective.by(layer.values()[unit], input);
                    assertThat(layer.parameters().directions()[unit][input])
                            .isCloseTo(numeric, within(1e-6 * Math.abs(numeric) + 1e-11));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 0.1})
    void clippingKeepsTheDirectionAndLimitsTheNorm(double limit) {
        Network network = network("prelu", Optimizer.descent());
        Backpropagation pass = pass(network);
        pass.run(N, 0);
        double norm = network.gradientNorm();
        assertThat(norm).isGreaterThan(0.15);
        network.use(NONE.withClipNorm(limit));
        assertThat(network.descend(1)).isTrue();
        double squares = 0;
        for (Parameters parameters : everything(network)) {
            for (int r = 0; r < parameters.rows(); r++) {
                for (int i = 0; i < parameters.columns(); i++) {
                    double direction = parameters.directions()[r][i];
                    double gradient = parameters.gradients()[r][i];
                    assertThat(direction)
                            .isCloseTo(gradient * limit / (norm + 1e-6), within(1e-14 * Math.abs(gradient)));
                    squares += direction * direction;
                }
            }
        }
        assertThat(Math.sqrt(squares)).isBetween(0.9999 * limit, limit);
        assertThat(network.gradientNorm()).as("measured before clipping").isEqualTo(norm);
    }

    @Test
    void aNormWithinTheLimitIsNotClipped() {
        Network free = network("prelu", Optimizer.adam());
        Network limited = network("prelu", Optimizer.adam());
        limited.use(NONE.withClipNorm(1000));
        train(free, 5);
        train(limited, 5);
        assertSameBits(limited, free);
    }

    /** On biases that are held at 0 the two decays are the same. */
    @Test
    void coupledL2IsTheWeightDecayOfPyTorchOnTheWeights() {
        Network penalized = network("relu", Optimizer.momentum());
        Network decaying = network("relu", new Optimizer.Descent(0.9, 0.01));
        penalized.use(NONE.withL2(0.01));
        for (int t = 0; t < 10; t++) {
            train(penalized, 1);
            train(decaying, 1);
            clearBiases(penalized);
            clearBiases(decaying);
        }
        for (int l = 0; l < 3; l++) {
            double[] expected = decaying.weights(l).data;
            for (int i = 0; i < expected.length; i++) {
                assertThat(penalized.weights(l).data[i]).isCloseTo(expected[i], within(1e-14));
            }
        }
    }

    @Test
    void switchingItOnAndOffKeepsWeightsAndMemories() {
        Network untouched = network("prelu", Optimizer.adam());
        Network switched = network("prelu", Optimizer.adam());
        train(untouched, 3);
        train(switched, 3);
        switched.use(NONE.withL1(0.5).withClipNorm(0.1));
        train(switched, 1);
        assertThat(switched.weights(0).data).isNotEqualTo(untouched.weights(0).data);
        assertThat(switched.revoke()).isTrue();
        switched.use(NONE);
        train(untouched, 3);
        train(switched, 3);
        assertSameBits(switched, untouched);
    }

    @Test
    void anInfiniteGradientIsRefusedAndNotClipped() {
        Network network = network("relu", Optimizer.descent());
        network.use(NONE.withClipNorm(1));
        pass(network).run(N, 0);
        network.layer(0).parameters().gradients()[0][0] = Double.POSITIVE_INFINITY;
        double[] before = network.weights(1).data;
        assertThat(network.descend(0.1)).isFalse();
        assertThat(network.weights(1).data).isEqualTo(before);
    }

    @Test
    void regularizedStepsAllocateNothing() {
        Network network = network("relu", Optimizer.adam());
        network.use(NONE.withL1(1e-4).withL2(1e-3).withClipNorm(0.5));
        Backpropagation pass = pass(network);
        steps(network, pass, 3000);
        assertThat(Allocation.bytesOf(() -> steps(network, pass, 1000)))
                .as("bytes in 1000 steps")
                .isLessThan(1000);
    }

    @Test
    void refusesWhatIsNegative() {
        assertThatThrownBy(() -> NONE.withL1(-1)).hasMessage("L1 penalty -1.0 is negative or not finite");
        assertThatThrownBy(() -> NONE.withL2(Double.NaN)).hasMessage("L2 penalty NaN is negative or not finite");
        assertThatThrownBy(() -> NONE.withClipNorm(0))
                .hasMessage("clip norm 0.0, wanted above 0, or infinite for none");
    }

    private static Network line(double first, double second, double bias) {
        Topology topology = Topology.of(List.of(2, 1), Catalog.require("relu"), Loss.MEAN_SQUARED_ERROR);
        Network network = new Network(topology);
        network.set(0, new DMatrixRMaj(1, 2, true, first, second), new DMatrixRMaj(1, 1, true, bias));
        return network;
    }

    private static void lineStep(Network network, double rate) {
        Backpropagation pass = new Backpropagation(network, 1);
        pass.inputs()[0][0] = 1;
        pass.inputs()[1][0] = 2;
        pass.run(1, 0);
        assertThat(network.descend(rate)).isTrue();
    }

    private static Network network(String activation, Optimizer optimizer) {
        Topology topology = Topology.of(List.of(3, 6, 5, 1), Catalog.require(activation), Loss.BINARY_CROSS_ENTROPY);
        Network network = new Network(topology, optimizer);
        network.initialize(Initializer.HE_NORMAL, new SeededRandom(8));
        return network;
    }

    private static Backpropagation pass(Network network) {
        Backpropagation pass = new Backpropagation(network, N);
        new RandomBatch(3, N, new SeededRandom(9)).load(pass);
        return pass;
    }

    private static void train(Network network, int steps) {
        steps(network, pass(network), steps);
    }

    private static void steps(Network network, Backpropagation pass, int count) {
        for (int step = 0; step < count; step++) {
            pass.run(N, step);
            if (!network.descend(0.01)) {
                throw new IllegalStateException("step " + step + " was refused");
            }
        }
    }

    private static void clearBiases(Network network) {
        for (int l = 0; l < 3; l++) {
            DMatrixRMaj weights = network.weights(l);
            network.set(l, weights, new DMatrixRMaj(weights.numRows, 1));
        }
    }

    private static List<Parameters> everything(Network network) {
        return List.of(
                network.layer(0).parameters(),
                network.layer(1).parameters(),
                network.layer(2).parameters(),
                network.passage(0).parameters().getFirst(),
                network.passage(1).parameters().getFirst());
    }

    private static void assertSameBits(Network actual, Network expected) {
        List<Parameters> all = everything(expected);
        for (int p = 0; p < all.size(); p++) {
            assertThat(everything(actual).get(p).values().now())
                    .isDeepEqualTo(all.get(p).values().now());
        }
    }
}
