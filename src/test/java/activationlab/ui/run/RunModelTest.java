package activationlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.live.Request;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Change;
import activationlab.training.Duel;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LifeEvent;
import activationlab.training.Simulation;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;

class RunModelTest {
    private final List<Request> sent = new ArrayList<>();
    private final RunModel model = new RunModel(new RequestLog(sent));

    @Test
    void everyClickIsCountedInTheLatestRequest() {
        model.step(1);
        model.step(100);
        model.reset();
        model.step(10);
        Request latest = sent.getLast();
        assertThat(latest.stepsAsked()).isEqualTo(111);
        assertThat(latest.resets()).isEqualTo(1);
        assertThat(latest.running()).isFalse();
    }

    @Test
    void aStepPausesARunningNetwork() {
        model.toggle();
        assertThat(sent.getLast().running()).isTrue();
        model.step(1);
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(sent.getLast().running()).isFalse();
        assertThat(sent.getLast().stepsAsked()).isEqualTo(1);
    }

    @Test
    void aLinkedSliderAndTheExperimentFollowEachOther() {
        SimpleDoubleProperty slider = new SimpleDoubleProperty();
        model.link(slider, Experiment::bias, (now, value) -> now.withBias(value.doubleValue()));
        assertThat(slider.get()).isEqualTo(Experiment.standard().bias());
        slider.set(-3);
        assertThat(sent.getLast().experiment().bias()).isEqualTo(-3);
        model.experimentProperty().set(Experiment.standard().withBias(2));
        assertThat(slider.get()).isEqualTo(2);
    }

    @Test
    void aFailureStopsTheRunOnceAndAnOldFrameOfItNeverAgain() {
        Frame failed = diverged();
        model.toggle();
        model.receive(failed);
        assertThat(model.runningProperty().get()).isFalse();
        model.toggle();
        model.receive(failed.withStepsPerSecond(7));
        assertThat(model.runningProperty().get()).isTrue();
    }

    @Test
    void goingOnGentlyTakesATenthOfTheRateAndStartsAgainWhereTheWeightsRanAway() {
        Frame failed = diverged();
        model.experimentProperty().set(failed.experiment());
        model.receive(new Simulation(failed.experiment()).frame());
        model.goOnGently();
        assertThat(sent.getLast().resets()).isZero();
        assertThat(sent.getLast().experiment().learningRate()).isEqualTo(1);
        model.receive(failed);
        model.goOnGently();
        assertThat(sent.getLast().resets()).isEqualTo(1);
        assertThat(sent.getLast().experiment().learningRate()).isEqualTo(0.1);
        assertThat(sent.getLast().running()).isTrue();
    }

    @Test
    void theRateNeverLeavesItsRange() {
        for (int i = 0; i < 10; i++) {
            model.goOnGently();
        }
        assertThat(model.experimentProperty().get().learningRate()).isEqualTo(Experiment.LEARNING_RATE.min());
    }

    @Test
    void aForkFromThePastAndTheOneThatIsKeptGoOnWithTheHistoryUntilThen() {
        Duel duel = new Duel(Experiment.standard().withLearningRate(0.3));
        duel.attend(Attention.NONE.with(Aspect.UNITS));
        LifeEvent death = untilADeath(duel);
        long parted = death.when().first() - 1;
        model.whatIf(death, Change.LEAKY_RELU);
        duel.forkBefore(death.id(), Change.LEAKY_RELU);
        train(duel, 60);
        assertThat(model.history().at(0).step()).isZero();
        assertThat(step(model.history())).isEqualTo(parted + 60);
        assertThat(model.forkHistory().at(0).step()).isEqualTo(parted);
        assertThat(step(model.forkHistory())).isEqualTo(parted + 60);
        model.keepFork();
        duel.keep();
        train(duel, 10);
        assertThat(model.forkHistory().size()).isZero();
        assertThat(model.history().at(0).step()).isZero();
        assertThat(step(model.history())).isEqualTo(parted + 70);
        for (int i = 1; i < model.history().size(); i++) {
            Frame frame = model.history().at(i);
            assertThat(frame.step()).isGreaterThan(model.history().at(i - 1).step());
            assertThat(frame.experiment().activation().id()).isEqualTo(frame.step() < parted ? "relu" : "leaky_relu");
        }
        duel.reset();
        model.receive(duel.frame());
        assertThat(model.history().size()).isEqualTo(1);
    }

    @Test
    void aSecondForkBeginsItsOwnHistory() {
        Duel duel = new Duel(Experiment.standard());
        duel.fork(Change.LOWER_RATE);
        train(duel, 5);
        duel.fork(Change.HIGHER_BIAS);
        train(duel, 3);
        assertThat(model.history().size()).isEqualTo(9);
        assertThat(model.forkHistory().at(0).step()).isEqualTo(5);
        assertThat(model.forkHistory().size()).isEqualTo(4);
    }

    private LifeEvent untilADeath(Duel duel) {
        for (int i = 0; i < 200; i++) {
            train(duel, 10);
            Frame looked = duel.settled();
            List<LifeEvent> events = looked.closeup().chronicle().orElseThrow().events();
            if (!events.isEmpty()) {
                return events.getFirst();
            }
        }
        throw new AssertionError("no unit died");
    }

    private void train(Duel duel, int steps) {
        model.receive(duel.frame());
        for (int i = 0; i < steps; i++) {
            duel.step();
            model.receive(duel.frame());
        }
    }

    private static long step(History history) {
        return history.at(history.size() - 1).step();
    }

    private static Frame diverged() {
        Simulation simulation = new Simulation(Experiment.standard()
                .withActivation(Catalog.require("identity"))
                .withDepth(8)
                .withLearningRate(10));
        simulation.advance(100_000);
        Frame frame = simulation.frame();
        assertThat(frame.failed()).isTrue();
        return frame;
    }
}
