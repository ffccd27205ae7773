package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.dead.DeadPage;
import activationlab.ui.training.TrainingPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/**
 * What the live Train page and the live layers cost at 10 layers of 64 units: processor time of the JavaFX thread per
 * pulse, pulses from a slider to the frame that shows it, and how much training is slowed by drawing. Prints tables.
 */
@Tag("bench")
class PulseBenchmark {
    // The compiler takes its time over the window, and a share of the second core with it.
    private static final long WARMUP_SECONDS = 15;
    private static final long SECONDS = 3;
    private static final long SETTLE_SECONDS = 1;
    private static final int ROUNDS = 5;
    private static final Experiment LARGE =
            Experiment.standard().withDepth(10).withWidth(64).withBatchSize(32).withLearningRate(0.001);

    /** Steps per second in one round, with the page live and right after it without. */
    private record Round(double live, double alone) {
        double ratio() {
            return live / alone;
        }
    }

    /** What is in front. */
    enum Front {
        TRAIN_PAGE,
        LIVE_LAYERS;

        void open(LabWindow lab) {
            if (this == TRAIN_PAGE) {
                lab.act(() -> lab.window().open(lab.page(TrainingPage.class)));
            } else {
                lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
                lab.robot().clickOn("Live layers");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Front.class)
    void live(Front front) throws TimeoutException, InterruptedException {
        WatchedTraining training = new WatchedTraining();
        Stage stage = FxToolkit.registerPrimaryStage();
        LabWindow lab = LabWindow.open(() -> new MainWindow(stage, training));
        front.open(lab);
        start(lab);
        Thread.sleep(WARMUP_SECONDS * 1000);
        PulseClock clock = new PulseClock();
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(lab, training, clock));
        }
        int[] latencies = latencies(lab, training);
        lab.close();
        report(front, clock, latencies, rounds);
    }

    // Turn and turn about: a shared machine is slower or faster from one minute to the next.
    private static Round round(LabWindow lab, WatchedTraining training, PulseClock clock) throws InterruptedException {
        lab.act(clock::start);
        long firstStep = step(training);
        long from = System.nanoTime();
        Thread.sleep(SECONDS * 1000);
        double live = (step(training) - firstStep) * 1e9 / (System.nanoTime() - from);
        lab.act(clock::stop);
        lab.act(() -> lab.find("#play", Button.class).fire());
        double alone = stepsPerSecondWithoutWindow();
        lab.act(() -> lab.find("#play", Button.class).fire());
        Thread.sleep(SETTLE_SECONDS * 1000);
        return new Round(live, alone);
    }

    private static void report(Front front, PulseClock clock, int[] latencies, List<Round> rounds) {
        double[] costs = clock.sorted();
        Arrays.sort(latencies);
        System.out.printf("%n| %s, 10 x 64, batch 32 | measured | wanted |%n|---|---|---|%n", front);
        System.out.printf("| FX thread per pulse, median ms | %.2f | < 4 |%n", costs[costs.length / 2]);
        System.out.printf(
                "| FX thread per pulse, 95th percentile ms | %.2f | < 10 |%n", costs[costs.length * 95 / 100]);
        System.out.printf("| pulses measured | %d | |%n", costs.length);
        long prompt = Arrays.stream(latencies).filter(pulses -> pulses <= 2).count();
        System.out.printf(
                "| pulses from slider to frame: median, largest, share of at most 2 | %d, %d, %d %% | <= 2 |%n",
                latencies[latencies.length / 2], latencies[latencies.length - 1], 100 * prompt / latencies.length);
        for (Round round : rounds) {
            System.out.printf(
                    "| steps/s with window, without, ratio | %.0f, %.0f, %.2f | |%n",
                    round.live, round.alone, round.ratio());
        }
        double[] ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
        System.out.printf("| median ratio | %.2f | >= 0.8 |%n%n", ratios[ratios.length / 2]);
        assertThat(costs.length).isGreaterThan(10);
        assertThat(rounds).allSatisfy(round -> assertThat(round.live).isPositive());
    }

    private static void start(LabWindow lab) {
        slide(lab, "depth", LARGE.depth());
        slide(lab, "width", LARGE.width());
        slide(lab, "batch", LARGE.batchSize());
        slide(lab, "learning-rate", LARGE.learningRate());
        lab.act(() -> lab.find("#play", Button.class).fire());
    }

    private static void slide(LabWindow lab, String id, double value) {
        lab.act(() -> lab.find("#" + id, NumberSlider.class).valueProperty().set(value));
    }

    private static double stepsPerSecondWithoutWindow() throws InterruptedException {
        try (Trainer trainer = new Trainer(Request.paused(LARGE).withRunning(true))) {
            Thread.sleep(SETTLE_SECONDS * 1000);
            long first = newest(trainer).step();
            long from = System.nanoTime();
            Thread.sleep(SECONDS * 1000);
            return (newest(trainer).step() - first) * 1e9 / (System.nanoTime() - from);
        }
    }

    // The frame that waits may be old: the one after it is measured after the first was taken.
    private static Frame newest(Trainer trainer) throws InterruptedException {
        Frame frame = null;
        for (int taken = 0; taken < 2; ) {
            Frame next = trainer.poll();
            if (next == null) {
                Thread.sleep(1);
            } else {
                frame = next;
                taken++;
            }
        }
        return frame == null ? newest(trainer) : frame;
    }

    private static long step(WatchedTraining training) {
        Frame frame = training.seen();
        return frame == null ? 0 : frame.step();
    }

    private static int[] latencies(LabWindow lab, WatchedTraining training) throws InterruptedException {
        int[] pulses = new int[40];
        for (int i = 0; i < pulses.length; i++) {
            double rate = 0.001 + 0.0001 * (i + 1);
            Latency latency = new Latency(lab, training, rate);
            lab.robot().interact(latency::begin);
            while (!latency.done) {
                Thread.sleep(2);
            }
            pulses[i] = latency.pulses;
            Thread.sleep(30);
        }
        return pulses;
    }

    /** Counts pulses from a change of the learning rate to the poll that brings a frame with it. */
    private static final class Latency extends AnimationTimer {
        private final LabWindow lab;
        private final WatchedTraining training;
        private final double rate;
        private int pulses;
        private volatile boolean done;

        Latency(LabWindow lab, WatchedTraining training, double rate) {
            this.lab = lab;
            this.training = training;
            this.rate = rate;
        }

        void begin() {
            lab.find("#learning-rate", NumberSlider.class).valueProperty().set(rate);
            start();
        }

        @Override
        public void handle(long now) {
            pulses++;
            Frame frame = training.seen();
            if (frame != null && Math.abs(frame.experiment().learningRate() - rate) < 1e-9) {
                done = true;
                stop();
            }
        }
    }
}
