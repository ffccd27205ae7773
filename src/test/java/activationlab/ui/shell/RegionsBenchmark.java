package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.training.TrainingPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/**
 * What the regions of the Results view cost, 200 x 200 cells drawn while a network trains: how often they are redrawn,
 * and how much they slow the training. Prints a table.
 */
@Tag("bench")
class RegionsBenchmark {
    private static final long WARMUP = 10_000;
    private static final long SPAN = 3_000;
    private static final int ROUNDS = 5;

    /** Steps and drawings per second. */
    private record Round(double redrawn, double live, double alone) {
        double ratio() {
            return live / alone;
        }
    }

    @Test
    void regions() throws TimeoutException, InterruptedException {
        WatchedTraining training = new WatchedTraining();
        Stage stage = FxToolkit.registerPrimaryStage();
        LabWindow lab = LabWindow.open(() -> new MainWindow(stage, training));
        TrainingPage page = lab.page(TrainingPage.class);
        lab.act(() -> lab.window().open(page));
        lab.robot().clickOn("Results");
        lab.act(() ->
                lab.find("#learning-rate", NumberSlider.class).valueProperty().set(0.01));
        AtomicLong drawn = new AtomicLong();
        lab.act(() ->
                lab.find("#regions", ChartCard.class).figureProperty().subscribe(ignored -> drawn.incrementAndGet()));
        List<Round> rounds = new ArrayList<>();
        press(lab);
        Thread.sleep(WARMUP);
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(lab, training, drawn));
        }
        lab.close();
        report(rounds);
    }

    // Turn and turn about: a shared machine is slower or faster from one minute to the next.
    private static Round round(LabWindow lab, WatchedTraining training, AtomicLong drawn) throws InterruptedException {
        long before = drawn.get();
        long firstStep = training.step();
        long from = System.nanoTime();
        Thread.sleep(SPAN);
        long steps = training.step() - firstStep;
        double seconds = (System.nanoTime() - from) / 1e9;
        double redrawn = (drawn.get() - before) / seconds;
        press(lab);
        double alone = alone();
        press(lab);
        Thread.sleep(SPAN / 3);
        return new Round(redrawn, steps / seconds, alone);
    }

    private static void press(LabWindow lab) {
        lab.act(() -> lab.find("#play", Button.class).fire());
    }

    private static double alone() throws InterruptedException {
        Experiment same = Experiment.standard().withLearningRate(0.01);
        try (Trainer trainer = new Trainer(Request.paused(same).withRunning(true))) {
            Thread.sleep(SPAN / 3);
            long first = newest(trainer);
            long from = System.nanoTime();
            Thread.sleep(SPAN);
            return (newest(trainer) - first) * 1e9 / (System.nanoTime() - from);
        }
    }

    // The frame that waits may be old: the one after it is measured after the first was taken.
    private static long newest(Trainer trainer) throws InterruptedException {
        long step = 0;
        for (int taken = 0; taken < 2; ) {
            Frame next = trainer.poll();
            if (next == null) {
                Thread.sleep(1);
            } else {
                step = next.step();
                taken++;
            }
        }
        return step;
    }

    private static void report(List<Round> rounds) {
        System.out.printf(
                "%n| 200 x 200 regions live | redrawn/s | steps/s | alone | ratio |%n|---|---|---|---|---|%n");
        for (Round round : rounds) {
            System.out.printf(
                    "| round | %.1f | %.0f | %.0f | %.2f |%n", round.redrawn, round.live, round.alone, round.ratio());
        }
        double[] ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
        double[] redrawn = rounds.stream().mapToDouble(Round::redrawn).sorted().toArray();
        System.out.printf(
                "| median (wanted: 30 redrawn/s, ratio 0.8) | %.1f | | | %.2f |%n%n",
                redrawn[redrawn.length / 2], ratios[ratios.length / 2]);
        assertThat(rounds).allSatisfy(round -> assertThat(round.redrawn).isPositive());
    }
}
