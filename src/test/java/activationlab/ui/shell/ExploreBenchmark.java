package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.ui.control.NumberSlider;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/**
 * What the Explore page costs with 20 curves, one of them typed: processor time of the JavaFX thread per pulse while
 * the slider of its parameter moves in every pulse, and from a typed letter to the new figure. Prints a table.
 */
@Tag("bench")
class ExploreBenchmark {
    private static final int CURVES = 20;
    private static final long WARMUP_SECONDS = 15;
    private static final long SECONDS = 8;
    private static final String TYPED = "x*sigmoid(b*x)";
    private static final List<String> TEXTS = List.of(
            "x*sigmoid(c*x)",
            "x < 0 ? a*(exp(x)-1) : max(x, floor(2x)/2)",
            "x*tanh(log(1+exp(x))) + sin(3x)/(1+x^2)",
            "swish(x, beta=2) + relu(x-1) - 2relu(x-2) + gelu(x)*abs(sin(x))",
            "erf(x)^2 + sqrt(abs(x)) + x^3/(1+abs(x)^3)");

    @Test
    void twentyCurvesFollowASlider() throws TimeoutException, InterruptedException {
        Stage stage = FxToolkit.registerPrimaryStage();
        LabWindow lab = LabWindow.open(() -> new MainWindow(stage));
        start(lab);
        SliderSweep sweep = new SliderSweep(lab.robot().lookup(".sliders .number-slider").queryAll().stream()
                .filter(node -> String.valueOf(node.getId()).startsWith("typed-"))
                .map(NumberSlider.class::cast)
                .findFirst()
                .orElseThrow());
        lab.act(sweep::start);
        Thread.sleep(WARMUP_SECONDS * 1000);
        long before = lab.chart().paintings();
        PulseClock clock = new PulseClock();
        lab.act(clock::start);
        Thread.sleep(SECONDS * 1000);
        lab.act(clock::stop);
        long painted = lab.chart().paintings() - before;
        lab.act(sweep::stop);
        double[] typing = typing(lab);
        lab.close();
        report(clock.sorted(), painted, typing);
    }

    private static void start(LabWindow lab) {
        lab.act(() -> Catalog.all()
                .forEach(one -> box(lab, one.id()).setSelected(Catalog.all().indexOf(one) < CURVES - 1)));
        lab.act(() -> lab.find("#formula", TextField.class).setText(TYPED));
        lab.act(() -> lab.find("#keep-formula", Button.class).fire());
    }

    private static CheckBox box(LabWindow lab, String id) {
        return lab.find("#show-" + id, CheckBox.class);
    }

    /** Processor time of the JavaFX thread in ms for each typed letter and the figure that it leads to. */
    private static double[] typing(LabWindow lab) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (String text : TEXTS) {
                for (int end = 1; end <= text.length(); end++) {
                    String typed = text.substring(0, end);
                    lab.robot().interact(() -> {
                        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                        long from = threads.getCurrentThreadCpuTime();
                        lab.find("#formula", TextField.class).setText(typed);
                        lab.window().front().pulse(System.nanoTime());
                        times.add((threads.getCurrentThreadCpuTime() - from) / 1e6);
                    });
                    lab.frames(1);
                }
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void report(double[] costs, long painted, double[] typing) {
        System.out.printf("%n| Explore page, %d curves, one typed | measured | wanted |%n|---|---|---|%n", CURVES);
        System.out.printf("| slider: FX thread per pulse, median ms | %.2f | |%n", costs[costs.length / 2]);
        System.out.printf("| 95th percentile ms | %.2f | < 8 |%n", costs[costs.length * 95 / 100]);
        System.out.printf("| paintings per pulse | %.2f | 1 |%n", (double) painted / costs.length);
        System.out.printf("| letter to figure, median ms | %.2f | |%n", typing[typing.length / 2]);
        System.out.printf("| 95th percentile ms | %.2f | |%n", typing[typing.length * 95 / 100]);
        System.out.printf("| largest ms | %.2f | < 50 |%n%n", typing[typing.length - 1]);
        assertThat(Arrays.stream(costs).max()).isPresent();
        assertThat(painted).isPositive();
    }
}
