package activationlab;

import java.util.Locale;
import java.util.Map;

/** Whether this machine has a display for a window. Safe on any thread. */
final class Screen {
    private Screen() {}

    /**
     * Returns whether a window can be opened, as far as the environment tells.
     *
     * @param osName the system property {@code os.name}
     * @param environment the environment variables; on Linux one of DISPLAY and WAYLAND_DISPLAY must be set
     */
    static boolean isPresent(String osName, Map<String, String> environment) {
        if (!osName.toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }
}
