package activationlab.ui.export;

import activationlab.export.PngWriter;
import activationlab.figure.Figure;
import activationlab.ui.control.StatusLine;
import java.io.IOException;
import javafx.application.Platform;

/** Writes a file without holding up the window; the status bar says how it went. Any thread. */
public final class ExportJob {
    private final Writing writing;
    private final StatusLine status;

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it and returns a sentence that says what was saved. */
        String write() throws IOException;
    }

    /**
     * Prepares to save.
     *
     * @param status told at the end, on the JavaFX thread
     */
    public ExportJob(Writing writing, StatusLine status) {
        this.writing = writing;
        this.status = status;
    }

    /** Prepares to save a chart; see {@link #ExportJob(Writing, StatusLine)}. */
    public ExportJob(Figure figure, ExportSettings settings, StatusLine status) {
        this(() -> picture(figure, settings), status);
    }

    /** Starts writing and returns at once. The thread ends with the file; it does not keep the program alive. */
    public void start() {
        Thread.ofPlatform().daemon().name("export").start(this::run);
    }

    private void run() {
        String outcome = outcome();
        Platform.runLater(() -> status.say(outcome));
    }

    private String outcome() {
        try {
            return writing.write();
        } catch (IOException | RuntimeException refused) {
            return "Not saved: " + refused.getMessage();
        }
    }

    private static String picture(Figure figure, ExportSettings settings) throws IOException {
        PngWriter.write(figure, settings.palette(), settings.size(), settings.file());
        return "Saved " + settings.file() + ", " + settings.size().width() + " x "
                + settings.size().height() + " pixels";
    }
}
