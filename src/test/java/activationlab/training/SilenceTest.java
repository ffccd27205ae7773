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
    private static final int UNITS = 5;

    /**
     * Kill the ReLUs: 1000 samples of ten normal features, a layer of five units with weights U(-1/sqrt(10),
     * 1/sqrt(10)), every bias set to b. A unit with weights w stays silent with probability Phi(-b / |w|)^1000, and an
     * entry is zero with probability Phi(-b / |w|): the percentages are their means over four million drawn w, with a
     * standard error below 0.02. Fifty seeds give 250 units, whose share differs from its mean by chance: by three
     * standard errors at most, and the entries by half a percent.
     */
    @ParameterizedTest(name = "bias {0}: {1} % of entries, {2} % of units")
    @CsvSource({
        "-0.5, 81.23, 0.0003",
        "-1, 95.81, 0.337",
        "-1.5, 99.41, 14.26",
        "-2, 99.94, 68.73",
        "-3, 100, 99.80",
        "-10, 100, 100"
    })
    void theCliffBetweenMinusOneAndMinusThree(double bias, double entries, double units) {
        Means means = Means.over(50, bias);
        assertThat(means.entries()).isCloseTo(entries, within(0.5));
        assertThat(means.units()).isCloseTo(units, within(3 * standardError(units, 50 * UNITS)));
    }

    /** Two thousand seeds leave a standard error of under half a percent. */
    @ParameterizedTest(name = "bias {0}: {1} % of units")
    @CsvSource({"-1, 0.337", "-1.5, 14.26", "-2, 68.73"})
    void manySeedsComeCloseToTheClosedForm(double bias, double units) {
        assertThat(Means.over(2000, bias).units()).isCloseTo(units, within(1.0));
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

    /** Of so many units that are silent with this percentage each, and independently. */
    private static double standardError(double percent, int count) {
        return Math.sqrt(percent * (100 - percent) / count);
    }

    /** Percentages of zero entries and of silent units, over seeds from 1 on. */
    private record Means(double entries, double units) {
        static Means over(int seeds, double bias) {
            double entries = 0;
            double units = 0;
            for (long seed = 1; seed <= seeds; seed++) {
                Silence silence = layerWithBias(bias, seed);
                entries += silence.zeroEntries(0) / seeds;
                units += silence.silentUnits(0) / seeds;
            }
            return new Means(entries, units);
        }
    }

    private static Silence layerWithBias(double bias, long seed) {
        Topology topology = Topology.of(List.of(10, UNITS, 1), Catalog.require("relu"), Loss.BINARY_CROSS_ENTROPY);
        Network network = new Network(topology);
        SeededRandom random = new SeededRandom(seed);
        network.initialize(Initializer.FAN_IN_UNIFORM, random);
        network.set(0, network.weights(0), new DMatrixRMaj(UNITS, 1, true, bias, bias, bias, bias, bias));
        double[][] features = new double[10][1000];
        for (double[] feature : features) {
            Arrays.setAll(feature, i -> random.nextGaussian());
        }
        Silence silence = new Silence(topology);
        new Inference(network).evaluate(new Samples(features, new double[1000]), silence);
        return silence;
    }
}
