package activationlab.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void unlimitedSpeedNeverWaits() {
        Pace pace = new Pace();
        pace.choose(Request.UNLIMITED, 0);
        pace.step(5);
        assertThat(pace.remaining(5)).isZero();
    }

    @Test
    void stepsAreDueAtEqualIntervals() {
        Pace pace = new Pace();
        pace.choose(4, 0);
        assertThat(pace.remaining(0)).isEqualTo(SECOND / 4);
        pace.step(SECOND / 4 + 1000);
        assertThat(pace.remaining(SECOND / 4 + 1000)).isEqualTo(SECOND / 4 - 1000);
    }

    @Test
    void aLongPauseIsNotMadeUpFor() {
        Pace pace = new Pace();
        pace.choose(1000, 0);
        long now = 60 * SECOND;
        int rushed = 0;
        while (pace.remaining(now) == 0) {
            pace.step(now);
            rushed++;
        }
        assertThat(rushed).as("a twentieth of a second").isBetween(49, 53);
    }

    @Test
    void theSpeedometerReadsWholeWindows() {
        Speedometer speedometer = new Speedometer();
        speedometer.rest(0);
        for (int i = 1; i <= 500; i++) {
            speedometer.step();
        }
        assertThat(speedometer.read(SECOND / 10)).as("too early to tell").isZero();
        assertThat(speedometer.read(SECOND / 2)).isEqualTo(1000);
        speedometer.rest(SECOND);
        assertThat(speedometer.read(SECOND)).isZero();
    }
}
