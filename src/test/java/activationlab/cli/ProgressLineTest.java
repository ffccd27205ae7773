package activationlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter out = new StringWriter();
    private long now = 1;

    @Test
    void isRewrittenAndTakenAway() {
        ProgressLine line = ProgressLine.watched(new PrintWriter(out), 12, () -> now);
        line.done(9);
        now += 100_000_000;
        line.done(10);
        line.done(11);
        assertThat(out.toString()).isEqualTo("\r10 of 12 networks");
        now += 100_000_000;
        line.done(12);
        line.clear();
        assertThat(out.toString()).endsWith("\r12 of 12 networks\r" + " ".repeat(17) + "\r");
    }

    @Test
    void saysNothingWhereNobodyWatches() {
        ProgressLine line = ProgressLine.on(new PrintWriter(out), 3, "networks");
        line.done(3);
        line.clear();
        assertThat(out.toString()).isEmpty();
    }
}
