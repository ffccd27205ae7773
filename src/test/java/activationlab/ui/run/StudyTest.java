package activationlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyTest {
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<String> begun = new ArrayList<>();
    private final Study<Integer, String> study = new Study<>(this::cells);

    /** Three cells for each number: 0 waits at its checkpoint for the latch, negative ones fail. */
    private List<Cell<String>> cells(int key) {
        begun.add("" + key);
        return IntStream.range(0, 3)
                .mapToObj(i -> new Cell<>("cell " + i, checkpoint -> compute(key, i, checkpoint)))
                .toList();
    }

    private String compute(int key, int index, Checkpoint checkpoint) {
        while (key == 0 && open.getCount() > 0) {
            checkpoint.pass();
            Thread.onSpinWait();
        }
        if (key < 0) {
            throw new IllegalStateException("no " + key);
        }
        return key + "." + index;
    }

    private void finish() {
        while (study.isRunning()) {
            study.pulse();
            Thread.onSpinWait();
        }
    }

    @Test
    void resultsComeInTheOrderOfTheCellsAndAreKept() {
        assertThat(study.get(1)).isEmpty();
        finish();
        assertThat(study.get(1)).contains(List.of("1.0", "1.1", "1.2"));
        study.get(2);
        finish();
        assertThat(study.get(1)).contains(List.of("1.0", "1.1", "1.2"));
        assertThat(begun).containsExactly("1", "2");
        assertThat(study.progress()).isEqualTo(1);
    }

    @Test
    void theNewestRequestWins() {
        study.get(0);
        assertThat(study.isRunning()).isTrue();
        assertThat(study.progress()).isZero();
        study.get(3);
        finish();
        assertThat(study.get(3)).isPresent();
        assertThat(begun).containsExactly("0", "3");
    }

    @Test
    void whatWasCanceledBeginsAgainOnlyWhenAsked() {
        study.get(0);
        study.cancel();
        assertThat(study.isRunning()).isFalse();
        assertThat(study.get(0)).isEmpty();
        assertThat(study.isRunning()).isFalse();
        assertThat(study.stopped()).contains("Canceled.");
        study.again();
        study.get(0);
        assertThat(study.isRunning()).isTrue();
        open.countDown();
        finish();
        assertThat(study.get(0)).isPresent();
    }

    @Test
    void aFailureIsToldAndNotTriedAgainByItself() {
        study.get(-1);
        finish();
        assertThat(study.stopped().orElseThrow())
                .startsWith("It failed: cell 0")
                .contains("no -1");
        assertThat(study.get(-1)).isEmpty();
        assertThat(begun).containsExactly("-1");
        study.get(4);
        assertThat(study.stopped()).isEmpty();
        finish();
        assertThat(study.get(4)).isPresent();
    }

    @Test
    void whatWasStoppedGoesOnWhenItIsAskedForOnceMore() {
        study.get(0);
        study.stop();
        assertThat(study.isRunning()).isFalse();
        assertThat(study.stopped()).isEmpty();
        study.get(0);
        assertThat(study.isRunning()).isTrue();
        study.stop();
    }

    @Test
    void resultsAreSeenAsTheyComeAndAreNotComputedTwice() {
        AtomicInteger seen = new AtomicInteger();
        Study<String, Integer> parts = Study.onAllCores(key -> IntStream.range(0, 4)
                .mapToObj(i -> new Cell<>("cell " + i, checkpoint -> {
                    while (i == 2 && open.getCount() > 0) {
                        checkpoint.pass();
                        Thread.onSpinWait();
                    }
                    if (i < 2) {
                        seen.incrementAndGet();
                    }
                    return i;
                }))
                .toList());
        parts.get("four");
        while (parts.soFar().size() < 2) {
            parts.pulse();
            Thread.onSpinWait();
        }
        assertThat(parts.soFar()).containsEntry(0, 0).containsEntry(1, 1).doesNotContainKey(2);
        assertThat(parts.progress()).isBetween(0.5, 0.75);
        parts.cancel();
        assertThat(parts.soFar()).containsEntry(1, 1);
        open.countDown();
        parts.again();
        parts.get("four");
        while (parts.isRunning()) {
            parts.pulse();
            Thread.onSpinWait();
        }
        assertThat(parts.get("four")).contains(List.of(0, 1, 2, 3));
        assertThat(parts.soFar()).hasSize(4);
        assertThat(seen.get()).isEqualTo(2); // the others may have been under way when they were canceled
    }

    @Test
    void aStudyThatFollowsASliderEndsWhatItBeganAndThenTakesTheNewest() {
        List<Integer> computed = Collections.synchronizedList(new ArrayList<>());
        Study<Integer, Integer> following = Study.following(key -> new Cell<>("cell " + key, checkpoint -> {
            while (key == 1 && open.getCount() > 0) {
                Thread.onSpinWait();
            }
            computed.add(key);
            return 10 * key;
        }));
        assertThat(following.get(1)).isEmpty();
        assertThat(following.get(2)).isEmpty();
        assertThat(following.get(3)).isEmpty();
        assertThat(following.latest()).isEmpty();
        open.countDown();
        while (!following.pulse()) {
            Thread.onSpinWait();
        }
        assertThat(following.latest()).containsExactly(10);
        while (following.get(3).isEmpty()) {
            following.pulse();
            Thread.onSpinWait();
        }
        assertThat(following.latest()).containsExactly(30);
        assertThat(computed).containsExactly(1, 3);
    }
}
