package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.dead.DeadPage;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the death slider costs: processor time of the JavaFX thread per pulse while the bias moves in every pulse, with
 * fifty seeds in the chart. Prints a table.
 */
@Tag("bench")
class DeathBenchmark {
    private static final long WARMUP_SECONDS = 10;
    private static final long SECONDS = 8;

    @Test
    void everythingFollowsTheBias() throws TimeoutException, InterruptedException {
        LabWindow lab = LabWindow.open();
        lab.act(() -> lab.window().open(lab.page(DeadPage.class)));
        lab.act(() -> lab.find("#many-seeds", ToggleButton.class).fire());
        SliderSweep sweep = new SliderSweep(lab.find("#death-bias", NumberSlider.class));
        lab.act(sweep::start);
        Thread.sleep(WARMUP_SECONDS * 1000);
        ChartCard chart = lab.find("#cliff", ChartCard.class);
        long before = chart.view().paintings();
        PulseClock clock = new PulseClock();
        lab.act(clock::start);
        Thread.sleep(SECONDS * 1000);
        lab.act(clock::stop);
        long painted = chart.view().paintings() - before;
        lab.act(sweep::stop);
        lab.close();
        double[] costs = clock.sorted();
        System.out.printf("%n| death slider, 50 seeds in the chart | measured | wanted |%n|---|---|---|%n");
        System.out.printf("| FX thread per pulse, median ms | %.2f | |%n", costs[costs.length / 2]);
        System.out.printf("| 95th percentile ms | %.2f | < 16 |%n", costs[costs.length * 95 / 100]);
        System.out.printf("| paintings per pulse | %.2f | 1 |%n%n", (double) painted / costs.length);
        assertThat(painted).isPositive();
    }
}
