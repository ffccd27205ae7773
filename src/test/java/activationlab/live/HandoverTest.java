package activationlab.live;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Logbook;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Runs that are written down and taken up on the training thread, done here by the test itself. */
class HandoverTest {
    private static final Experiment SMALL =
            Experiment.standard().withDepth(2).withWidth(4).withSamples(40);
    private static final Experiment GENTLER = SMALL.withLearningRate(0.001);

    private final Mailbox<Request> requests = new Mailbox<>();
    private final Mailbox<Frame> frames = new Mailbox<>();
    private final Mailbox<Written> written = new Mailbox<>();
    private final Loop loop = loop();
    private Request request = Request.paused(SMALL);

    @Test
    void aRunIsTakenUpWhereItWasWrittenDown() {
        want(request.withMoreSteps(120));
        want(request.withExperiment(GENTLER).withMoreSteps(50));
        Frame before = newest();
        want(request.withHandover(request.handover().written(170, OptionalLong.empty())));
        Written first = Objects.requireNonNull(written.take());
        Logbook logbook = first.logbook().orElseThrow();
        want(request.withExperiment(SMALL.withDepth(3)).withMoreSteps(10));
        want(request.withExperiment(GENTLER).withHandover(request.handover().takenUp(logbook)));
        Frame after = newest();
        assertThat(first.writing()).isEqualTo(1);
        assertThat(after.step()).isEqualTo(170);
        assertThat(after.scores()).isEqualTo(before.scores());
        assertThat(after.layers()).isEqualTo(before.layers());
        assertThat(after.progress().timeline().changes()).containsExactly(120L);
        assertThat(request.handover().isOf(after.progress().run())).isTrue();
        assertThat(request.handover().isOf(before.progress().run())).isFalse();
        want(request.withReset());
        assertThat(request.handover().isOf(newest().progress().run())).isTrue();
    }

    @Test
    void aStepFromBeforeIsShownAgain() {
        want(request.withMoreSteps(120));
        want(request.withVisit(request.visit().to(33)));
        Frame seen = newest();
        want(request.withHandover(request.handover().written(120, OptionalLong.of(33))));
        Logbook logbook = Objects.requireNonNull(written.take()).logbook().orElseThrow();
        want(request.withVisit(request.visit().toNewest()).withReset());
        want(request.withHandover(request.handover().takenUp(logbook))
                .withVisit(request.visit().to(33)));
        Frame again = newest();
        assertThat(again.progress().isPast()).isTrue();
        assertThat(again.step()).isEqualTo(33);
        assertThat(again.scores()).isEqualTo(seen.scores());
        assertThat(again.progress().timeline()).isEqualTo(seen.progress().timeline());
    }

    private void want(Request wanted) {
        request = wanted;
        requests.put(wanted);
        long idle = 0;
        for (int i = 0; i < 100_000 && idle == 0; i++) {
            idle = loop.turn();
        }
        assertThat(idle).isEqualTo(Loop.FOREVER);
    }

    private Frame newest() {
        return Objects.requireNonNull(frames.take());
    }

    private Loop loop() {
        Clock clock = System::nanoTime;
        return new Loop(Request.paused(SMALL), new Loop.Boxes(requests, frames, written), clock, new Warmup(clock, 0));
    }
}
