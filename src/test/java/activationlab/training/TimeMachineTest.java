package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Network;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMachineTest {
    private static final Experiment DYING = Experiment.standard().withLearningRate(0.3);

    static List<Experiment> runs() {
        Experiment standard = Experiment.standard();
        return List.of(
                standard,
                standard.withBatchSize(2000),
                standard.withBatchSize(1),
                standard.withActivation(Catalog.require("prelu")),
                standard.withActivation(Catalog.require("rrelu")),
                standard.withActivation(Catalog.require("tanh")).withDepth(10).withWidth(20),
                standard.withDescent(standard.descent()
                        .withOptimizer(Optimizer.adam())
                        .withSchedule(new RateSchedule(2, new RateSchedule.Decay.Cosine(9, 0.1)))
                        .withRegularization(new Regularization(1e-4, 1e-3, 0.5))),
                standard.withDescent(standard.descent()
                        .withOptimizer(new Optimizer.Descent(0.9, 0))
                        .withStop(StopRule.NEVER.withPatience(1))),
                standard.withArchitecture(standard.architecture()
                        .withLayer(1, standard.architecture().hidden().get(1).withDropout(0.3))
                        .withLayer(2, standard.architecture().hidden().get(2).with(Normalization.BATCH))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyPastStateIsTheSameToTheLastBit(Experiment experiment) {
        TimeMachine machine = new TimeMachine(experiment);
        List<List<Double>> bits = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        for (int step = 0; step <= 120; step++) {
            fiddle(machine, step);
            machine.goOn();
            bits.add(bits(machine.present().main().learner().network()));
            frames.add(machine.frame());
            machine.takeStep();
        }
        for (int step = 120; step >= 0; step -= 7) {
            Frame then = seek(machine, step);
            Frame was = frames.get(step);
            assertThat(bits(machine.shown().learner().network())).isEqualTo(bits.get(step));
            assertThat(then.scores()).isEqualTo(was.scores());
            assertThat(then.layers()).isEqualTo(was.layers());
            assertThat(then.epoch()).isEqualTo(was.epoch());
            assertThat(then.experiment()).isEqualTo(was.experiment());
            assertThat(then.progress().run()).isEqualTo(was.progress().run());
        }
    }

    /** Moves sliders as a person would, several of them after the same step too. */
    private static void fiddle(TimeMachine machine, int step) {
        Experiment now = machine.present().main().experiment();
        if (step >= 30 && step < 50) {
            machine.present().retune(now.withBias(now.bias() - 0.013));
        } else if (step == 60) {
            machine.present().retune(now.withActivation(Catalog.require("prelu")));
            machine.present().retune(now.withActivation(Catalog.require("gelu")).withLearningRate(0.07));
        } else if (step == 80) {
            machine.present().retune(now.withBatchSize(7));
            machine.present().retune(now.withBatchSize(9).withBias(0.1));
        }
    }

    @Test
    void playingOnFromThePastRunsThroughTheSameFutureIntoTheNewest() {
        TimeMachine machine = machine(DYING, 90);
        Frame newest = machine.frame();
        Frame middle = seek(machine, 40);
        assertThat(middle.progress().isPast()).isTrue();
        assertThat(middle.progress().timeline()).isEqualTo(new Timeline(0, 90, List.of()));
        for (int i = 0; i < 50; i++) {
            assertThat(machine.inPast()).isTrue();
            machine.takeStep();
        }
        assertThat(machine.inPast()).isFalse();
        assertThat(machine.frame()).isEqualTo(newest);
        machine.takeStep();
        assertThat(machine.frame().step()).isEqualTo(91);
    }

    @Test
    void goingOnFromThePastForgetsTheFuture() {
        TimeMachine machine = machine(DYING, 90);
        long run = machine.frame().progress().run();
        machine.present().retune(DYING.withLearningRate(0.1));
        steps(machine, 10);
        machine.goOnFrom(40);
        machine.present().retune(DYING.withBias(-0.2));
        steps(machine, 20);
        Frame now = machine.frame();
        assertThat(now.step()).isEqualTo(60);
        assertThat(now.progress().isPast()).isFalse();
        assertThat(now.progress().run()).isNotEqualTo(run);
        assertThat(now.progress().timeline().changes()).containsExactly(40L);
        Simulation alone = new Simulation(DYING);
        alone.advance(40);
        alone.retune(DYING.withBias(-0.2));
        alone.advance(20);
        assertThat(now.scores()).isEqualTo(alone.frame().scores());
        assertThat(seek(machine, 10).step()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 15, 16, 17, 89})
    void anyStepCanBeGoneOnFrom(long step) {
        TimeMachine machine = machine(DYING, 90);
        Frame newest = machine.frame();
        machine.goOnFrom(step);
        steps(machine, 90 - (int) step);
        assertThat(machine.frame().scores()).isEqualTo(newest.scores());
        assertThat(machine.frame().layers()).isEqualTo(newest.layers());
    }

    @Test
    void bothRunsOfADuelAreShownAsTheyWereAndBeforeTheForkOne() {
        TimeMachine machine = machine(DYING, 40);
        machine.present().fork(Change.HE_WEIGHTS);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            machine.takeStep();
            frames.add(machine.frame());
        }
        Frame then = seek(machine, 63);
        Closeup.Fork fork = then.closeup().fork().orElseThrow();
        Frame was = frames.get(22);
        assertThat(fork.frame().scores())
                .isEqualTo(was.closeup().fork().orElseThrow().frame().scores());
        assertThat(then.scores()).isEqualTo(was.scores());
        assertThat(seek(machine, 20).closeup().fork()).isEmpty();
        machine.leave();
        assertThat(machine.frame()).isEqualTo(frames.getLast());
    }

    @Test
    void aKeptForkHasThePastOfTheRunBeforeIt() {
        TimeMachine machine = machine(DYING, 40);
        Frame common = machine.frame();
        machine.present().retune(DYING.withBias(-0.1));
        machine.takeStep();
        machine.present().fork(Change.LOWER_RATE);
        steps(machine, 50);
        machine.present().retune(DYING.withBias(0.1));
        steps(machine, 50);
        Frame kept = machine.frame().closeup().fork().orElseThrow().frame();
        machine.present().keep();
        steps(machine, 30);
        assertThat(seek(machine, 141).scores()).isEqualTo(kept.scores());
        Frame then = seek(machine, 40);
        assertThat(then.experiment()).isEqualTo(DYING.withBias(-0.1));
        assertThat(seek(machine, 39).step()).isEqualTo(39);
        assertThat(seek(machine, 39).experiment()).isEqualTo(common.experiment());
    }

    @Test
    void theStateAfterAFailureIsRememberedWithWhatCameBefore() {
        Experiment start = Experiment.standard().withProblem(Problem.CURVE);
        TimeMachine machine = machine(start, 50);
        Frame before = machine.frame();
        machine.present().retune(start.withLearningRate(10));
        for (int i = 0; i < 3000 && !machine.stuck(); i++) {
            machine.takeStep();
        }
        assertThat(machine.stuck()).isTrue();
        Frame failed = machine.frame();
        assertThat(seek(machine, 50).step()).isEqualTo(50);
        assertThat(seek(machine, 49).experiment()).isEqualTo(before.experiment());
        machine.leave();
        assertThat(machine.frame()).isEqualTo(failed);
        machine.present().retune(start.withLearningRate(1e-3));
        steps(machine, 40);
        Frame gentle = machine.frame();
        steps(machine, 5);
        assertThat(seek(machine, gentle.step()).scores()).isEqualTo(gentle.scores());
    }

    @Test
    void aResetLeavesThePastAndBeginsAnew() {
        TimeMachine machine = machine(DYING, 90);
        Frame start = seek(machine, 0);
        assertThat(start.status()).isEqualTo(new Status.Ready());
        machine.reset();
        assertThat(machine.inPast()).isFalse();
        assertThat(machine.frame().progress().timeline()).isEqualTo(Timeline.at(0));
        assertThat(machine.frame().scores()).isEqualTo(start.scores());
    }

    @Test
    void thePastTellsAllThatWasSeenOfTheUnitsAndTheBranchWhatHadHappened() {
        TimeMachine machine = new TimeMachine(DYING);
        machine.attend(new Attention(Set.of(Aspect.UNITS), Optional.empty()));
        steps(machine, 1500);
        Chronicle all = machine.settled().closeup().chronicle().orElseThrow();
        LifeEvent third = all.events().get(2);
        Frame then = seek(machine, third.when().last());
        assertThat(then.closeup().chronicle()).contains(all);
        assertThat(then.closeup().census()).isPresent();
        machine.goOnFrom(third.when().last());
        Chronicle kept = machine.settled().closeup().chronicle().orElseThrow();
        assertThat(kept.events())
                .containsExactlyElementsOf(all.events().subList(0, kept.events().size()));
        assertThat(kept.events()).contains(third);
    }

    private static TimeMachine machine(Experiment experiment, int steps) {
        TimeMachine machine = new TimeMachine(experiment);
        steps(machine, steps);
        return machine;
    }

    private static void steps(TimeMachine machine, int count) {
        for (int i = 0; i < count; i++) {
            machine.takeStep();
        }
    }

    private static Frame seek(TimeMachine machine, long step) {
        machine.visit(step);
        while (machine.seeking()) {
            machine.takeStep();
        }
        return machine.frame();
    }

    private static List<Double> bits(Network network) {
        List<Double> all = new ArrayList<>();
        for (int l = 0; l < network.topology().layers(); l++) {
            for (double each : network.weights(l).data) {
                all.add(each);
            }
            for (double each : network.biases(l).data) {
                all.add(each);
            }
        }
        return all;
    }
}
