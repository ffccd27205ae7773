package activationlab.live;

import activationlab.training.Frame;
import org.jspecify.annotations.Nullable;

/** The two ends between screen and training: wishes go in, frames come out, and nobody waits. */
public interface Training extends AutoCloseable {
    /** Says what training should do from now on. */
    void publish(Request newest);

    /** Takes the newest frame, or returns null if there was none since the last call. */
    @Nullable
    Frame poll();

    /** Takes the newest run that was written down, or returns null if there was none since the last call. */
    @Nullable
    Written pollWritten();

    /** Ends training for good. */
    @Override
    void close();
}
