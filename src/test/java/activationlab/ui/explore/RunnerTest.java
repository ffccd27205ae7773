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
        double one = next(start);
        double two = next(one);
        assertThat(start).isEqualTo(0.5);
        assertThat(one).isGreaterThan(start);
        assertThat(two - one).isCloseTo(one - start, within(1e-12));
    }

    @Test
    void turnsRoundAtBothEndsAndNeverLeaves() {
        double place = 0;
        int turns = 0;
        double direction = 1;
        for (int i = 0; i < 3000; i++) {
            double to = next(place);
            assertThat(OVER.contains(to)).isTrue();
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
