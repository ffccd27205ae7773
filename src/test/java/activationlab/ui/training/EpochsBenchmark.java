package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.table.Bundled;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.training.Architecture;
import activationlab.training.Descent;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Given;
import activationlab.training.Recipe;
import activationlab.training.Resizing;
import activationlab.training.Scaling;
import activationlab.ui.shell.LabWindow;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How fast Breast Cancer (569 x 30) trains on 64-32-1 in batches of 32 with a view of the Train page live: epochs by
 * the clock, and by the processor time of the training thread, which others on the machine do not take from. Prints a
 * table.
 */
@Tag("bench")
class EpochsBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARMUP = 10_000;
    private static final long SPAN = 4_000;
    private static final int ROUNDS = 3;
    private static final double WANTED = 300;

    @ParameterizedTest
    @ValueSource(strings = {"Overview", "Curves", "Results", "Inside", "Diagnosis"})
    void live(String view) throws TimeoutException, InterruptedException {
        LabWindow lab = LabWindow.open();
        TrainingPage page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        lab.act(() -> page.model().experimentProperty().set(cancer()));
        lab.robot().clickOn(view);
        lab.act(() -> lab.find("#play", Button.class).fire());
        Thread.sleep(WARMUP);
        for (int i = 0; i < ROUNDS; i++) {
            round(view, page);
        }
        lab.close();
    }

    private static void round(String view, TrainingPage page) throws InterruptedException {
        double first = epochs(page);
        long from = System.nanoTime();
        long used = processorTime();
        Thread.sleep(SPAN);
        double passed = epochs(page) - first;
        double seconds = (System.nanoTime() - from) / 1e9;
        double worked = (processorTime() - used) / 1e9;
        System.out.printf(
                "%s live: %.0f epochs/s by the clock, %.0f by processor time of training (wanted: above %.0f)%n",
                view, passed / seconds, passed / worked, WANTED);
        assertThat(passed).isPositive();
    }

    private static double epochs(TrainingPage page) {
        Frame frame = page.model().frameProperty().get();
        return frame == null ? 0 : frame.epoch();
    }

    private static long processorTime() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().equals("trainer"))
                .mapToLong(ThreadInfo::getThreadId)
                .map(THREADS::getThreadCpuTime)
                .sum();
    }

    private static Experiment cancer() {
        Activation relu = Catalog.require("relu");
        List<HiddenLayer> hidden = List.of(new HiddenLayer(64, relu), new HiddenLayer(32, relu));
        return new Experiment(
                new Recipe(new Given(Bundled.BREAST_CANCER.material()), 0.8, Scaling.STANDARDIZED),
                new Architecture(hidden, Initializer.HE_NORMAL, 1, 0, Resizing.ANEW),
                new Descent(0.01, 32),
                1);
    }
}
