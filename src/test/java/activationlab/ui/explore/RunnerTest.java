package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.scale.Range;
import org.junit.jupiter.api.Test;

class RunnerTest {
    private static final long FRAME = 16_000_000;
    private static final Range OVER = Range.of(-3, 3);

    private final Runner runner = new Runner();
    private long now = 7_000_000_000L;

    private double next(double from) {
        now += FRAME;
        return runner.advance(from, OVER, now);
    }

    @Test
    void startsWhereItIsAndRunsToTheRightAtConstantSpeed() {
        double start = next(0.5);
        assertThat(start).isEqualTo(0.5);
        double place = start;
        for (int frame = 1; frame <= 100; frame++) {
            place = next(place);
            // Six units in six seconds.
            assertThat(place).isCloseTo(start + frame * FRAME / 1e9, within(0.0051));
        }
    }

    @Test
    void turnsRoundAtBothEndsAndNeverLeaves() {
        double place = 0;
        int turns = 0;
        double direction = 1;
        for (int i = 0; i < 3000; i++) {
            double to = next(place);
            assertThat(OVER.contains(to)).isTrue();
            assertThat(Math.rint(to * 100) / 100).as("a round number").isEqualTo(to);
            if (Math.signum(to - place) == -direction) {
                turns++;
                direction = -direction;
            }
            place = to;
        }
        // 48 seconds, 6 for each length, the first one half.
        assertThat(turns).isEqualTo(8);
    }

    @Test
    void comesBackFromOutsideAndDoesNotLeapAfterALongFrame() {
        assertThat(next(50)).isEqualTo(3);
        double before = next(3);
        now += 60_000_000_000L;
        assertThat(Math.abs(next(before) - before)).isLessThan(0.2);
    }
}
