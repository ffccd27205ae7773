package activationlab.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/** Waiting for the JavaFX thread without sleeping: for what it has to do, for frames, for a condition. Any thread. */
public final class Frames {
    private static final long MILLIS = 60_000;
    private static final long SECONDS = 60;
    // An event of the robot may lead to others, which are put at the end of the line.
    private static final int ROUNDS = 4;

    private Frames() {}

    /** Waits until everything has been done that waits for the JavaFX thread. */
    public static void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            ask(() -> true);
        }
    }

    /** Asks for a value on the JavaFX thread, after all that was to be done before. */
    public static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(MILLIS, question);
    }

    /** Waits until this many frames have been drawn, however long they take. */
    public static void pass(int count) {
        settle();
        CountDownLatch drawn = new CountDownLatch(count);
        Platform.runLater(() -> new Countdown(drawn).start());
        try {
            if (!drawn.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no " + count + " frames within " + SECONDS + " seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
        settle();
    }

    /** Waits until a condition holds, asking for it on the JavaFX thread once in every frame, within some frames. */
    public static boolean holds(int frames, BooleanSupplier condition) {
        for (int i = 0; i < frames; i++) {
            if (ask(condition::getAsBoolean)) {
                return true;
            }
            pass(1);
        }
        return ask(condition::getAsBoolean);
    }

    /** Counts the pulses after the one it was started in. */
    private static final class Countdown extends AnimationTimer {
        private final CountDownLatch latch;

        Countdown(CountDownLatch latch) {
            this.latch = latch;
        }

        @Override
        public void handle(long now) {
            latch.countDown();
            if (latch.getCount() == 0) {
                stop();
            }
        }
    }
}
