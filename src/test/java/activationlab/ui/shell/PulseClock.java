package activationlab.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import javafx.animation.AnimationTimer;

/** Processor time of the JavaFX thread from one pulse to the next, events and layout included. JavaFX thread only. */
final class PulseClock extends AnimationTimer {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final double[] milliseconds = new double[10_000];
    private int count = -1;
    private long before;

    @Override
    public void handle(long now) {
        long used = threads.getCurrentThreadCpuTime();
        if (count >= 0 && count < milliseconds.length) {
            milliseconds[count] = (used - before) / 1e6;
        }
        before = used;
        count++;
    }

    double[] sorted() {
        double[] taken = Arrays.copyOf(milliseconds, Math.clamp(count, 0, milliseconds.length));
        Arrays.sort(taken);
        return taken;
    }
}
