package activationlab.live;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.dataset.SeededRandom;
import activationlab.network.Initializer;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Simulation;
import activationlab.training.Status;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The training thread's work, done here by the test itself with a clock that it moves. */
class LoopTest {
    private static final Experiment SMALL =
            Experiment.standard().withDepth(2).withWidth(4).withSamples(40);
    private static final long MILLISECOND = 1_000_000;

    private final Mailbox<Request> requests = new Mailbox<>();
    private final Mailbox<Frame> frames = new Mailbox<>();
    private long now = 1;

    @Test
    void showsTheInitialWeightsAndThenHasNothingToDo() {
        Loop loop = loop(SMALL);
        assertThat(rest(loop)).isEqualTo(Loop.FOREVER);
        Frame first = newest();
        assertThat(first.status()).isEqualTo(new Status.Ready());
        assertThat(first.scores()).isEqualTo(new Simulation(SMALL).frame().scores());
    }

    @Test
    void takesTheStepsAskedForAndNoMore() {
        Loop loop = loop(SMALL);
        requests.put(Request.paused(SMALL).withMoreSteps(10).withMoreSteps(100));
        rest(loop);
        assertThat(newest().step()).isEqualTo(110);
    }

    @Test
    void anOverwrittenRequestLosesNoClick() {
        Loop loop = loop(SMALL);
        Request asked = Request.paused(SMALL).withMoreSteps(1);
        requests.put(asked);
        asked = asked.withReset();
        requests.put(asked);
        requests.put(asked.withMoreSteps(10));
        rest(loop);
        Frame frame = newest();
        assertThat(frame.step()).as("the step before the reset is dropped").isEqualTo(10);
        assertThat(frame.progress().run()).isEqualTo(1);
    }

    @Test
    void aResetDropsTheStepsAskedForBeforeIt() {
        Loop loop = loop(SMALL);
        requests.put(Request.paused(SMALL).withMoreSteps(100).withReset());
        rest(loop);
        assertThat(newest().step()).isZero();
    }

    @Test
    void slowMotionTakesOneStepPerInterval() {
        Loop loop = loop(SMALL);
        rest(loop);
        requests.put(Request.paused(SMALL).withRunning(true).withSpeed(2));
        for (int i = 0; i < 5; i++) {
            now += loop.turn();
            loop.turn();
        }
        assertThat(newest().step()).isBetween(4L, 6L);
        assertThat(now).isBetween(2000 * MILLISECOND, 3000 * MILLISECOND);
    }

    @Test
    void aRunningNetworkIsShownAboutThirtyTimesASecondButNotWhileNobodyLooks() {
        Loop loop = loop(SMALL);
        rest(loop);
        newest();
        requests.put(Request.paused(SMALL).withRunning(true));
        int shown = 0;
        long end = now + 1000 * MILLISECOND;
        while (now < end) {
            loop.turn();
            shown += frames.take() == null ? 0 : 1;
        }
        assertThat(shown).isBetween(20, 35);
        Frame waiting = turnsUntilFrame(loop);
        frames.put(waiting);
        for (int i = 0; i < 100; i++) {
            loop.turn();
            now += 2 * MILLISECOND;
        }
        assertThat(newest()).as("the frame nobody took stays").isSameAs(waiting);
    }

    @Test
    void afterAPauseTheLatestFrameTellsThatNothingMoves() {
        for (int extra = 0; extra < 40; extra++) {
            Loop loop = loop(SMALL);
            rest(loop);
            requests.put(Request.paused(SMALL).withRunning(true));
            Frame shown = newest();
            for (int i = 0; i < 300 + extra; i++) {
                loop.turn();
                shown = Objects.requireNonNullElse(frames.take(), shown);
            }
            assertThat(shown.stepsPerSecond()).isPositive();
            requests.put(Request.paused(SMALL));
            rest(loop);
            shown = Objects.requireNonNullElse(frames.take(), shown);
            assertThat(shown.stepsPerSecond()).isZero();
        }
    }

    @Test
    void anAnswerToARequestReplacesTheFrameThatNobodyTook() {
        Loop loop = loop(SMALL);
        rest(loop);
        Request running = Request.paused(SMALL).withRunning(true);
        requests.put(running);
        Frame waiting = turnsUntilFrame(loop);
        frames.put(waiting);
        requests.put(running.withExperiment(SMALL.withBias(-1)));
        for (int i = 0; i < 3; i++) {
            loop.turn();
            now += 5 * MILLISECOND;
        }
        assertThat(newest().experiment().bias()).isEqualTo(-1);
    }

