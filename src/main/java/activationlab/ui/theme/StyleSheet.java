package activationlab.ui.theme;

import java.net.URL;

/** Finds our style sheets by name. Safe on any thread. */
final class StyleSheet {
    private StyleSheet() {}

    /**
     * Returns the address of {@code styles/NAME.css}.
     *
     * @throws IllegalArgumentException if there is no such style sheet
     */
    static String named(String name) {
        return at("/activationlab/styles/" + name + ".css");
    }

    /**
     * Returns the address of a style sheet by its class path name.
     *
     * @throws IllegalArgumentException if there is no such style sheet
     */
    static String at(String path) {
        URL sheet = StyleSheet.class.getResource(path);
        if (sheet == null) {
            throw new IllegalArgumentException("no style sheet " + path + " on the class path");
        }
        return sheet.toExternalForm();
    }
}
