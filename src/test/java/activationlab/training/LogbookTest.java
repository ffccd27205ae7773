package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Connection;
import activationlab.network.Optimizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogbookTest {
    private static final Experiment STANDARD = Experiment.standard();

    private static TimeMachine machine(Experiment experiment, int steps) {
        TimeMachine machine = new TimeMachine(experiment);
        advance(machine, steps);
        return machine;
    }

    private static void advance(TimeMachine machine, int steps) {
        for (int i = 0; i < steps; i++) {
            machine.takeStep();
        }
    }

    private static Logbook written(TimeMachine machine) {
        return machine.logbook(Long.MAX_VALUE, OptionalLong.empty()).orElseThrow();
    }

    private static TimeMachine takenUp(Logbook logbook) {
        TimeMachine machine = new TimeMachine(STANDARD.withSeed(99));
        machine.takeUp(logbook, 1L << 32);
        return machine;
    }

    private static void assertSame(TimeMachine one, TimeMachine other) {
        Frame left = one.frame();
        Frame right = other.frame();
        assertThat(right.experiment()).isEqualTo(left.experiment());
        assertThat(right.step()).isEqualTo(left.step());
        assertThat(right.epoch()).isEqualTo(left.epoch());
        assertThat(right.scores()).isEqualTo(left.scores());
        assertThat(right.layers()).isEqualTo(left.layers());
        assertThat(right.status()).isEqualTo(left.status());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 700})
    void trainingGoesOnWithTheSameBits(int steps) {
        Experiment adam = STANDARD.withDescent(STANDARD.descent().withOptimizer(Optimizer.adam()));
        TimeMachine one = machine(adam, steps);
        TimeMachine other = takenUp(written(one));
        assertSame(one, other);
        advance(one, steps + 5);
        advance(other, steps + 5);
        assertSame(one, other);
        assertThat(one.frame().scores().trainLoss()).isNotNaN();
    }

    @Test
    void changesOfSettingsAndWeightsOnTheWayComeBack() {
        TimeMachine one = machine(STANDARD, 40);
        one.retune(STANDARD.withLearningRate(0.1));
        advance(one, 30);
        one.set(new WeightEdit(new Connection(1, 2, 3), 0.5));
        advance(one, 9);
        one.retune(STANDARD.withLearningRate(0.2).withActivation(Catalog.require("tanh")));
        Logbook logbook = written(one);
        TimeMachine other = takenUp(logbook);
        assertSame(one, other);
        assertThat(written(other)).isEqualTo(logbook);
        advance(one, 50);
        advance(other, 50);
        assertSame(one, other);
        one.visit(35);
        other.visit(35);
        advance(one, 35);
        while (other.seeking()) {
            other.takeStep();
        }
        assertThat(other.step()).isEqualTo(35);
        assertThat(other.frame().scores())
                .isEqualTo(machine(STANDARD, 35).frame().scores());
    }

    @Test
    void anEarlierStepIsWrittenDownWhileTrainingGoesOn() {
        TimeMachine one = machine(STANDARD, 300);
        Logbook logbook = one.logbook(100, OptionalLong.of(50)).orElseThrow();
        assertThat(logbook.newest()).isEqualTo(100);
        assertThat(logbook.waypoints()).hasSize(3);
        assertThat(logbook.waypoints().getFirst().step()).isZero();
        assertThat(logbook.waypoints().get(1).step()).isBetween(50 - logbook.interval(), 49L);
        assertThat(logbook.waypoints().getLast().step()).isBetween(100 - logbook.interval(), 99L);
        assertSame(machine(STANDARD, 100), takenUp(logbook));
    }

    @Test
    void theStartTakesNoWeights() {
        Logbook start = written(machine(STANDARD, 0));
        assertThat(start.waypoints()).isEqualTo(Logbook.initial(STANDARD).waypoints());
        assertThat(written(takenUp(Logbook.initial(STANDARD)))).isEqualTo(start);
    }

    @Test
    void aRunThatHasFailedFailsAgain() {
        TimeMachine one = machine(STANDARD.withProblem(Problem.CURVE).withLearningRate(10), 400);
        assertThat(one.frame().failed()).isTrue();
        TimeMachine other = takenUp(written(one));
        assertThat(other.frame().failed()).isTrue();
        assertThat(other.step()).isEqualTo(one.step());
        assertThat(other.frame().scores()).isEqualTo(one.frame().scores());
    }

    @Test
    void weightsOfAnotherNetworkAreRefused() {
        Waypoint place = written(machine(STANDARD, 30)).waypoints().getLast();
        Waypoint other = new Waypoint(place.step(), STANDARD.withDepth(5), 0, false, place.weights());
        assertThatThrownBy(() -> new Logbook(List.of(other), List.of(), 16, 30, false).check())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bytes, wanted");
        Waypoint later = new Waypoint(15, STANDARD, 0, false, place.weights());
        assertThatThrownBy(() -> new Logbook(List.of(later), List.of(), 16, 20, false).check())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights of step " + place.step() + ", wanted those of step 15");
    }

    @Test
    void aWayThatIsTooLongIsRefused() {
        Waypoint start = new Waypoint(0, STANDARD, 0, false, Optional.empty());
        assertThatThrownBy(() -> new Logbook(List.of(start), List.of(), 16, Long.MAX_VALUE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("steps before the end");
    }

    @Test
    void bitsAreUnpackedOnlyIntoExpectedRoom() {
        Bits bits = Bits.of("abc".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        assertThat(bits.size()).isLessThan(100);
        assertThat(new String(Bits.parse(bits.text()).unpacked(3000), StandardCharsets.US_ASCII))
                .startsWith("abcabc");
        assertThatThrownBy(() -> bits.unpacked(2999)).hasMessage("got more than 2999 bytes, wanted 2999");
        assertThatThrownBy(() -> bits.unpacked(3001)).hasMessage("got 3000 bytes, wanted 3001");
        assertThatThrownBy(() -> Bits.parse("AAAA").unpacked(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
