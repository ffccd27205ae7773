package activationlab.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One line that says how far a computation is and is gone at its end; none at all where nobody watches. */
final class ProgressLine {
    private static final long BETWEEN = 100_000_000;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintWriter out;
    private final int total;
    private final String things;
    private final boolean watched;
    private final LongSupplier nanoTime;
    private long latest;
    private int length;

    private ProgressLine(PrintWriter out, int total, String things, boolean watched, LongSupplier nanoTime) {
        this.things = things;
        this.out = out;
        this.total = total;
        this.watched = watched;
        this.nanoTime = nanoTime;
        latest = nanoTime.getAsLong();
    }

    /** Returns a line on standard error if that is a terminal. */
    static ProgressLine on(PrintWriter standardError, int total, String things) {
        return new ProgressLine(standardError, total, things, terminal(), System::nanoTime);
    }

    /** Returns a line that is always written. */
    static ProgressLine watched(PrintWriter out, int total, LongSupplier nanoTime) {
        return new ProgressLine(out, total, "networks", true, nanoTime);
    }

    // Java only tells whether both standard input and output are terminals; where the system tells more, it is asked.
    private static boolean terminal() {
        if (Files.exists(STANDARD_ERROR)) {
            try {
                String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException | UnsupportedOperationException unknown) {
                return false;
            }
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** Says how many are done, at most ten times a second. */
    void done(int count) {
        long now = nanoTime.getAsLong();
        if (watched && now - latest >= BETWEEN) {
            latest = now;
            show(count + " of " + total + " " + things);
        }
    }

    /** Takes the line away. */
    void clear() {
        if (length > 0) {
            show("");
            out.print('\r');
            out.flush();
            length = 0;
        }
    }

    private void show(String text) {
        out.print('\r' + text + " ".repeat(Math.max(0, length - text.length())));
        out.flush();
        length = text.length();
    }
}
