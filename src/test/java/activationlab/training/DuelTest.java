package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.network.Initializer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuelTest {
    private static final Experiment DYING = Experiment.standard().withLearningRate(0.3);
    private static final Attention UNITS = new Attention(Set.of(Aspect.UNITS), java.util.Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"relu", "prelu", "rrelu", "tanh"})
    void aForkWithoutAChangeStaysBitIdentical(String activation) {
        Duel duel = new Duel(DYING.withActivation(Catalog.require(activation)));
        advance(duel, 37);
        duel.fork(Change.NONE);
        for (int i = 0; i < 60; i++) {
            advance(duel, 3);
            Frame frame = duel.frame();
            Frame fork = frame.closeup().fork().orElseThrow().frame();
            assertThat(fork.scores()).isEqualTo(frame.scores());
            assertThat(fork.layers()).isEqualTo(frame.layers());
            assertThat(fork.step()).isEqualTo(frame.step());
            assertThat(fork.epoch()).isEqualTo(frame.epoch());
        }
    }

    @Test
    void aSimulationGoesOnFromASnapshotWithTheSameBits() {
        Simulation first = new Simulation(DYING);
        first.advance(101);
        Snapshot snapshot = first.snapshot();
        first.advance(200);
        Simulation second = new Simulation(snapshot);
        second.advance(200);
        assertThat(second.frame().scores()).isEqualTo(first.frame().scores());
        assertThat(second.frame().layers()).isEqualTo(first.frame().layers());
        assertThat(snapshot.step()).isEqualTo(101);
        assertThat(new Simulation(snapshot).step()).isEqualTo(101);
    }

    @ParameterizedTest
    @EnumSource(value = Change.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherChangeSetsTheForkApartAndLeavesTheRunAsItWas(Change change) {
        Simulation alone = new Simulation(DYING);
        alone.advance(90);
        Duel duel = new Duel(DYING);
        advance(duel, 50);
        duel.fork(change);
        advance(duel, 40);
        Frame frame = duel.frame();
        Closeup.Fork fork = frame.closeup().fork().orElseThrow();
        assertThat(frame.scores()).isEqualTo(alone.frame().scores());
        assertThat(fork.change()).isEqualTo(change);
        assertThat(fork.frame().scores()).isNotEqualTo(frame.scores());
        assertThat(fork.frame().experiment()).isEqualTo(change.appliedTo(DYING));
        assertThat(fork.frame().step()).isEqualTo(frame.step());
    }

    @Test
    void newHeWeightsAreOthersThanThoseOfTheStart() {
        Simulation start = new Simulation(DYING.withInitializer(Initializer.HE_NORMAL));
        double atFirst = start.frame().trainLoss();
        Simulation fork = new Simulation(start.snapshot());
        fork.change(Change.HE_WEIGHTS);
        assertThat(fork.frame().trainLoss()).isNotEqualTo(atFirst);
    }

    @Test
    void aForkBeforeADeathRunsIntoTheSameDeathWithoutAChange() {
        Duel duel = new Duel(DYING);
        duel.attend(UNITS);
        LifeEvent death = firstDeath(duel);
        long run = duel.frame().progress().run();
        assertThat(duel.forkBefore(death.id(), Change.NONE)).isTrue();
        assertThat(duel.frame().step()).isEqualTo(death.when().first() - 1);
        assertThat(duel.frame().progress().run()).isNotEqualTo(run);
        duel.step();
        Frame frame = duel.settled();
        LifeEvent again = chronicle(frame).events().getFirst();
        LifeEvent beside =
                chronicle(frame.closeup().fork().orElseThrow().frame()).events().getFirst();
        assertThat(again.place()).isEqualTo(death.place());
        assertThat(again.reach()).isEqualTo(death.reach());
        assertThat(again.occasion()).isEqualTo(death.occasion());
        assertThat(beside.reach()).isEqualTo(death.reach());
    }

    @Test
    void keepingTheForkGoesOnWithItAlone() {
        Duel duel = new Duel(DYING);
        advance(duel, 20);
        duel.fork(Change.LOWER_RATE);
        advance(duel, 20);
        Frame fork = duel.frame().closeup().fork().orElseThrow().frame();
        duel.keep();
        Frame frame = duel.frame();
        assertThat(frame.closeup().fork()).isEmpty();
        assertThat(frame.scores()).isEqualTo(fork.scores());
        assertThat(frame.experiment()).isEqualTo(Change.LOWER_RATE.appliedTo(DYING));
    }

    @Test
    void settingsReachBothRunsExceptForWhatSetsThemApart() {
        Duel duel = new Duel(DYING);
        duel.fork(Change.LOWER_RATE);
        duel.retune(DYING.withBias(-0.5).withLearningRate(0.2));
        Frame frame = duel.frame();
        assertThat(frame.experiment().learningRate()).isEqualTo(0.2);
        Experiment fork = frame.closeup().fork().orElseThrow().frame().experiment();
        assertThat(fork.learningRate()).isEqualTo(0.02);
        assertThat(fork.bias()).isEqualTo(-0.5);
    }

    @Test
    void aResetEndsTheForkAndUnknownEventsForkNothing() {
        Duel duel = new Duel(DYING);
        duel.fork(Change.LEAKY_RELU);
        duel.reset();
        assertThat(duel.frame().closeup().fork()).isEmpty();
        assertThat(duel.forkBefore(77, Change.NONE)).isFalse();
        assertThat(duel.frame().closeup().fork()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void bothRunsRememberTheDeathsBeforeTheirFork(Change change) {
        Duel duel = new Duel(DYING);
        duel.attend(UNITS);
        advance(duel, 1500);
        List<LifeEvent> before = chronicle(duel.settled()).events();
        LifeEvent last = before.getLast();
        List<LifeEvent> earlier = before.stream()
                .filter(event -> event.when().last() < last.when().first())
                .toList();
        assertThat(earlier).isNotEmpty();
        assertThat(duel.forkBefore(last.id(), change)).isTrue();
        advance(duel, 200);
        Frame frame = duel.settled();
        Closeup.Fork fork = frame.closeup().fork().orElseThrow();
        assertThat(fork.since()).isEqualTo(last.when().first() - 1);
        assertThat(chronicle(frame).events())
                .startsWith(earlier.toArray(LifeEvent[]::new))
                .contains(last);
        assertThat(chronicle(fork.frame()).events()).startsWith(earlier.toArray(LifeEvent[]::new));
        assertThat(chronicle(frame).looks().since()).isZero();
        countsAgreeWithTheCensus(frame);
        countsAgreeWithTheCensus(fork.frame());
        assertThat(duel.forkBefore(earlier.getLast().id(), change))
                .isEqualTo(chronicle(frame).canForkBefore(earlier.getLast()));
    }

    @Test
    void aForkOfThePresentRemembersWhatWasSeenAndWhatItsChangeDid() {
        Duel duel = new Duel(DYING.withBias(-0.5));
        duel.attend(UNITS);
        advance(duel, 700);
        duel.fork(Change.HIGHER_BIAS);
        Frame frame = duel.settled();
        Frame fork = frame.closeup().fork().orElseThrow().frame();
        countsAgreeWithTheCensus(fork);
        assertThat(chronicle(fork).counts().deaths())
                .isEqualTo(chronicle(frame).counts().deaths())
                .isPositive();
        assertThat(chronicle(fork).counts().revivals()).isPositive();
        LifeEvent revival = chronicle(fork).events().getLast();
        assertThat(revival.kind()).isEqualTo(LifeEvent.Kind.REVIVAL);
        assertThat(revival.experiment()).isEqualTo(DYING.withBias(-0.5));
        assertThat(revival.occasion()).isEqualTo(new LifeEvent.Occasion.Settings(DYING.withBias(0.5)));
    }

    private static void countsAgreeWithTheCensus(Frame frame) {
        Chronicle.Counts counts = chronicle(frame).counts();
        Census census = frame.closeup().census().orElseThrow();
        long dead = 0;
        for (int l = 0; l < census.layers().size(); l++) {
            dead += census.count(l, UnitState.DEAD_ON_DATASET);
        }
        assertThat(counts.silentAtFirst() + counts.deaths() - counts.revivals()).isEqualTo(dead);
    }

    private static LifeEvent firstDeath(Duel duel) {
        for (int i = 0; i < 200; i++) {
            advance(duel, 10);
            List<LifeEvent> events = chronicle(duel.settled()).events();
            if (!events.isEmpty()) {
                return events.getFirst();
            }
        }
        throw new AssertionError("no unit died");
    }

    private static Chronicle chronicle(Frame frame) {
        return frame.closeup().chronicle().orElseThrow();
    }

    private static void advance(Duel duel, int steps) {
        for (int i = 0; i < steps; i++) {
            duel.step();
        }
    }
}
