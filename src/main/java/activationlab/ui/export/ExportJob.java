package activationlab.ui.export;

import activationlab.export.PngWriter;
import activationlab.figure.Figure;
import activationlab.ui.control.StatusLine;
import java.io.IOException;
import javafx.application.Platform;

/** Writes a chart to a file without holding up the window; the status bar says how it went. Any thread. */
public final class ExportJob {
    private final Figure figure;
    private final ExportSettings settings;
    private final StatusLine status;

    /**
     * Prepares to save.
     *
     * @param status told at the end, on the JavaFX thread
     */
    public ExportJob(Figure figure, ExportSettings settings, StatusLine status) {
        this.figure = figure;
        this.settings = settings;
        this.status = status;
    }

    /** Starts writing and returns at once. The thread ends with the file; it does not keep the program alive. */
    public void start() {
        Thread.ofPlatform().daemon().name("export").start(this::run);
    }

    private void run() {
        String outcome = write();
        Platform.runLater(() -> status.say(outcome));
    }

    private String write() {
        try {
            PngWriter.write(figure, settings.palette(), settings.size(), settings.file());
            return "Saved " + settings.file() + ", " + settings.size().width() + " x "
                    + settings.size().height() + " pixels";
        } catch (IOException | RuntimeException refused) {
            return "Not saved: " + refused.getMessage();
        }
    }
}
