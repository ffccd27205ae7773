package activationlab.ui.control;

import javafx.scene.input.KeyCode;

/**
 * A plain key, without Ctrl, Alt or Shift, that works while its page is in front and no text is being typed.
 *
 * @param code the key
 * @param does what happens, for the overview of keys
 * @param action what happens
 */
public record PageKey(KeyCode code, String does, Runnable action) {}
