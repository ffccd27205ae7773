package activationlab.ui.explore;

import activationlab.export.WholeFile;
import activationlab.session.ExploreFile;
import activationlab.session.ExploreView;
import activationlab.ui.control.StatusLine;
import activationlab.ui.export.ExportJob;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Saves the view of the page to a file and opens one; the status line says how it went. A file that cannot be read
 * changes nothing. JavaFX thread only; files are read and written on threads of their own.
 */
final class ViewFiles {
    private static final FileChooser.ExtensionFilter JSON = new FileChooser.ExtensionFilter("Views", "*.json");

    private final Supplier<ExploreView> now;
    private final Consumer<ExploreView> show;
    private final StatusLine status;
    private final AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();

    private record Outcome(String sentence, @Nullable ExploreView view) {}

    /**
     * Makes both ways.
     *
     * @param now gives the view to save
     * @param show receives one that was opened
     */
    ViewFiles(Supplier<ExploreView> now, Consumer<ExploreView> show, StatusLine status) {
        this.now = now;
        this.show = show;
        this.status = status;
    }

    /** Asks where to, and saves. */
    void save(Window owner) {
        File chosen = chooser("Save the view").showSaveDialog(owner);
        if (chosen != null) {
            save(chosen.toPath());
        }
    }

    /** Asks for a file, and opens it. */
    void open(Window owner) {
        File chosen = chooser("Open a view").showOpenDialog(owner);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName("explore.json");
        chooser.getExtensionFilters().add(JSON);
        return chooser;
    }

    /** Saves in the background, the whole file or nothing. */
    void save(Path file) {
        byte[] text = ExploreFile.text(now.get()).getBytes(StandardCharsets.UTF_8);
        status.say("Saving " + file);
        new ExportJob(
                        () -> {
                            WholeFile.write(file, out -> out.write(text));
                            return "Saved the view as " + file;
                        },
                        status)
                .start();
    }

    /** Reads in the background; {@link #pulse} then shows the view. */
    void open(Path file) {
        status.say("Opening " + file);
        Thread.ofPlatform().daemon().name("open view").start(() -> outcome.set(read(file)));
    }

    private static Outcome read(Path file) {
        try {
            return new Outcome("Opened " + file, ExploreFile.read(file));
        } catch (RuntimeException refused) {
            return new Outcome("Not opened: " + refused.getMessage(), null);
        }
    }

    /** Shows what has been read since the last frame. */
    void pulse() {
        Outcome read = outcome.getAndSet(null);
        if (read != null) {
            if (read.view() != null) {
                show.accept(read.view());
            }
            status.say(read.sentence());
        }
    }
}
