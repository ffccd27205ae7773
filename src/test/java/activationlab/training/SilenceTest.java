package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import activationlab.network.Inference;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Network;
import activationlab.network.Topology;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {
    private static final int SEEDS = 50;

    /**
     * Kill the ReLUs: 1000 samples of ten normal features, a layer of five units with weights U(-1/sqrt(10),
     * 1/sqrt(10)), every bias set to b. Means over 50 seeds, which differ by chance: by less than 0.5 for entries,
     * where 50 layers of 5 units are averaged over 1000 samples, and by less than 6 for units, whose share has a
     * standard error of up to 50 / sqrt(250) = 3.2.
     */
    @ParameterizedTest(name = "bias {0}: {1} % of entries, {2} % of units")
    @CsvSource({"-0.5, 81.5, 0", "-1, 95.9, 0.8", "-1.5, 99.4, 14.8", "-2, 99.95, 66.8", "-3, 100, 100", "-10, 100, 100"
    })
    void theCliffBetweenMinusOneAndMinusThree(double bias, double entries, double units) {
        double meanEntries = 0;
        double meanUnits = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Silence silence = layerWithBias(bias, seed);
            meanEntries += silence.zeroEntries(0) / SEEDS;
            meanUnits += silence.silentUnits(0) / SEEDS;
        }
        assertThat(meanEntries).isCloseTo(entries, within(0.5));
        assertThat(meanUnits).isCloseTo(units, within(6.0));
        if (bias <= -3) {
            assertThat(meanUnits).isEqualTo(100, within(0.5));
        }
    }

    @Test
    void countsExactly() {
        Silence silence = new Silence(Topology.of(List.of(1, 3, 1), Catalog.require("relu"), Loss.MEAN_SQUARED_ERROR));
        silence.layer(0, new double[][] {{0, 0, 9}, {0, 1, 9}, {0, -0.0, 9}}, 3, 2);
        assertThat(silence.zeroEntries(0)).isEqualTo(500.0 / 6);
        assertThat(silence.silentCount(0)).isEqualTo(2);
        silence.layer(0, new double[][] {{0}, {0}, {-1}}, 3, 1);
        assertThat(silence.silentCount(0))
                .as("a unit that speaks once is not silent")
                .isEqualTo(1);
        assertThat(silence.silent(0, 0)).isTrue();
        silence.clear();
        silence.layer(0, new double[][] {{Double.NaN}, {0}, {1}}, 3, 1);
        assertThat(silence.silentUnits(0)).isEqualTo(100.0 / 3);
    }

    private static Silence layerWithBias(double bias, long seed) {
        Topology topology = Topology.of(List.of(10, 5, 1), Catalog.require("relu"), Loss.BINARY_CROSS_ENTROPY);
        Network network = new Network(topology);
        SeededRandom random = new SeededRandom(seed);
        network.initialize(Initializer.FAN_IN_UNIFORM, random);
        network.set(0, network.weights(0), new DMatrixRMaj(5, 1, true, bias, bias, bias, bias, bias));
        double[][] features = new double[10][1000];
        for (double[] feature : features) {
            Arrays.setAll(feature, i -> random.nextGaussian());
        }
        Silence silence = new Silence(topology);
        new Inference(network).evaluate(new Samples(features, new double[1000]), silence);
        return silence;
    }
}
