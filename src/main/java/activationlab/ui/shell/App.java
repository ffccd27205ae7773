package activationlab.ui.shell;

import activationlab.figure.Theme;
import activationlab.live.Request;
import activationlab.live.Trainer;
import activationlab.training.Experiment;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The JavaFX application: one window. Start it with {@link #open(String...)}, never as the main class. */
public final class App extends Application {
    // JavaFX warns on every start that it was loaded from the class path, which is how we ship it on purpose. The
    // field keeps the logger reachable, or its level would be forgotten at the next garbage collection.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /**
     * Opens the window and returns when it is closed. Needs a display.
     *
     * @param files the file to show, if any
     */
    public static void open(String... files) {
        JAVAFX.setLevel(Level.SEVERE);
        launch(App.class, files);
    }

    private static void openFile(MainWindow window, String name) {
        try {
            window.openFile(Path.of(name));
        } catch (InvalidPathException refused) {
            window.status().say("Not opened: " + refused.getMessage());
        }
    }

    @Override
    public void start(Stage stage) {
        MainWindow window =
                new MainWindow(stage, new Trainer(Request.paused(Experiment.standard())), Optional.of(Drawer.ofUser()));
        Failures failures = new Failures(window.status(), System.err);
        Thread.currentThread().setUncaughtExceptionHandler(failures);
        if (Platform.getPreferences().getColorScheme() == ColorScheme.DARK) {
            window.appearance().themeProperty().set(Theme.DARK);
        }
        window.show();
        getParameters().getRaw().stream().findFirst().ifPresent(name -> openFile(window, name));
        new StartClock().reportFirstFrame();
        Smoke.ifAsked(window, failures);
    }
}
