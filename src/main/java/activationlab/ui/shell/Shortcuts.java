package activationlab.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The keys of the window. A control that uses a key itself keeps it. JavaFX thread only. */
final class Shortcuts {
    private final List<Shortcut> all;

    Shortcuts(List<Shortcut> all) {
        this.all = List.copyOf(all);
    }

    List<Shortcut> all() {
        return all;
    }

    void install(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    private void handle(KeyEvent event) {
        // Letters belong to the text field that has the focus, and a text field does not consume all it uses.
        boolean text = event.getTarget() instanceof TextInputControl && !event.isShortcutDown();
        if (text && event.getEventType() == KeyEvent.KEY_TYPED) {
            return;
        }
        for (Shortcut shortcut : all) {
            if (shortcut.matches().test(event)) {
                event.consume();
                shortcut.action().run();
                return;
            }
        }
    }
}
