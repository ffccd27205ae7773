package activationlab.ui.run;

import activationlab.live.Request;
import activationlab.live.Training;
import activationlab.live.Written;
import activationlab.training.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Training that only notes what is asked of it, and sends no frames. For one thread. */
record RequestLog(List<Request> sent) implements Training {
    @Override
    public void publish(Request newest) {
        sent.add(newest);
    }

    @Override
    public @Nullable Frame poll() {
        return null;
    }

    @Override
    public @Nullable Written pollWritten() {
        return null;
    }

    @Override
    public void close() {
        sent.clear();
    }
}
