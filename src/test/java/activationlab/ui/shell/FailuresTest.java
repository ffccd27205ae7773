package activationlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.ui.control.StatusLine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void aFailureOfEveryFrameIsToldOnceOnTheTerminalAndShownInTheStatusBar() {
        StatusLine status = new StatusLine();
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        Failures failures = new Failures(status, new PrintStream(terminal, true, StandardCharsets.UTF_8));
        assertThat(failures.any()).isFalse();
        for (int frame = 0; frame < 3; frame++) {
            failures.uncaughtException(Thread.currentThread(), new IllegalStateException("no figure"));
        }
        assertThat(failures.any()).isTrue();
        assertThat(status.messageProperty().get()).contains("no figure");
        assertThat(terminal.toString(StandardCharsets.UTF_8)).containsOnlyOnce("IllegalStateException: no figure");
    }
}
