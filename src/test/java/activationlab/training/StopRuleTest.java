package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Problem;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StopRuleTest {
    private static final Experiment START = Experiment.standard().withSamples(100);

    @Test
    void endsAfterTheWantedEpochs() {
        Simulation simulation = stopped(rule -> rule.withEpochs(7));
        assertThat(simulation.frame().epoch()).isEqualTo(7);
        assertThat(sentence(simulation)).isEqualTo("Stopped after 7 epochs, as the stop rule says.");
        long step = simulation.step();
        simulation.advance(100);
        assertThat(simulation.step()).isEqualTo(step);
    }

    @Test
    void endsAtTheEndOfTheFirstEpochWithALossAsLow() {
        Simulation simulation = stopped(rule -> rule.withLoss(0.4));
        assertThat(simulation.frame().trainLoss()).isLessThanOrEqualTo(0.4);
        assertThat(sentence(simulation)).contains("the training loss 0.3").endsWith("has reached 0.4.");
        Simulation before = new Simulation(START);
        before.advance(simulation.step() - 5);
        assertThat(before.frame().trainLoss())
                .as("an epoch of 80 is 5 steps of 16")
                .isGreaterThan(0.4);
    }

    @Test
    void endsAtAnAccuracy() {
        Simulation simulation = stopped(rule -> rule.withAccuracy(0.9));
        assertThat(simulation.frame().trainAccuracy()).isGreaterThanOrEqualTo(0.9);
        assertThat(sentence(simulation)).contains("the training accuracy");
    }

    @Test
    void endsEarlyWhenTheTestLossFallsNoMore() {
        Experiment noisy = START.withNoise(0.5).withDepth(4).withWidth(32).withLearningRate(0.3);
        Simulation simulation = stopped(noisy, rule -> rule.withPatience(20));
        assertThat(sentence(simulation)).startsWith("Stopped early after").contains("the test loss was least");
        Simulation again = new Simulation(noisy);
        double least = Double.POSITIVE_INFINITY;
        long leastAt = 0;
        for (long epoch = 1; epoch <= simulation.frame().epoch(); epoch++) {
            again.advance(5);
            if (again.frame().testLoss() < least) {
                least = again.frame().testLoss();
                leastAt = epoch;
            }
        }
        assertThat(simulation.frame().epoch()).isEqualTo(leastAt + 20);
    }

    @Test
    void whoeverGoesOnGoesBeyondTheRule() {
        Simulation simulation = stopped(rule -> rule.withEpochs(3));
        simulation.goOn();
        simulation.advance(100);
        assertThat(simulation.frame().epoch()).isEqualTo(23);
        simulation.reset();
        simulation.advance(100);
        assertThat(simulation.frame().epoch()).as("a new run waits again").isEqualTo(3);
    }

    @Test
    void anotherRuleLetsTrainingGoOnAndOneThatIsMetAlreadyDoesNot() {
        Simulation simulation = stopped(rule -> rule.withEpochs(3));
        simulation.retune(with(START, rule -> rule.withEpochs(5)));
        assertThat(simulation.halted()).isFalse();
        simulation.advance(100);
        assertThat(simulation.frame().epoch()).isEqualTo(5);
        simulation.retune(with(START, rule -> rule.withEpochs(4)));
        assertThat(simulation.halted()).isTrue();
    }

    @Test
    void aForkWaitsAsTheRunItCameFrom() {
        Experiment noisy = START.withNoise(0.5).withDepth(4).withWidth(32).withLearningRate(0.3);
        Simulation run = new Simulation(with(noisy, rule -> rule.withPatience(20)));
        run.advance(111);
        Simulation fork = new Simulation(run.snapshot());
        run.advance(100_000);
        fork.advance(100_000);
        assertThat(fork.frame().status()).isEqualTo(run.frame().status());
    }

    @Test
    void stepsBeyondARuleAreReachedAgain() {
        TimeMachine machine = new TimeMachine(with(START, rule -> rule.withEpochs(3)));
        while (!machine.stuck()) {
            machine.takeStep();
        }
        machine.present().goOn();
        for (int i = 0; i < 40; i++) {
            machine.takeStep();
        }
        double loss = machine.frame().trainLoss();
        machine.takeStep();
        machine.goOnFrom(55);
        assertThat(machine.frame().step()).isEqualTo(55);
        assertThat(machine.frame().trainLoss()).isEqualTo(loss);
    }

    @Test
    void aRegressionHasNoAccuracyToStopAt() {
        Simulation simulation = new Simulation(with(START.withProblem(Problem.CURVE), rule -> rule.withAccuracy(0.1)));
        simulation.advance(50);
        assertThat(simulation.halted()).isFalse();
    }

    private static Simulation stopped(UnaryOperator<StopRule> change) {
        return stopped(START, change);
    }

    private static Simulation stopped(Experiment experiment, UnaryOperator<StopRule> change) {
        Simulation simulation = new Simulation(with(experiment, change));
        simulation.advance(100_000);
        assertThat(simulation.halted()).isTrue();
        return simulation;
    }

    private static Experiment with(Experiment experiment, UnaryOperator<StopRule> change) {
        return experiment.withDescent(experiment.descent().withStop(change.apply(StopRule.NEVER)));
    }

    private static String sentence(Simulation simulation) {
        return ((Status.Stopped) simulation.frame().status()).sentence();
    }
}
