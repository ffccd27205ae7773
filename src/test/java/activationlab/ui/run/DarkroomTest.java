package activationlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DarkroomTest {
    private static final long FRAME = 16_000_000;
    private static final int MOST_POLLS = 5000;

    private boolean training = true;
    private final Darkroom<Integer, Integer> darkroom = new Darkroom<>(work -> work * 10, () -> training);
    private long time;

    @Test
    void onlyTheNewestPieceThatWaitsIsDone() throws InterruptedException {
        CompletableFuture<Integer> gate = new CompletableFuture<>();
        Darkroom<CompletableFuture<Integer>, Integer> slow = new Darkroom<>(CompletableFuture::join, () -> true);
        slow.give(gate);
        assertThat(slow.pulse(time)).isNull();
        slow.give(CompletableFuture.completedFuture(2));
        slow.give(CompletableFuture.completedFuture(3));
        assertThat(slow.pulse(time + FRAME)).isNull();
        gate.complete(1);
        assertThat(await(slow, time + 2 * FRAME)).isEqualTo(1);
        assertThat(await(slow, time + 3 * FRAME)).isEqualTo(3);
        assertThat(slow.pulse(time + 4 * FRAME)).isNull();
    }

    @Test
    void shortPiecesFollowOneAnotherAndALongOneIsFollowedByARest() throws InterruptedException {
        darkroom.give(1);
        assertThat(darkroom.pulse(time)).isNull();
        darkroom.give(2);
        assertThat(await(darkroom, time + FRAME)).isEqualTo(10);
        time += FRAME;
        darkroom.give(3);
        time += 20 * FRAME;
        assertThat(await(darkroom, time))
                .as("taken for long, since nobody came for it")
                .isEqualTo(20);
        time += 20 * FRAME;
        for (int i = 0; i < 100; i++) {
            assertThat(darkroom.pulse(time)).as("it rests").isNull();
            Thread.sleep(1);
        }
        time += 40 * FRAME;
        assertThat(await(darkroom, time)).isEqualTo(30);
    }

    @Test
    void itNeedsNoRestWhenTrainingIsOver() throws InterruptedException {
        darkroom.give(1);
        assertThat(darkroom.pulse(time)).isNull();
        darkroom.give(2);
        time += 20 * FRAME;
        assertThat(await(darkroom, time)).as("taken for long").isEqualTo(10);
        training = false;
        assertThat(await(darkroom, time)).isEqualTo(20);
    }

    private static <W> Integer await(Darkroom<W, Integer> darkroom, long time) throws InterruptedException {
        Integer done = darkroom.pulse(time);
        for (int i = 0; done == null && i < MOST_POLLS; i++) {
            Thread.sleep(1);
            done = darkroom.pulse(time);
        }
        return required(done);
    }

    private static Integer required(@Nullable Integer done) {
        assertThat(done).isNotNull();
        return done == null ? 0 : done;
    }
}
