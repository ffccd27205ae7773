package activationlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void linuxWithoutEitherVariableHasNoScreen() {
        assertThat(Screen.isPresent("Linux", Map.of())).isFalse();
        assertThat(Screen.isPresent("Linux", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "")))
                .isFalse();
    }

    @Test
    void linuxWithOneOfThemHasAScreen() {
        assertThat(Screen.isPresent("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Screen.isPresent("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(Screen.isPresent("Mac OS X", Map.of())).isTrue();
        assertThat(Screen.isPresent("Windows 11", Map.of())).isTrue();
    }
}
