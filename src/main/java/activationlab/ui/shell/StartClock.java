package activationlab.ui.shell;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;

/**
 * Measures the time from the start of the process to the first frame of the window, and prints it if the system
 * property {@code activationlab.timing} is true. JavaFX thread only.
 */
final class StartClock {
    private static final String PROPERTY = "activationlab.timing";

    /** Call once the window is shown. */
    void reportFirstFrame() {
        if (Boolean.getBoolean(PROPERTY)) {
            new SecondPulse().start();
        }
    }

    private static void report() {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        long millis = Duration.between(started, Instant.now()).toMillis();
        System.out.println("first frame after " + millis + " ms");
    }

    /** The second pulse after the window is shown comes when the first frame has been handed to the screen. */
    private static final class SecondPulse extends AnimationTimer {
        private int pulses;

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == 2) {
                stop();
                report();
            }
        }
    }
}
