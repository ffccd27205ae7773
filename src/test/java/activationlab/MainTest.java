package activationlab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void onlyAFileToOpenOpensTheWindow() {
        assertThat(Main.opensFile("open", "chart.png")).isTrue();
        assertThat(Main.opensFile("open", "--help")).isFalse();
        assertThat(Main.opensFile("open", "chart.png", "--print")).isFalse();
        assertThat(Main.opensFile("open")).isFalse();
        assertThat(Main.opensFile("eval", "relu")).isFalse();
        assertThat(Main.opensFile()).isFalse();
    }
}
