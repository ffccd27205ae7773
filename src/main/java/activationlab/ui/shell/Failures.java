package activationlab.ui.shell;

import activationlab.ui.control.StatusLine;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Catches what nobody else caught on the JavaFX thread: the status bar says what went wrong, the terminal gets the
 * details once. A failure that comes back in every frame must not flood it. JavaFX thread only.
 */
final class Failures implements Thread.UncaughtExceptionHandler {
    private final StatusLine status;
    private final PrintStream terminal;
    private final Set<String> reported = new HashSet<>();

    Failures(StatusLine status, PrintStream terminal) {
        this.status = status;
        this.terminal = terminal;
    }

    /** Returns whether anything failed since the start. */
    boolean any() {
        return !reported.isEmpty();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (reported.add(failure.toString())) {
            failure.printStackTrace(terminal);
        }
        status.say("Something failed: " + failure + ". The terminal has the details.");
    }
}
