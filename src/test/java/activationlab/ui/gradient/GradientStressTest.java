package activationlab.ui.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import activationlab.network.Initializer;
import activationlab.plot.LadderPlot;
import activationlab.study.Probe;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PageView;
import activationlab.ui.control.Quantity;
import activationlab.ui.shell.LabWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All sliders of networks before training dragged through their ranges, and views turned in between. */
class GradientStressTest {
    private static final int DRAGS = 90;
    private static final int MOVES_PER_PULSE = 5;
    private static final int PATIENCE = 1200;

    private final SeededRandom random = new SeededRandom(11);
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
    private LabWindow lab;
    private GradientPage page;

    @BeforeEach
    void open() throws TimeoutException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> troubles.add(thread.getName() + ": " + failure));
        lab = LabWindow.open();
        page = lab.page(GradientPage.class);
        lab.act(() -> {
            lab.window().open(page);
            lab.window().status().messageProperty().subscribe(this::noteFailureMessage);
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        Thread.setDefaultUncaughtExceptionHandler(null);
        lab.close();
    }

    private void noteFailureMessage(String message) {
        if (message.contains("failed")) {
            troubles.add(message);
        }
    }

    @Test
    void noExceptionAndTheLastSettingsAreShown() throws InterruptedException {
        Drags drags = new Drags();
        lab.robot().interact(drags::start);
        assertThat(drags.done.await(120, TimeUnit.SECONDS)).as("all drags done").isTrue();
        Probe rest = Probe.initial().withDepth(4).withSeed(9);
        lab.act(() -> {
            page.open(page.view(LadderView.class));
            page.probes().probeProperty().set(rest);
        });
        var wanted = LadderPlot.of(rest.measure(), LadderPlot.Steps.EACH).reading();
        for (int i = 0; i < PATIENCE && !reading().equals(wanted); i++) {
            lab.frames(1);
        }
        assertThat(reading()).isEqualTo(wanted);
        assertThat(troubles).isEmpty();
    }

    private String reading() {
        return lab.find("#ladder", ChartCard.class).figureProperty().get().reading();
    }

    /** Drags in every pulse, and turns to another view or takes another activation in some. */
    private final class Drags extends AnimationTimer {
        private final CountDownLatch done = new CountDownLatch(1);
        private int pulses;

        @Override
        public void handle(long now) {
            if (pulses % 15 == 7) {
                choose();
            }
            if (pulses % 30 == 29) {
                Class<? extends PageView> next = pulses % 60 == 59 ? LadderView.class : TheoryView.class;
                page.open(page.view(next));
            } else {
                dragAll();
            }
            pulses++;
            if (pulses == DRAGS) {
                stop();
                done.countDown();
            }
        }
    }

    private void choose() {
        List<Activation> all = Catalog.elementwise();
        Initializer[] starts = Initializer.values();
        Probe now = page.probes().probeProperty().get();
        page.probes()
                .probeProperty()
                .set(now.withActivation(all.get(random.nextInt(all.size())))
                        .withInitialization(now.initialization().with(starts[random.nextInt(starts.length)])));
    }

    private void dragAll() {
        for (int move = 0; move < MOVES_PER_PULSE; move++) {
            drag(ProbeDial.DEPTH);
            drag(ProbeDial.WIDTH);
            drag(ProbeDial.GAIN);
            drag(ProbeDial.BIAS);
            drag(ProbeDial.SEED);
        }
    }

    private void drag(Quantity quantity) {
        double place = quantity.range().min() + quantity.range().length() * random.nextDouble();
        lab.find("#probe-" + quantity.name(), NumberSlider.class)
                .valueProperty()
                .set(quantity.rounded(place));
    }
}
