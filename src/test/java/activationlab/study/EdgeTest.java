package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.training.Checkpoint;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EdgeTest {
    private static Probe probe(String activation, double gain) {
        return Probe.initial()
                .withActivation(Catalog.require(activation))
                .withInitialization(new Initialization(Initializer.LECUN_NORMAL, gain, 0));
    }

    private static Forecast.Phase phase(String activation, double gain) {
        return Forecast.of(probe(activation, gain)).phase();
    }

    /** Schoenholz et al. 2017 for tanh without biases: 1; He et al. 2015 for ReLU: the root of 2. */
    @Test
    void phasesChangeWhereTheyAreKnownTo() {
        assertThat(phase("tanh", 0.9)).isEqualTo(Forecast.Phase.ORDERED);
        assertThat(phase("tanh", 1)).isEqualTo(Forecast.Phase.EDGE);
        assertThat(phase("tanh", 1.3)).isEqualTo(Forecast.Phase.CHAOTIC);
        assertThat(phase("relu", 1.3)).isEqualTo(Forecast.Phase.ORDERED);
        assertThat(phase("relu", Math.sqrt(2))).isEqualTo(Forecast.Phase.EDGE);
        assertThat(phase("relu", 1.6)).isEqualTo(Forecast.Phase.CHAOTIC);
        assertThat(phase("tanh", 0)).isEqualTo(Forecast.Phase.EMPTY);
        assertThat(phase("step", 1)).isEqualTo(Forecast.Phase.ORDERED);
    }

    @Test
    void aDeepLayerOfReluMultipliesTheNormByItsSizeOverTheRootOfTwo() {
        assertThat(Forecast.of(probe("relu", 1)).factor()).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(Forecast.of(probe("relu", 1)).sigma()).isEqualTo(1);
    }

    @Test
    void theCurveOfReluIsAStraightLineInTheLogarithm() {
        EdgeCurve curve = EdgeCurve.Asked.by(probe("relu", 1)).cell().run(Checkpoint.OPEN);
        for (double sigma : curve.sigmas()) {
            assertThat(curve.at(sigma)).isCloseTo(Math.log(sigma * sigma / 2), within(1e-9));
        }
        assertThat(curve.at(1)).isCloseTo(-Math.log(2), within(1e-9));
        assertThat(curve.at(0.01)).isNaN();
        assertThat(curve.critical().orElseThrow()).isCloseTo(Math.sqrt(2), within(1e-6));
    }

    @Test
    void depthAndGainDoNotMakeAnotherCurveButBiasesDo() {
        EdgeCurve.Asked asked = EdgeCurve.Asked.by(probe("tanh", 1));
        assertThat(EdgeCurve.Asked.by(probe("tanh", 2).withDepth(3).withWidth(5)))
                .isEqualTo(asked);
        Probe drawn = probe("tanh", 1).withInitialization(Initialization.of(Initializer.FAN_IN_UNIFORM));
        assertThat(EdgeCurve.Asked.by(drawn).biasVariance()).isCloseTo(1 / 192.0, within(1e-15));
    }

    @Test
    void aCurveHasAsManyGrowthsAsSizes() {
        EdgeCurve.Asked asked = EdgeCurve.Asked.by(probe("tanh", 1));
        assertThatThrownBy(() -> new EdgeCurve(asked, List.of(1.0), List.of(0.0, 1.0), OptionalDouble.empty()))
                .hasMessage("1 sigmas and 2 growths, wanted as many, two or more");
    }
}