    @Test
    void aFailureIsShownAndASmallerRateGoesOn() {
        Experiment diverging = SMALL.withProblem(Problem.CURVE).withLearningRate(10);
        Request running = Request.paused(diverging).withRunning(true);
        Loop loop = loop(diverging);
        requests.put(running);
        rest(loop);
        Frame failed = newest();
        assertThat(failed.status()).isInstanceOf(Status.Failed.class);
        requests.put(running.withExperiment(diverging.withLearningRate(1e-5)).withReset());
        loop.turn();
        assertThat(loop.turn()).isZero();
        now += 20 * MILLISECOND;
        assertThat(turnsUntilFrame(loop).failed()).isFalse();
    }

    @Test
    void anExceptionInTrainingBecomesAFailedFrameAndAResetRecovers() {
        Loop loop = loop(SMALL);
        rest(loop);
        Activation bad = failing();
        Request broken = Request.paused(SMALL.withActivation(bad)).withMoreSteps(3);
        requests.put(broken);
        rest(loop);
        assertThat(newest().status())
                .isInstanceOfSatisfying(
                        Status.Failed.class,
                        failed -> assertThat(failed.sentence()).contains("no value today"));
        requests.put(broken.withExperiment(SMALL).withMoreSteps(2));
        rest(loop);
        assertThat(newest().step()).isEqualTo(2);
    }

    @Test
    void aStormOfRequestsLeavesTheStateThatTheLastOneDescribes() {
        SeededRandom random = new SeededRandom(7);
        Request request = Request.paused(SMALL);
        Loop loop = loop(SMALL);
        for (int i = 0; i < 2000; i++) {
            request = change(request, random);
            requests.put(request);
            if (random.nextInt(3) == 0) {
                loop.turn();
                now += random.nextInt(20) * MILLISECOND;
            }
        }
        Experiment last = request.experiment().withLearningRate(0.01);
        requests.put(request.withExperiment(last).withReset().withRunning(false).withMoreSteps(137));
        rest(loop);
        Frame frame = newest();
        assertThat(frame.experiment()).isEqualTo(last);
        assertThat(frame.failed() ? 137 : frame.step()).isEqualTo(137);
        Simulation alone = new Simulation(last);
        alone.advance(137);
        assertThat(frame.scores()).isEqualTo(alone.frame().scores());
    }

    private static Request change(Request request, SeededRandom random) {
        Experiment old = request.experiment();
        return switch (random.nextInt(10)) {
            case 0 -> request.withExperiment(old.withDepth(1 + random.nextInt(20)));
            case 1 -> request.withExperiment(old.withWidth(1 + random.nextInt(16)));
            case 2, 3 -> request.withExperiment(old.withBias(random.nextDouble(-10, 10)));
            case 4, 5 -> request.withExperiment(old.withLearningRate(StrictMath.pow(10, random.nextDouble(-5, 1))));
            case 6 -> request.withExperiment(old.withActivation(oneOf(Catalog.elementwise(), random)));
            case 7 -> request.withRunning(random.nextInt(2) == 0).withSpeed(1 + random.nextInt(1000));
            case 8 -> request.withMoreSteps(random.nextInt(20)).withReset();
            default ->
                request.withExperiment(old.withBatchSize(1 + random.nextInt(60))
                        .withInitializer(oneOf(List.of(Initializer.values()), random))
                        .withProblem(oneOf(List.of(Problem.values()), random)));
        };
    }

    private static <T> T oneOf(List<T> all, SeededRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private Loop loop(Experiment experiment) {
        Clock clock = () -> now += 20_000;
        return new Loop(
                Request.paused(experiment),
                new Loop.Boxes(requests, frames, new Mailbox<>()),
                clock,
                new Warmup(clock, 0));
    }

    private long rest(Loop loop) {
        long idle = 0;
        for (int i = 0; i < 1_000_000 && idle == 0; i++) {
            idle = loop.turn();
            now += 20 * MILLISECOND;
        }
        return idle;
    }

    private Frame turnsUntilFrame(Loop loop) {
        Frame frame = frames.take();
        for (int i = 0; i < 1000 && frame == null; i++) {
            loop.turn();
            now += 5 * MILLISECOND;
            frame = frames.take();
        }
        return Objects.requireNonNull(frame);
    }

    private Frame newest() {
        return Objects.requireNonNull(frames.take());
    }

    /** Returns ReLU, except that computing it fails and that it equals nothing. */
    private static Activation failing() {
        Activation relu = Catalog.require("relu");
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("forward")) {
                throw new IllegalStateException("no value today");
            }
            return method.getName().equals("equals") ? false : method.invoke(relu, arguments);
        };
        Class<?>[] types = {Activation.class};
        return (Activation) Proxy.newProxyInstance(Activation.class.getClassLoader(), types, handler);
    }
}
