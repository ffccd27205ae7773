package activationlab.ui.shell;

import activationlab.ui.control.Page;
import activationlab.ui.control.PageKey;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key of the window and what it does.
 *
 * @param keys as the overview writes them
 * @param does what happens, for the overview
 * @param matches which key events it means
 * @param action what happens
 */
record Shortcut(String keys, String does, Predicate<KeyEvent> matches, Runnable action) {
    /** Returns a shortcut on a combination such as "Ctrl+1" or "F5". */
    static Shortcut pressed(String keys, String does, Runnable action) {
        KeyCombination combination = KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
        return new Shortcut(
                keys, does, event -> event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event), action);
    }

    /** Returns a shortcut on Ctrl and any of some keys. */
    static Shortcut withCtrl(Set<KeyCode> codes, String keys, String does, Runnable action) {
        return new Shortcut(
                keys,
                does,
                event -> event.getEventType() == KeyEvent.KEY_PRESSED
                        && event.isShortcutDown()
                        && codes.contains(event.getCode()),
                action);
    }

    /** Returns a shortcut on a plain letter or sign, however the keyboard produces it. */
    static Shortcut typed(String character, String does, Runnable action) {
        return new Shortcut(
                character,
                does,
                event -> event.getEventType() == KeyEvent.KEY_TYPED
                        && !event.isShortcutDown()
                        && !event.isAltDown()
                        && event.getCharacter().toUpperCase(Locale.ROOT).equals(character),
                action);
    }

    /** Returns a key of a page, which works while {@code inFront} is true and the key is not meant for a text. */
    static Shortcut of(Page page, PageKey key, BooleanSupplier inFront) {
        return new Shortcut(
                key.code().getName(),
                page.title() + ": " + key.does(),
                event -> event.getEventType() == KeyEvent.KEY_PRESSED
                        && event.getCode() == key.code()
                        && isPlain(event)
                        && inFront.getAsBoolean(),
                key.action());
    }

    private static boolean isPlain(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        return !typing && !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
