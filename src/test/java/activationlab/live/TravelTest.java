package activationlab.live;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Going back in time on the training thread, done here by the test itself with a clock that it moves. */
class TravelTest {
    private static final Experiment SMALL =
            Experiment.standard().withDepth(2).withWidth(4).withSamples(40);
    private static final Experiment OTHER = SMALL.withLearningRate(0.1);
    private static final long MILLISECOND = 1_000_000;

    private final Mailbox<Request> requests = new Mailbox<>();
    private final Mailbox<Frame> frames = new Mailbox<>();
    private long cost = 20_000;
    private long now = 1;
    private final Loop loop = loop();
    private Request request = Request.paused(SMALL);
    private @Nullable Frame newest;

    @Test
    void showsAPastStateAndThePresentAgain() {
        want(request.withMoreSteps(500));
        Frame present = newest();
        want(request.withVisit(request.visit().to(123)));
        Frame past = newest();
        assertThat(past.step()).isEqualTo(123);
        assertThat(past.progress().isPast()).isTrue();
        assertThat(past.scores()).isEqualTo(alone(123).scores());
        want(request.withVisit(request.visit().toNewest()));
        assertThat(newest()).isEqualTo(present);
    }

    @Test
    void theNewestOfManyWishesWins() {
        want(request.withMoreSteps(2000));
        for (int i = 0; i < 50; i++) {
            request = request.withVisit(request.visit().to(37L * i));
            requests.put(request);
        }
        rest();
        assertThat(newest().step()).isEqualTo(37 * 49);
    }

    @Test
    void somethingIsShownOnALongWayAndANewerWishEndsIt() {
        want(request.withMoreSteps(300));
        cost = 30 * MILLISECOND;
        List<Long> seen = new ArrayList<>();
        requests.put(request.withVisit(request.visit().to(255)));
        for (int i = 0; i < 6; i++) {
            loop.turn();
            Frame frame = frames.take();
            if (frame != null) {
                seen.add(frame.step());
            }
        }
        assertThat(seen).isNotEmpty().allSatisfy(step -> assertThat(step).isLessThan(255));
        cost = 20_000;
        want(request.withVisit(request.visit().to(255).to(8)));
        assertThat(newest().step()).isEqualTo(8);
    }

    @Test
    void playAndStepsLeadFromThePastThroughTheSameStepsIntoNewOnes() {
        want(request.withMoreSteps(100));
        want(request.withVisit(request.visit().to(40)));
        want(request.withMoreSteps(10));
        assertThat(newest().step()).isEqualTo(50);
        assertThat(newest().scores()).isEqualTo(alone(50).scores());
        want(request.withMoreSteps(60));
        assertThat(newest().step()).isEqualTo(110);
        assertThat(newest().progress().timeline().newest()).isEqualTo(110);
        want(request.withVisit(request.visit().to(20)));
        requests.put(request.withRunning(true));
        for (int i = 0; i < 200; i++) {
            loop.turn();
        }
        want(request.withRunning(false));
        assertThat(newest().step()).isGreaterThan(110);
        assertThat(newest().scores()).isEqualTo(alone(newest().step()).scores());
    }

    @Test
    void aBranchIsTakenEvenIfItsRequestWasOverwritten() {
        want(request.withMoreSteps(100));
        want(request.withVisit(request.visit().to(40)));
        Request branch = request.withVisit(request.visit().goingOnFrom(40)).withExperiment(OTHER);
        requests.put(branch);
        want(branch.withVisit(branch.visit().to(10)));
        assertThat(newest().step()).isEqualTo(10);
        assertThat(newest().progress().timeline().newest()).isEqualTo(40);
        want(request.withVisit(request.visit().toNewest()).withMoreSteps(5));
        Simulation alone = new Simulation(SMALL);
        alone.advance(40);
        alone.retune(OTHER);
        alone.advance(5);
        assertThat(newest().step()).isEqualTo(45);
        assertThat(newest().scores()).isEqualTo(alone.frame().scores());
    }

    @Test
    void aResetLeavesThePast() {
        want(request.withMoreSteps(100));
        want(request.withVisit(request.visit().to(40)));
        want(request.withReset().withMoreSteps(3));
        assertThat(newest().step()).isEqualTo(3);
        assertThat(newest().progress().timeline().newest()).isEqualTo(3);
    }

    private static Frame alone(long steps) {
        Simulation alone = new Simulation(SMALL);
        alone.advance(steps);
        return alone.frame();
    }

    private void want(Request wanted) {
        request = wanted;
        requests.put(wanted);
        rest();
    }

    private void rest() {
        long idle = 0;
        for (int i = 0; i < 100_000 && idle == 0; i++) {
            idle = loop.turn();
            now += 5 * MILLISECOND;
        }
        assertThat(idle).isEqualTo(Loop.FOREVER);
    }

    private Frame newest() {
        Frame taken = frames.take();
        newest = taken == null ? newest : taken;
        return Objects.requireNonNull(newest);
    }

    private Loop loop() {
        Clock clock = () -> now += cost;
        return new Loop(
                Request.paused(SMALL), new Loop.Boxes(requests, frames, new Mailbox<>()), clock, new Warmup(clock, 0));
    }
}
