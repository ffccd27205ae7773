package activationlab.ui.export;

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

    /** Starts writing and returns at once. The thread ends with the file; it does not keep the program alive. */
    public void start() {
        start(() -> {});
    }

    /** Starts writing and returns at once; {@code then} is called on the JavaFX thread when all is over. */
    void start(Runnable then) {
        Thread.ofPlatform().daemon().name("export").start(() -> run(then));
    }

    private void run(Runnable then) {
        String outcome = outcome();
        Platform.runLater(() -> {
            then.run();
            status.say(outcome);
        });
    }

    private String outcome() {
        try {
            return writing.write();
        } catch (IOException | RuntimeException refused) {
            return "Not saved: " + refused.getMessage();
        }
    }
}
