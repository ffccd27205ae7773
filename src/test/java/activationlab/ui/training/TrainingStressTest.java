package activationlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.SeededRandom;
import activationlab.figure.Figure;
import activationlab.live.Request;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Status;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import activationlab.ui.run.Dial;
import activationlab.ui.shell.LabWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All three dials dragged through their ranges while the network trains, with clicks in between. */
class TrainingStressTest {
    private static final int DRAGS = 200;
    private static final int MOVES_PER_PULSE = 8;
    private static final int PATIENCE = 900;

    private final SeededRandom random = new SeededRandom(5);
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
    private LabWindow lab;
    private TrainingPage page;

    @BeforeEach
    void open() throws TimeoutException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> troubles.add(thread.getName() + ": " + failure));
        lab = LabWindow.open();
        page = lab.page(TrainingPage.class);
        lab.act(() -> {
            lab.window().open(page);
            lab.window().status().messageProperty().subscribe(this::noteFailureMessage);
            page.model().frameProperty().subscribe(this::noteBrokenFrame);
            page.model().experimentProperty().set(Experiment.standard().withSamples(100));
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        Thread.setDefaultUncaughtExceptionHandler(null);
        lab.close();
    }

    private void noteFailureMessage(String message) {
        if (message.startsWith("Something failed")) {
            troubles.add(message);
        }
    }

    private void noteBrokenFrame(Frame frame) {
        if (frame != null
                && frame.status() instanceof Status.Failed failed
                && failed.tensor().isEmpty()) {
            troubles.add(failed.sentence());
        }
    }

    @Test
    void noExceptionNoStaleChartNoLostClick() throws InterruptedException {
        Request before = page.model().request();
        lab.act(() -> page.model().toggle());
        Drags drags = new Drags();
        lab.robot().interact(drags::start);
        assertThat(drags.done.await(120, TimeUnit.SECONDS)).as("all drags done").isTrue();
        settle();
        Request after = page.model().request();
        assertThat(after.stepsAsked() - before.stepsAsked()).isEqualTo(drags.steps + 42);
        assertThat(after.resets() - before.resets()).isEqualTo(drags.resets + 1);
        assertThat(frame().step()).isEqualTo(42);
        assertThat(frame().experiment()).isEqualTo(after.experiment());
        assertChartsShow(frame());
        assertThat(troubles).isEmpty();
    }

    /** Drags in every pulse, and clicks in some. */
    private final class Drags extends AnimationTimer {
        private final CountDownLatch done = new CountDownLatch(1);
        private int pulses;
        private int steps;
        private int resets;

        @Override
        public void handle(long now) {
            dragAll();
            if (pulses % 10 == 3) {
                page.model().step(7);
                steps += 7;
                page.model().toggle();
            }
            if (pulses % 25 == 7) {
                page.model().reset();
                resets++;
                page.model().toggle();
            }
            pulses++;
            if (pulses == DRAGS) {
                stop();
                done.countDown();
            }
        }
    }

    private void dragAll() {
        for (int move = 0; move < MOVES_PER_PULSE; move++) {
            drag("bias", Dial.BIAS);
            drag("depth", Dial.DEPTH);
            drag("learning-rate", Dial.RATE);
        }
    }

    private void drag(String id, Quantity quantity) {
        double place = random.nextDouble();
        double low = quantity.range().min();
        double value = quantity.equals(Dial.RATE)
                ? low * Math.pow(quantity.range().max() / low, place)
                : low + quantity.range().length() * place;
        slider(id).valueProperty().set(quantity.rounded(value));
    }

    /** Ends with a healthy network, a reset and 42 steps, and waits until they have been seen. */
    private void settle() {
        lab.act(() -> {
            slider("bias").valueProperty().set(0);
            slider("depth").valueProperty().set(3);
            slider("learning-rate").valueProperty().set(0.01);
            page.model().reset();
            page.model().step(42);
        });
        Experiment wanted = page.model().experimentProperty().get();
        for (int i = 0; i < PATIENCE; i++) {
            if (frame().experiment().equals(wanted) && frame().step() == 42) {
                lab.frames(8);
                return;
            }
            lab.frames(1);
        }
        throw new AssertionError("the trainer never got to " + wanted + ", but to " + frame().progress());
    }

    private void assertChartsShow(Frame frame) {
        assertThat(card("dead").panels().getFirst().x().categories())
                .hasSize(frame.hiddenLayers().size());
        assertThat(card("gradient").panels().getFirst().x().categories())
                .hasSize(frame.layers().size());
        double epochs = card("loss").panels().getFirst().x().range().max();
        // 80 samples in batches of 16: 42 steps are 8.4 epochs.
        assertThat(epochs).isEqualTo(8.4);
        assertThat(slider("bias").valueProperty().get())
                .isEqualTo(frame.experiment().bias());
        assertThat(slider("depth").valueProperty().get())
                .isEqualTo(frame.experiment().depth());
        assertThat(slider("learning-rate").valueProperty().get())
                .isEqualTo(frame.experiment().learningRate());
    }

    private Figure card(String id) {
        return lab.find("#" + id, ChartCard.class).figureProperty().get();
    }

    private NumberSlider slider(String id) {
        return lab.find("#" + id, NumberSlider.class);
    }

    private Frame frame() {
        return Objects.requireNonNull(page.model().frameProperty().get());
    }
}
