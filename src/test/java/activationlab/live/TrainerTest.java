package activationlab.live;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.SeededRandom;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Simulation;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TrainerTest {
    private static final Experiment SMALL = Experiment.standard().withSamples(60);

    @Test
    void showsTheInitialWeightsUnasked() {
        try (Trainer trainer = new Trainer(Request.paused(SMALL))) {
            Frame frame = await(trainer, any -> true);
            assertThat(frame.step()).isZero();
            assertThat(frame.scores()).isEqualTo(new Simulation(SMALL).frame().scores());
        }
    }

    @Test
    void trainsOnItsOwnThreadWhileAskedTo() {
        Request running = Request.paused(SMALL).withRunning(true);
        try (Trainer trainer = new Trainer(running)) {
            Frame frame = await(trainer, f -> f.step() > 1000 && f.stepsPerSecond() > 0);
            assertThat(frame.failed()).isFalse();
            trainer.publish(running.withRunning(false));
            Frame rested = await(trainer, f -> f.stepsPerSecond() == 0);
            assertThat(rested.step()).isGreaterThanOrEqualTo(frame.step());
        }
    }

    @Test
    void threeSlidersDraggedForAWhileLeaveTheLastStateAndNoLostClick() {
        SeededRandom random = new SeededRandom(11);
        Request request = Request.paused(SMALL).withRunning(true);
        try (Trainer trainer = new Trainer(request)) {
            for (int i = 0; i < 5000; i++) {
                Experiment dragged = request.experiment()
                        .withDepth(1 + i % 20)
                        .withBias(random.nextDouble(-10, 10))
                        .withLearningRate(StrictMath.pow(10, random.nextDouble(-5, 1)));
                request = request.withExperiment(dragged);
                trainer.publish(request);
                if (i % 50 == 0) {
                    LockSupport.parkNanos(1_000_000);
                    trainer.poll();
                }
            }
            Request last = request.withExperiment(
                            request.experiment().withLearningRate(0.01).withBias(0))
                    .withReset()
                    .withRunning(false)
                    .withMoreSteps(42);
            trainer.publish(last);
            Frame frame = await(trainer, f -> f.experiment().equals(last.experiment()) && f.step() == 42);
            Simulation alone = new Simulation(last.experiment());
            alone.advance(42);
            assertThat(frame.scores()).isEqualTo(alone.frame().scores());
        }
    }

    @Test
    void endsItsThreadWhenClosed() {
        Trainer trainer = new Trainer(Request.paused(SMALL).withRunning(true));
        await(trainer, f -> f.step() > 10);
        trainer.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("trainer"));
    }

    private static Frame await(Trainer trainer, Predicate<Frame> wanted) {
        Frame frame = trainer.poll();
        while (frame == null || !wanted.test(frame)) {
            LockSupport.parkNanos(1_000_000);
            frame = trainer.poll();
        }
        return frame;
    }
}
