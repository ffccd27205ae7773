package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InitializerTest {
    private static final int FAN_IN = 300;
    private static final int FAN_OUT = 500;

    /**
     * Variances from the formulas, for 300 inputs and 500 units. Of 150,000 draws the mean is within 5 of its standard
     * errors of 0, and the variance within 5 of its own, at most sqrt(2/150000) = 0.0037 for normal draws.
     */
    @ParameterizedTest
    @CsvSource({
        "SMALL_UNIFORM, 0.08333333333333333",
        "FAN_IN_UNIFORM, 0.0011111111111111111",
        "GLOROT_UNIFORM, 0.0025",
        "GLOROT_NORMAL, 0.0025",
        "HE_UNIFORM, 0.006666666666666667",
        "HE_NORMAL, 0.006666666666666667",
        "LECUN_UNIFORM, 0.0033333333333333335",
        "LECUN_NORMAL, 0.0033333333333333335",
        "ORTHOGONAL, 0.002",
    })
    void meanAndVarianceAreThoseOfTheFormula(Initializer initializer, double variance) {
        double[] weights = drawn(Initialization.of(initializer), 1).weights(0).data;
        double count = weights.length;
        assertThat(initializer.weightVariance(FAN_IN, FAN_OUT)).isCloseTo(variance, within(1e-18));
        assertThat(new Initialization(initializer, 3, 1).weightVariance(FAN_IN, FAN_OUT))
                .isCloseTo(9 * variance, within(1e-17));
        assertThat(Arrays.stream(weights).sum() / count).isCloseTo(0, within(5 * Math.sqrt(variance / count)));
        assertThat(Arrays.stream(weights).map(w -> w * w).sum() / count)
                .isCloseTo(variance, within(5 * variance * Math.sqrt(2 / count)));
    }

    /** Limits from the formulas; the largest of 150,000 uniform draws is very near. */
    @ParameterizedTest
    @CsvSource({
        "SMALL_UNIFORM, 0.5",
        "FAN_IN_UNIFORM, 0.057735026918962574",
        "GLOROT_UNIFORM, 0.08660254037844387",
        "HE_UNIFORM, 0.1414213562373095",
        "LECUN_UNIFORM, 0.1",
    })
    void uniformDrawsFillTheirRange(Initializer initializer, double limit) {
        double[] weights = drawn(Initialization.of(initializer), 2).weights(0).data;
        assertThat(Arrays.stream(weights).max().orElseThrow()).isBetween(0.999 * limit, limit);
        assertThat(Arrays.stream(weights).min().orElseThrow()).isBetween(-limit, -0.999 * limit);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 7", "7, 1", "5, 8", "8, 5", "64, 64", "100, 64", "300, 500"})
    void orthogonalWeightsAreOrthonormalTimesTheGain(int inputs, int units) {
        Network network = new Network(topology(inputs, units));
        Initialization scaled = Initialization.of(Initializer.ORTHOGONAL).withGain(1.5);
        network.initialize(scaled, new SeededRandom(9));
        DMatrixRMaj weights = network.weights(0);
        int fewer = Math.min(inputs, units);
        DMatrixRMaj product = new DMatrixRMaj(fewer, fewer);
        if (units <= inputs) {
            CommonOps_DDRM.multTransB(weights, weights, product);
        } else {
            CommonOps_DDRM.multTransA(weights, weights, product);
        }
        CommonOps_DDRM.addEquals(product, -1.5 * 1.5, CommonOps_DDRM.identity(fewer));
        assertThat(CommonOps_DDRM.elementMaxAbs(product)).isLessThan(1e-12);
    }

    /** Householder's method without the sign rule gives all matrices of a size the same determinant. */
    @Test
    void orthogonalMatricesAreTurnedEitherWay() {
        int positive = 0;
        for (int seed = 0; seed < 400; seed++) {
            Network network = new Network(topology(3, 3));
            network.initialize(Initializer.ORTHOGONAL, new SeededRandom(seed));
            positive += CommonOps_DDRM.det(network.weights(0)) > 0 ? 1 : 0;
        }
        assertThat(positive).isBetween(150, 250);
    }

    @ParameterizedTest
    @EnumSource(Initializer.class)
    void theSameSeedGivesTheSameBitsAndGainScalesThem(Initializer initializer) {
        Network one = drawn(Initialization.of(initializer), 5);
        Network again = drawn(Initialization.of(initializer), 5);
        assertThat(again.weights(0).data).isEqualTo(one.weights(0).data);
        assertThat(again.biases(0).data).isEqualTo(one.biases(0).data);
        Network scaled = drawn(new Initialization(initializer, 4, 0.25), 5);
        DMatrixRMaj weights = one.weights(0);
        CommonOps_DDRM.scale(4, weights);
        assertThat(scaled.weights(0).data).isEqualTo(weights.data);
        DMatrixRMaj biases = one.biases(0);
        CommonOps_DDRM.add(biases, 0.25);
        assertThat(scaled.biases(0).data).isEqualTo(biases.data);
    }

    @Test
    void onlyTheDefaultOfPyTorchDrawsBiases() {
        for (Initializer initializer : Initializer.values()) {
            double largest = CommonOps_DDRM.elementMaxAbs(
                    drawn(Initialization.of(initializer), 3).biases(0));
            if (initializer == Initializer.FAN_IN_UNIFORM) {
                assertThat(initializer.biasVariance(FAN_IN)).isCloseTo(1.0 / (3 * FAN_IN), within(1e-18));
                assertThat(largest).isBetween(0.98 / Math.sqrt(FAN_IN), 1 / Math.sqrt(FAN_IN));
            } else {
                assertThat(largest).isZero();
                assertThat(initializer.biasVariance(FAN_IN)).isZero();
            }
        }
    }

    @Test
    void zeroMakesEveryWeightZero() {
        assertThat(drawn(Initialization.of(Initializer.ZERO), 3).weights(0).data)
                .containsOnly(0);
    }

    @Test
    void refusesGainsAndBiasesOutsideTheirRange() {
        Initialization plain = Initialization.of(Initializer.HE_NORMAL);
        assertThatThrownBy(() -> plain.withGain(-1)).hasMessageStartingWith("gain -1.0 is outside");
        assertThatThrownBy(() -> plain.withBias(11)).hasMessageStartingWith("bias 11.0 is outside");
        assertThat(plain.withGain(2).with(Initializer.ZERO)).isEqualTo(new Initialization(Initializer.ZERO, 2, 0));
    }

    private static Network drawn(Initialization initialization, long seed) {
        Network network = new Network(topology(FAN_IN, FAN_OUT));
        network.initialize(initialization, new SeededRandom(seed));
        return network;
    }

    private static Topology topology(int inputs, int units) {
        return Topology.of(List.of(inputs, units), Catalog.require("relu"), Loss.MEAN_SQUARED_ERROR);
    }
}
