package activationlab.ui.shell;

import activationlab.ui.control.StatusLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;

/**
 * What a person can do with sessions: begin, open, save, open those of late again. Keeps what is in the window every
 * minute and when it closes, and brings it back if the program did not end as it should. JavaFX thread only.
 */
final class Sessions {
    private static final long MINUTE = 60_000_000_000L;
    private static final long PATIENCE = 2_000_000_000L;

    private final SessionFiles files;
    private final WindowState state;
    private final StatusLine status;
    private final Optional<Drawer> drawer;
    private final ReadOnlyObjectWrapper<List<Path>> recent = new ReadOnlyObjectWrapper<>(this, "recent", List.of());
    // Written by the threads that keep the window, one after the other.
    private final AtomicReference<String> kept = new AtomicReference<>("");
    private long due = Long.MIN_VALUE;
    private boolean troubled;

    /** @param drawer where to keep things; empty: nothing is kept */
    Sessions(SessionFiles files, WindowState state, StatusLine status, Optional<Drawer> drawer) {
        this.files = files;
        this.state = state;
        this.status = status;
        this.drawer = drawer;
    }

    /** Those of late that are there, the latest first. */
    ReadOnlyObjectProperty<List<Path>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /** Looks for what was kept, and brings back what was in the window of a program that did not end as it should. */
    void begin() {
        drawer.ifPresent(some -> files.beside("look for sessions", () -> {
            List<Path> found = some.recent();
            Optional<Path> orphan = some.orphan();
            Optional<Path> there = orphan.isPresent() ? Optional.of(some.retire(orphan.get())) : Optional.empty();
            return () -> {
                recent.set(found);
                there.ifPresent(this::bringBack);
            };
        }));
    }

    private void bringBack(Path file) {
        files.open(file, ignored -> files.detach(), "Brought back what was open when the program ended unexpectedly");
    }

    void clear() {
        files.clear();
    }

    void back() {
        files.back();
    }

    void open(Stage owner) {
        files.open(owner, this::remember);
    }

    /** Opens a file that was chosen in another way. */
    void open(Path file) {
        boolean ours = drawer.map(some -> some.last().equals(file)).orElse(false);
        files.open(file, ours ? ignored -> files.detach() : this::remember);
    }

    void save(Stage owner) {
        files.save(owner, this::remember);
    }

    void saveAs(Stage owner) {
        files.saveAs(owner, this::remember);
    }

    /** Returns what does the work with files. */
    SessionFiles files() {
        return files;
    }

    /** Puts a file first among those of late. */
    void remember(Path file) {
        drawer.ifPresent(some -> files.beside("remember session", () -> {
            List<Path> now = some.remember(file);
            return () -> recent.set(now);
        }));
    }

    /**
     * Takes in what other threads have done, and keeps what is in the window if it is time.
     *
     * @param now time of the frame in nanoseconds
     */
    void pulse(long now) {
        files.pulse();
        if (due == Long.MIN_VALUE) {
            due = now + MINUTE;
        } else if (now >= due) {
            due = now + MINUTE;
            keep();
        }
    }

    /** Keeps what is in the window now. */
    void keep() {
        drawer.ifPresent(some -> state.write(draft -> files.beside("keep session", () -> {
            String text = draft.text();
            try {
                if (!text.equals(kept.getAndSet(text))) {
                    some.keep(text);
                }
                return () -> troubled = false;
            } catch (IOException refused) {
                kept.set("");
                return () -> complain(refused);
            }
        })));
    }

    private void complain(IOException refused) {
        if (!troubled) {
            troubled = true;
            status.say("What is open is not kept: " + refused.getMessage());
        }
    }

    /** Keeps what is in the window for the last time, and waits for it; the window is closed already. */
    void end(Runnable pulse) {
        drawer.ifPresent(some -> {
            AtomicReference<Optional<WindowState.Draft>> last = new AtomicReference<>(Optional.empty());
            state.write(draft -> last.set(Optional.of(draft)));
            long end = System.nanoTime() + PATIENCE;
            while (last.get().isEmpty() && System.nanoTime() < end) {
                pulse.run();
                Thread.onSpinWait();
            }
            last.get().ifPresent(draft -> end(some, draft));
        });
    }

    private void end(Drawer some, WindowState.Draft draft) {
        try {
            some.keep(draft.text());
            some.end();
        } catch (IOException refused) {
            complain(refused);
        }
    }
}
