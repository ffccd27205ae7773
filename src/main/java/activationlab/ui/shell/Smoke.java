package activationlab.ui.shell;

import activationlab.ui.control.Page;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;

/**
 * A trial of the real window without a person. With the system property {@code activationlab.smoke} naming a PNG file,
 * every page is shown for some seconds of real frames, the window with its last page is written to that file, and the
 * program ends: with code 0, or 1 if anything failed. JavaFX thread only.
 */
final class Smoke extends AnimationTimer {
    private static final String PROPERTY = "activationlab.smoke";
    private static final int FRAMES_PER_PAGE = 120;

    private final MainWindow window;
    private final String file;
    private final Deque<Page> waiting;
    private final Failures failures;
    private int frames;

    private Smoke(MainWindow window, String file, Failures failures) {
        this.window = window;
        this.failures = failures;
        this.file = file;
        this.waiting = new ArrayDeque<>(window.pages());
    }

    /** Starts the trial if it is asked for. */
    static void ifAsked(MainWindow window, Failures failures) {
        String file = System.getProperty(PROPERTY, "");
        if (!file.isEmpty()) {
            new Smoke(window, file, failures).start();
        }
    }

    @Override
    public void handle(long now) {
        if (frames % FRAMES_PER_PAGE != 0) {
            frames++;
            return;
        }
        frames++;
        Page next = waiting.poll();
        if (next != null) {
            window.open(next);
        } else {
            stop();
            finish();
        }
    }

    private void finish() {
        WritableImage picture = window.scene().snapshot(null);
        try {
            SceneFile.write(picture, file);
        } catch (IOException refused) {
            failures.uncaughtException(Thread.currentThread(), refused);
        }
        Platform.exit();
        // Platform.exit leaves the exit code at 0.
        if (failures.any()) {
            System.exit(1);
        }
    }
}
