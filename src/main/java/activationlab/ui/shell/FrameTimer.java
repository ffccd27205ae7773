package activationlab.ui.shell;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The only timer of the window: passes every pulse on and counts frames. A timer is a root of the garbage collector:
 * stop it with the window. JavaFX thread only.
 */
final class FrameTimer extends AnimationTimer {
    private static final long SECOND = 1_000_000_000L;

    private final LongConsumer pulse;
    private final ReadOnlyIntegerWrapper framesPerSecond = new ReadOnlyIntegerWrapper(this, "framesPerSecond");
    private long secondStarted;
    private int frames;

    FrameTimer(LongConsumer pulse) {
        this.pulse = pulse;
    }

    /** Frames in the last whole second. */
    ReadOnlyIntegerProperty framesPerSecondProperty() {
        return framesPerSecond.getReadOnlyProperty();
    }

    @Override
    public void handle(long now) {
        pulse.accept(now);
        frames++;
        if (now - secondStarted >= SECOND) {
            framesPerSecond.set((int) Math.round(frames * (double) SECOND / (now - secondStarted)));
            secondStarted = now;
            frames = 0;
        }
    }
}
