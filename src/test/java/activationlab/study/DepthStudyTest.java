package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.training.Checkpoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepthStudyTest {
    private static List<Ladder> run(DepthStudy study) {
        return study.cells().stream().map(cell -> cell.run(Checkpoint.OPEN)).toList();
    }

    private static List<Activation> activations(String... ids) {
        return Stream.of(ids).map(Catalog::require).toList();
    }

    /**
     * Spec row E7, measured with another program: medians of the first layer at depth 20. The logarithms of these norms
     * scatter by 0.3 (tanh) to 0.9 (ReLU as He draws it), so medians of a few dozens of seeds differ by some tenths.
     */
    @ParameterizedTest
    @CsvSource({
        "GLOROT_UNIFORM, sigmoid, 1.3e-12, 0.25",
        "GLOROT_UNIFORM, swish, 3.4e-6, 0.15",
        "GLOROT_UNIFORM, relu, 1.5e-3, 0.25",
        "GLOROT_UNIFORM, tanh, 0.21, 0.15",
        "HE_NORMAL, relu, 0.62, 0.4",
    })
    void theFirstLayerOfTwentyReceivesWhatItIsKnownToReceive(
            Initializer initializer, String activation, double median, double share) {
        DepthStudy study =
                new DepthStudy(activations(activation), List.of(20), 64, Initialization.of(initializer), 101);
        DepthPoint point = study.points(run(study), Rung::weightNorm).getFirst();
        assertThat(point.first().median()).isCloseTo(median, within(share * median));
        assertThat(point.smallest().median()).isLessThanOrEqualTo(point.first().median());
    }

    @Test
    void sigmoidVanishesWithDepthAndTanhHardly() {
        DepthStudy study = new DepthStudy(
                activations("sigmoid", "tanh"),
                List.of(3, 10, 20),
                32,
                Initialization.of(Initializer.GLOROT_UNIFORM),
                10);
        List<DepthPoint> points = study.points(run(study), Rung::weightNorm);
        assertThat(points).extracting(DepthPoint::depth).containsExactly(3, 10, 20, 3, 10, 20);
        assertThat(points.get(2).smallest().high())
                .isLessThan(1e-9 * points.get(0).smallest().low());
        assertThat(points.get(5).smallest().low())
                .isGreaterThan(0.01 * points.get(3).smallest().high());
        assertThat(points.get(2).largest().median()).isGreaterThan(0.1);
    }

    @Test
    void probesAreInTheOrderOfTheirResults() {
        DepthStudy study = new DepthStudy(
                activations("relu", "elu"), List.of(2, 1), 8, Initialization.of(Initializer.HE_NORMAL), 3);
        List<Probe> probes = study.probes();
        assertThat(run(study)).extracting(Ladder::probe).isEqualTo(probes);
        assertThat(probes).hasSize(12);
        assertThat(probes.get(4))
                .isEqualTo(new Probe(Catalog.require("relu"), 1, 8, Initialization.of(Initializer.HE_NORMAL), 2));
    }

    @Test
    void layersAreSummedUp() {
        AcrossLayers across = AcrossLayers.of(List.of(1.0, 2.0, 3.0, 6.0));
        assertThat(across).isEqualTo(new AcrossLayers(3, across.deviation(), 1, 6));
        assertThat(across.deviation()).isCloseTo(Math.sqrt(14.0 / 4), within(1e-15));
        assertThat(AcrossLayers.of(List.of(2.0, 2.0)).deviation()).isZero();
        assertThat(AcrossLayers.of(List.of(3e-200, 1e-200)).deviation()).isCloseTo(1e-200, within(1e-214));
        assertThat(AcrossLayers.of(List.of(1.0, Double.NaN)).largest()).isNaN();
    }

    @Test
    void refusesWhatItCannotRun() {
        Initialization he = Initialization.of(Initializer.HE_NORMAL);
        assertThatThrownBy(() -> new DepthStudy(List.of(), List.of(3), 8, he, 1))
                .hasMessage("activations [] and depths [3], wanted at least one of each");
        assertThatThrownBy(() -> new DepthStudy(activations("elu"), List.of(3, 51), 8, he, 1))
                .hasMessage("depth 51 is outside 1..50");
        assertThatThrownBy(() -> DepthStudy.initial().points(List.of(), Rung::biasNorm))
                .hasMessage("results of 0 networks, wanted 600");
        assertThatThrownBy(() -> AcrossLayers.of(List.of())).hasMessage("layers [], wanted at least one");
    }
}
