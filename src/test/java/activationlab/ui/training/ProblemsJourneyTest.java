package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Problem;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.control.Page;
import activationlab.ui.dead.DeadPage;
import activationlab.ui.gradient.GradientPage;
import activationlab.ui.shell.LabWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem can be looked at in every view while it is learned, several labels and numbers over a plane, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsJourneyTest {
    private static final List<String> VIEWS = List.of(
            "Overview", "Samples", "Curves", "Network", "Optimizer", "Results", "Inside", "Diagnosis", "Slow motion");
    private static final int FRAMES = 4;
    private static final int PATIENCE = 600;

    private final List<Throwable> failures = new ArrayList<>();

    private LabWindow lab;
    private TrainingPage page;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure)));
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DISKS", "BLOBS", "PLANE", "TEN_FEATURES"})
    void isShownInEveryView(Problem problem) {
        lab.act(() -> {
            lab.window().open(page);
            page.model()
                    .experimentProperty()
                    .set(Experiment.standard().withProblem(problem).withSamples(60));
        });
        for (String view : VIEWS) {
            lab.robot().clickOn(view);
            lab.robot().clickOn("#step-10");
            lab.frames(FRAMES);
        }
        awaitStep(10L * VIEWS.size());
        assertThat(frame().experiment().problem()).contains(problem);
        assertThat(frame().failed()).isFalse();
        for (Class<? extends Page> other : List.of(DeadPage.class, GradientPage.class)) {
            lab.act(() -> lab.window().open(lab.page(other)));
            lab.frames(FRAMES);
        }
        assertThat(failures).isEmpty();
    }

    private void awaitStep(long step) {
        for (int i = 0; i < PATIENCE && frame().step() != step; i++) {
            lab.frames(1);
        }
        assertThat(frame().step()).isEqualTo(step);
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }
}
