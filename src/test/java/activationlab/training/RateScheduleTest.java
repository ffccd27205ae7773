package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RateScheduleTest {
    private static final RateSchedule STEPS = new RateSchedule(0, new RateSchedule.Decay.Steps(3, 0.1));
    private static final RateSchedule COSINE = new RateSchedule(0, new RateSchedule.Decay.Cosine(4, 0));

    @Test
    void stepsFallAsPyTorchsStepLr() {
        // torch.optim.lr_scheduler.StepLR(step_size=3, gamma=0.1) with a rate of 1: 1 1 1 .1 .1 .1 .01
        assertThat(factors(STEPS, 7)).containsExactly(1, 1, 1, 0.1, 0.1, 0.1, 0.010000000000000002);
    }

    @Test
    void aCosineFallsAsPyTorchsAndStaysAtItsEnd() {
        // torch.optim.lr_scheduler.CosineAnnealingLR(T_max=4, eta_min=0): 1, (2 + sqrt 2) / 4, 1/2, (2 - sqrt 2) / 4, 0
        double[] wanted = {1, 0.8535533905932737, 0.5, 0.14644660940672624, 0, 0, 0};
        double[] got = factors(COSINE, 7);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(got[i]).isCloseTo(wanted[i], within(1e-15));
        }
        assertThat(new RateSchedule(0, new RateSchedule.Decay.Cosine(4, 0.2)).factor(100))
                .isEqualTo(0.2);
    }

    @Test
    void theRateGrowsToTheWholeBeforeItFalls() {
        assertThat(factors(STEPS.withWarmUp(4), 9)).containsExactly(0.25, 0.5, 0.75, 1, 1, 1, 1, 0.1, 0.1);
    }

    @Test
    void theLearnerMovesAtTheScheduledRate() {
        Experiment full = Experiment.standard().withBatchSize(2000);
        Experiment halved = full.withDescent(
                full.descent().withSchedule(new RateSchedule(0, new RateSchedule.Decay.Steps(10, 0.5))));
        Simulation scheduled = new Simulation(halved);
        scheduled.advance(20);
        Simulation byHand = new Simulation(full);
        byHand.advance(10);
        byHand.retune(full.withLearningRate(full.learningRate() / 2));
        byHand.advance(10);
        assertThat(scheduled.frame().scores()).isEqualTo(byHand.frame().scores());
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new RateSchedule.Decay.Steps(0, 0.1))
                .hasMessage("epochs between two steps 0 is outside 1..100000");
        assertThatThrownBy(() -> new RateSchedule.Decay.Cosine(5, -0.1))
                .hasMessage("share at the end of the cosine -0.1 is outside 0.0..1.0");
    }

    private static double[] factors(RateSchedule schedule, int epochs) {
        return LongStream.range(0, epochs).mapToDouble(schedule::factor).toArray();
    }
}
