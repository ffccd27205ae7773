package activationlab.ui.shell;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application: one window. Start it with {@link #open()}, never as the main class. */
public final class App extends Application {
    // JavaFX warns on every start that it was loaded from the class path, which is how we ship it on purpose. The
    // field keeps the logger reachable, or its level would be forgotten at the next garbage collection.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Opens the window and returns when it is closed. Needs a display. */
    public static void open() {
        JAVAFX.setLevel(Level.SEVERE);
        launch(App.class);
    }

    @Override
    public void start(Stage stage) {
        StartClock clock = new StartClock();
        MainWindow window = new MainWindow(stage);
        window.show();
        clock.reportFirstFrame();
        Smoke.ifAsked(window);
    }
}
