package activationlab.ui.training.sample;

import activationlab.dataset.table.Bundled;
import activationlab.dataset.table.CsvFormat;
import activationlab.dataset.table.Selection;
import activationlab.dataset.table.Table;
import activationlab.dataset.table.TableReader;
import activationlab.dataset.table.Watch;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables beside the screen, one at a time; a new one takes the place of one that is being read. JavaFX thread
 * only; files are read on threads of their own.
 */
final class Loading {
    private @Nullable Job job;

    /** What came of it. */
    sealed interface Outcome {
        /** A table, and what is most likely learned of it. */
        record Read(String title, Table table, Selection selection) implements Outcome {}

        /** Why there is none. */
        record Refused(String sentence) implements Outcome {}

        /** Somebody did not want it any more. */
        record Canceled() implements Outcome {}
    }

    /** One reading; its fields are written by the two threads, each its own. */
    private static final class Job {
        private final AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        private volatile double share;
        private volatile boolean canceled;

        private boolean goesOn(double now) {
            share = now;
            return !canceled;
        }

        private void run(String title, Function<Watch, Optional<Table>> reading) {
            outcome.set(result(title, reading));
        }

        private Outcome result(String title, Function<Watch, Optional<Table>> reading) {
            try {
                Optional<Table> table = reading.apply(this::goesOn);
                return table.isEmpty()
                        ? new Outcome.Canceled()
                        : new Outcome.Read(title, table.get(), Selection.guess(table.get()));
            } catch (RuntimeException | OutOfMemoryError refused) {
                return new Outcome.Refused(String.valueOf(refused.getMessage()));
            }
        }
    }

    /** Reads a file whose format is guessed. */
    void read(Path file) {
        start(title(file), watch -> TableReader.read(file, TableReader.guess(file), watch));
    }

    /** Reads a file in a format. */
    void read(Path file, CsvFormat format) {
        start(title(file), watch -> TableReader.read(file, format, watch));
    }

    /** Reads a data set that comes with the program. */
    void read(Bundled bundled) {
        start(bundled.title(), watch -> Optional.of(bundled.table()));
    }

    private static String title(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void start(String title, Function<Watch, Optional<Table>> reading) {
        cancel();
        Job started = new Job();
        job = started;
        Thread.ofPlatform().daemon().name("read table").start(() -> started.run(title, reading));
    }

    /** Ends the reading that is going on, if any. */
    void cancel() {
        if (job != null) {
            job.canceled = true;
        }
    }

    /** Returns how much has been read, from 0 to 1, while something is. */
    Optional<Double> share() {
        return Optional.ofNullable(job).map(now -> now.share);
    }

    /** Returns what came of the reading, once. */
    Optional<Outcome> pulse() {
        Optional<Outcome> outcome = Optional.ofNullable(job).map(now -> now.outcome.get());
        if (outcome.isPresent()) {
            job = null;
        }
        return outcome;
    }
}
