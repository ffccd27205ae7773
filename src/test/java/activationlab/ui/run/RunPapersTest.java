package activationlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.session.RunState;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The run on paper, with a real training thread; the test is the screen. */
class RunPapersTest {
    private static final Experiment OTHER = Experiment.standard().withDepth(2).withSeed(5);

    private final Trainer trainer = new Trainer(Request.paused(Experiment.standard()));
    private final RunModel model = new RunModel(trainer);

    @AfterEach
    void close() {
        trainer.close();
    }

    @Test
    void aRunComesBackWithWhatWasSeenOfIt() {
        train(100);
        train(250);
        RunState state = written();
        Frame before = seen();
        int frames = model.history().size();
        model.experimentProperty().set(OTHER);
        train(30);
        model.papers().takeUp(state);
        await(() -> isAt(250));
        assertThat(seen().scores()).isEqualTo(before.scores());
        assertThat(seen().layers()).isEqualTo(before.layers());
        assertThat(model.experimentProperty().get()).isEqualTo(Experiment.standard());
        assertThat(model.history().size()).isEqualTo(frames);
        assertThat(written()).isEqualTo(state);
        train(360);
        assertThat(model.history().size()).isGreaterThan(frames);
        assertThat(model.history().at(frames - 1).step()).isEqualTo(250);
    }

    @Test
    void anEarlierStepIsShownAgain() {
        train(200);
        model.time().to(77);
        await(() -> seen().step() == 77);
        RunState state = written();
        Frame before = seen();
        model.reset();
        await(() -> seen().progress().timeline().newest() == 0);
        model.papers().takeUp(state);
        await(() -> isAt(77) && seen().progress().isPast());
        assertThat(seen().scores()).isEqualTo(before.scores());
        assertThat(model.time().timeline().newest()).isEqualTo(200);
        assertThat(model.history().lastStep()).isEqualTo(200);
        assertThat(written()).isEqualTo(state);
    }

    @Test
    void whatWasTakenUpIsWrittenDownBeforeItIsSeen() {
        await(() -> model.frameProperty().get() != null);
        RunState state = RunState.initial(OTHER);
        model.papers().takeUp(state);
        List<RunDraft> got = new ArrayList<>();
        model.papers().write(got::add);
        assertThat(got).extracting(RunDraft::state).containsExactly(state);
    }

    private boolean isAt(long step) {
        return model.frameProperty().get() != null && seen().step() == step;
    }

    private Frame seen() {
        return Objects.requireNonNull(model.frameProperty().get());
    }

    private void train(int step) {
        await(() -> model.frameProperty().get() != null
                && seen().experiment().equals(model.experimentProperty().get()));
        model.step(step - (int) seen().step());
        await(() -> seen().step() == step);
    }

    private RunState written() {
        List<RunDraft> got = new ArrayList<>();
        model.papers().write(got::add);
        await(() -> !got.isEmpty());
        return got.getFirst().state();
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            model.pulse();
            model.papers().pulse();
            Thread.onSpinWait();
        }
    }
}
