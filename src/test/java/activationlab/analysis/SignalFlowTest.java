package activationlab.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Normal;
import activationlab.dataset.SeededRandom;
import activationlab.scale.Range;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignalFlowTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    static List<Activation> catalog() {
        return Catalog.all();
    }

    private static SignalFlow flow(String id, double mean, double deviation) {
        return SignalFlow.of(Catalog.require(id), new Signal(mean, deviation, 0.1));
    }

    @Test
    void theNormalDistributionIsThatOfTheTables() {
        assertThat(Normal.above(0)).isEqualTo(0.5);
        assertThat(Normal.above(1.95996398454)).isCloseTo(0.025, Offset.offset(1e-14));
        assertThat(Normal.above(-1)).isCloseTo(0.841344746068543, Offset.offset(1e-15));
        assertThat(Normal.above(10)).isCloseTo(7.6198530241605e-24, Offset.offset(1e-37));
        assertThat(Normal.between(-1, 1)).isCloseTo(0.682689492137086, Offset.offset(1e-15));
        assertThat(Normal.between(8, 9)).isCloseTo(6.2209605743e-16 - 1.12858841e-19, Offset.offset(1e-26));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 2", "3, 0.5", "10, 10"})
    void aRectifierIsDeadWhereItsInputsAreNegative(double mean, double deviation) {
        SignalFlow flow = flow("relu", mean, deviation);
        double negative = Normal.above(mean / deviation);
        assertThat(flow.share(Part.DEAD)).isCloseTo(negative, EXACT);
        assertThat(flow.share(Part.SATURATED)).isCloseTo(negative, EXACT);
        assertThat(flow.atoms()).filteredOn(atom -> atom.share() > 1e-8).allSatisfy(atom -> {
            assertThat(atom.value()).isZero();
            assertThat(atom.share()).isCloseTo(negative, EXACT);
        });
    }

    @Test
    void tanhIsSaturatedBeyondArtanhOfTheRootOfNineTenths() {
        double edge = 1.818446459232067; // artanh(sqrt 0.9)
        assertThat(flow("tanh", 0, 1).share(Part.SATURATED)).isCloseTo(2 * Normal.above(edge), EXACT);
        assertThat(flow("tanh", 0, 1).share(Part.DEAD)).isZero();
        assertThat(flow("tanh", 0, 1).atoms()).isEmpty();
    }

    @Test
    void bothEndsOfAHardTanhAreAtoms() {
        SignalFlow flow = flow("hard_tanh", 0, 1);
        assertThat(flow.atoms()).extracting(Atom::value).containsExactlyInAnyOrder(-1.0, 1.0);
        assertThat(flow.atoms()).allSatisfy(atom -> assertThat(atom.share()).isCloseTo(Normal.above(1), EXACT));
        assertThat(flow.share(Part.DEAD)).isCloseTo(2 * Normal.above(1), EXACT);
    }

    @ParameterizedTest
    @MethodSource("catalog")
    void sharesAgreeWithASample(Activation activation) {
        Signal signal = new Signal(0.3, 1.7, 0.1);
        SignalFlow flow = SignalFlow.of(activation, signal);
        SeededRandom random = SeededRandom.of(7, "signal");
        int count = 200_000;
        Range range = Range.of(-0.7, 1.3);
        int saturated = 0;
        int dead = 0;
        int inLowerHalf = 0;
        int steep = 0;
        for (int i = 0; i < count; i++) {
            double z = signal.mean() + signal.deviation() * random.nextGaussian();
            double slope = activation.slope(z);
            saturated += Math.abs(slope) < 0.1 ? 1 : 0;
            dead += slope == 0 ? 1 : 0;
            double output = activation.value(z);
            inLowerHalf += output >= range.min() && output < 0.3 ? 1 : 0;
            steep += slope >= 0.3 && slope < 1.3 ? 1 : 0;
        }
        Offset<Double> fourDeviations = Offset.offset(4 * 0.5 / Math.sqrt(count));
        assertThat((double) saturated / count).isCloseTo(flow.share(Part.SATURATED), fourDeviations);
        assertThat((double) dead / count).isCloseTo(flow.share(Part.DEAD), fourDeviations);
        assertThat((double) inLowerHalf / count)
                .isCloseTo(flow.outputs(Part.ALL, range, 2).getFirst(), fourDeviations);
        assertThat((double) steep / count)
                .isCloseTo(flow.slopes(Part.ALL, range, 2).getLast(), fourDeviations);
    }

    @ParameterizedTest
    @MethodSource("catalog")
    void everyInputIsCountedOnceAndPartsHoldEachOther(Activation activation) {
        SignalFlow flow = SignalFlow.of(activation, Signal.standard());
        Range wide = Range.of(-100, 100);
        for (Part part : Part.values()) {
            double share = flow.share(part);
            assertThat(sum(flow.inputs(part, wide, 37))).isCloseTo(share, EXACT);
            assertThat(sum(flow.outputs(part, wide, 37))).isCloseTo(share, EXACT);
            assertThat(sum(flow.slopes(part, wide, 37))).isCloseTo(share, EXACT);
        }
        assertThat(flow.share(Part.ALL)).isCloseTo(1, EXACT);
        assertThat(flow.share(Part.DEAD)).isLessThanOrEqualTo(flow.share(Part.SATURATED));
    }

    private static double sum(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void aSignalOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new Signal(0, 0, 0.1)).hasMessage("deviation of the inputs 0.0 is outside 0.05..10.0");
        assertThatThrownBy(() -> Signal.standard().withThreshold(2)).hasMessageContaining("threshold of saturation");
    }
}
