package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Initializer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationTest {
    private static final Experiment SMALL = Experiment.standard().withDepth(2).withWidth(6);
    private static final Experiment DIVERGING =
            SMALL.withProblem(Problem.CURVE).withLearningRate(10).withInitializer(Initializer.HE_NORMAL);

    @Test
    void theSameExperimentGivesTheSameBits() {
        Frame first = after(SMALL, 500);
        Frame again = after(SMALL, 500);
        assertThat(again.scores()).isEqualTo(first.scores());
        assertThat(again.layers()).isEqualTo(first.layers());
        assertThat(after(SMALL.withSeed(2), 500).trainLoss()).isNotEqualTo(first.trainLoss());
    }

    @Test
    void aCheckpointBeforeEachStepChangesNothingAndCanEndIt() {
        AtomicInteger passed = new AtomicInteger();
        Simulation whole = new Simulation(SMALL);
        whole.advance(9, passed::incrementAndGet);
        assertThat(passed).hasValue(9);
        assertThat(whole.frame().scores()).isEqualTo(after(SMALL, 9).scores());

        Simulation ended = new Simulation(SMALL);
        Checkpoint fourth = () -> {
            if (ended.step() == 3) {
                throw new CancellationException("enough");
            }
        };
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> ended.advance(9, fourth));
        assertThat(ended.frame().scores()).isEqualTo(after(SMALL, 3).scores());
    }

    @Test
    void lookingChangesNothing() {
        for (Activation activation : Catalog.elementwise()) {
            Simulation watched = new Simulation(SMALL.withActivation(activation));
            for (int i = 0; i < 20; i++) {
                watched.frame();
                watched.advance(3);
                watched.glance();
            }
            assertThat(watched.frame().scores())
                    .as(activation.id())
                    .isEqualTo(after(watched.experiment(), 60).scores());
        }
    }

    @ParameterizedTest
    @EnumSource
    void learnsEveryProblem(Problem problem) {
        Experiment experiment = SMALL.withProblem(problem).withWidth(16).withActivation(Catalog.require("tanh"));
        Frame frame = after(experiment.withLearningRate(0.1), 4000);
        assertThat(frame.trainLoss()).isLessThan(reachable(problem));
        assertThat(frame.failed()).isFalse();
    }

    private static double reachable(Problem problem) {
        return switch (problem) {
            case SPIRAL -> 0.6;
            case CLUSTERS -> 0.25; // its classes overlap
            default -> 0.2;
        };
    }

    @Test
    void countsEpochsAndSteps() {
        Frame frame = after(SMALL.withSamples(100).withTrainShare(0.8).withBatchSize(30), 7);
        assertThat(frame.step()).isEqualTo(7);
        assertThat(frame.epoch())
                .as("an epoch of 80 samples is 3 steps of at most 30")
                .isEqualTo(2);
    }

    @Test
    void aResetStartsAgainFromTheSameWeights() {
        Simulation simulation = new Simulation(SMALL);
        Frame start = simulation.frame();
        simulation.advance(50);
        simulation.reset();
        Frame again = simulation.frame();
        assertThat(again.scores()).isEqualTo(start.scores());
        assertThat(again.step()).isZero();
        assertThat(again.status()).isEqualTo(new Status.Ready());
        assertThat(again.progress().run()).isEqualTo(start.progress().run() + 1);
    }

    @Test
    void aLearningRateHoldsFromTheNextStepOn() {
        Simulation changed = new Simulation(SMALL.withLearningRate(1e-5));
        changed.retune(SMALL);
        changed.advance(10);
        assertThat(changed.frame().scores()).isEqualTo(after(SMALL, 10).scores());
    }

    @Test
    void aBiasShiftsTheRunningNetwork() {
        Simulation shifted = new Simulation(SMALL);
        shifted.retune(SMALL.withBias(-3));
        assertThat(shifted.frame().scores())
                .as("before the first step the same as starting there")
                .isEqualTo(new Simulation(SMALL.withBias(-3)).frame().scores());
        shifted.advance(100);
        shifted.retune(SMALL.withBias(-10));
        Frame dead = shifted.frame();
        assertThat(dead.step()).isEqualTo(100);
        assertThat(dead.hiddenLayers().getLast().silentOnDataset()).isEqualTo(100);
        assertThat(dead.hiddenLayers().getFirst().weightGradientNorm()).isZero();
    }

    @Test
    void anActivationIsExchangedWhileTheWeightsStay() {
        Simulation simulation = new Simulation(SMALL);
        simulation.advance(200);
        double loss = simulation.frame().trainLoss();
        simulation.retune(SMALL.withActivation(Catalog.require("leaky_relu")));
        assertThat(simulation.frame().step()).isEqualTo(200);
        assertThat(simulation.frame().trainLoss()).isNotEqualTo(loss).isCloseTo(loss, within(0.2));
        simulation.retune(SMALL);
        assertThat(simulation.frame().trainLoss()).isEqualTo(loss);
    }

    @Test
    void anotherDepthStartsAgainFromTheSameSeed() {
        Simulation simulation = new Simulation(SMALL);
        simulation.advance(50);
        simulation.retune(SMALL.withDepth(5));
        assertThat(simulation.frame().layers()).hasSize(6);
        assertThat(simulation.frame().scores())
                .isEqualTo(new Simulation(SMALL.withDepth(5)).frame().scores());
    }

    @Test
    void stopsOnTheFirstNumberThatIsNotFinite() {
        Simulation simulation = new Simulation(DIVERGING);
        simulation.advance(100_000);
        Frame frame = simulation.frame();
        assertThat(frame.status()).isInstanceOfSatisfying(Status.Failed.class, failed -> {
            assertThat(failed.layer()).isBetween(1, 3);
            assertThat(failed.tensor()).isNotEmpty();
            assertThat(failed.step()).isBetween(frame.step(), frame.step() + 2);
            assertThat(failed.sentence()).contains("epoch " + failed.epoch()).contains(failed.tensor());
        });
        long step = frame.step();
        simulation.advance(10);
        assertThat(simulation.step()).as("no step after a failure").isEqualTo(step);
        assertThat(frame.trainLoss()).isNotNaN();
        assertThat(frame.layers())
                .allSatisfy(layer -> assertThat(layer.zeroEntries()).isNotNegative());
    }

    @Test
    void goesOnFromTheLastGoodWeightsWithASmallerRate() {
        Simulation simulation = new Simulation(DIVERGING);
        simulation.advance(100_000);
        simulation.retune(DIVERGING.withLearningRate(1e-5));
        assertThat(simulation.failed()).isFalse();
        long step = simulation.step();
        simulation.advance(1);
        assertThat(simulation.step()).isEqualTo(step + 1);
        simulation.reset();
        simulation.advance(20);
        assertThat(simulation.failed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("activationlab.activation.Catalog#elementwise")
    void extremeSettingsNeverThrow(Activation activation) {
        Experiment deep = SMALL.withActivation(activation)
                .withDepth(20)
                .withWidth(16)
                .withBatchSize(1)
                .withSamples(20)
                .withLearningRate(10);
        for (double bias : new double[] {-10, 10}) {
            for (Initializer initializer : new Initializer[] {Initializer.ZERO, Initializer.HE_NORMAL}) {
                Frame frame = after(deep.withBias(bias).withInitializer(initializer), 30);
                assertThat(frame.layers()).hasSize(21);
                assertThat(frame.prediction()).isInstanceOf(DecisionGrid.class);
            }
        }
    }

    private static Frame after(Experiment experiment, long steps) {
        Simulation simulation = new Simulation(experiment);
        simulation.advance(steps);
        return simulation.frame();
    }
}
