package activationlab.ui.shell;

import activationlab.export.CarriedState;
import activationlab.export.WholeFile;
import activationlab.ui.control.StatusLine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Saves what is in the window to session files and opens it from any file that carries it; the status line says how it
 * went. A file that cannot be read changes nothing. JavaFX thread only; files are read and written on threads of their
 * own.
 */
final class SessionFiles {
    private static final String KIND = "Sessions";
    private static final String BACK = "Ctrl+Shift+O brings back what was there before";

    private final WindowState state;
    private final StatusLine status;
    private final Consumer<Path> samples;
    // What other threads found out, for the next frame.
    private final ConcurrentLinkedQueue<Runnable> news = new ConcurrentLinkedQueue<>();
    private @Nullable Path file;
    private Optional<Before> before = Optional.empty();

    /** What was in the window before something else was opened, and where it was saved. */
    private record Before(WindowState.Draft draft, Optional<Path> file) {}

    /** @param samples opens a table that carries nothing */
    SessionFiles(WindowState state, StatusLine status, Consumer<Path> samples) {
        this.state = state;
        this.status = status;
        this.samples = samples;
    }

    /** Shows what is in a new window. */
    void clear() {
        replace(() -> {
            file = null;
            state.show(state.first());
            status.say("New session; " + BACK);
        });
    }

    /** Keeps in mind what is in the window, and then does what puts something else there. */
    private void replace(Runnable change) {
        state.write(draft -> {
            Before now = new Before(draft, Optional.ofNullable(file));
            change.run();
            before = Optional.of(now);
        });
    }

    /** Brings back what was in the window before something else was opened; once more, and that is there again. */
    void back() {
        if (before.isEmpty()) {
            status.say("Nothing has been opened, so there is nothing to go back to");
            return;
        }
        Before then = before.get();
        beside("go back", () -> {
            WindowState.Reading reading =
                    state.read(Path.of("what was open before"), then.draft().text());
            return () -> replace(() -> {
                state.show(reading);
                file = then.file().orElse(null);
                status.say("Brought back what was there before");
            });
        });
    }

    /** Saves to the file that was opened or saved last; asks if there is none. */
    void save(Window owner, Consumer<Path> then) {
        Path known = file;
        if (known == null) {
            saveAs(owner, then);
        } else {
            save(known, then);
        }
    }

    /** Asks where to, and saves. */
    void saveAs(Window owner, Consumer<Path> then) {
        FileChooser chooser = chooser("Save the session");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(KIND, "*.json"));
        chooser.setInitialFileName(file == null ? "session.json" : String.valueOf(file.getFileName()));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            save(chosen.toPath(), then);
        }
    }

    /** Asks for a file, and opens it. */
    void open(Window owner, Consumer<Path> then) {
        FileChooser chooser = chooser("Open a session, or a file that was exported with its experiment");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        KIND + " and exported files", "*.json", "*.png", "*.svg", "*.pdf", "*.csv", "*.md"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("All files", "*.*"));
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            open(chosen.toPath(), then);
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Optional.ofNullable(file)
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** Saves in the background, the whole file or nothing; the one before is kept beside it as a backup. */
    void save(Path target, Consumer<Path> then) {
        status.say("Saving " + target);
        state.write(draft -> beside("save session", () -> {
            String sentence = written(draft, target);
            return () -> {
                file = target;
                status.say(sentence);
                then.accept(target);
            };
        }));
    }

    private static String written(WindowState.Draft draft, Path target) throws IOException {
        byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(target)) {
            Path backup = target.resolveSibling(target.getFileName() + ".bak");
            Files.copy(target, backup, StandardCopyOption.REPLACE_EXISTING);
        }
        WholeFile.write(target, out -> out.write(text));
        return draft.savedAs(target);
    }

    /** Reads in the background and shows what the file carries; a table that carries nothing goes to the samples. */
    void open(Path source, Consumer<Path> then) {
        open(source, then, "Opened " + source + "; " + BACK);
    }

    /** As the other, with another sentence for the status line. */
    void open(Path source, Consumer<Path> then, String sentence) {
        status.say("Opening " + source);
        beside("open session", () -> {
            if (!CarriedState.seemsToCarry(source)) {
                return () -> samples.accept(source);
            }
            WindowState.Reading reading = state.read(source, CarriedState.read(source));
            return () -> replace(() -> {
                state.show(reading);
                file = isSession(source) ? source : null;
                status.say(sentence);
                then.accept(source);
            });
        });
    }

    /** Asks from now on where to save. */
    void detach() {
        file = null;
    }

    private static boolean isSession(Path source) {
        return String.valueOf(source.getFileName()).endsWith(".json");
    }

    /** Something to do on another thread, which ends in something to do here. */
    interface Errand {
        /** Does it. */
        Runnable run() throws IOException;
    }

    /** Does something beside the screen; what went wrong is told in the status line. */
    void beside(String name, Errand errand) {
        Thread.ofPlatform().daemon().name(name).start(() -> news.add(outcome(errand)));
    }

    private Runnable outcome(Errand errand) {
        try {
            return errand.run();
        } catch (IOException | RuntimeException refused) {
            return () -> status.say("Not done: " + refused.getMessage());
        }
    }

    /** Takes in what other threads have done; call it in every frame. */
    void pulse() {
        for (Runnable done = news.poll(); done != null; done = news.poll()) {
            done.run();
        }
    }
}
