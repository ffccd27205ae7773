package activationlab.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import activationlab.training.Experiment;
import activationlab.training.LayerStats;
import activationlab.training.Simulation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SweepTest {
    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("sweep-"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void anyNumberOfThreadsGivesTheBitsOfOneAfterAnother(int threads) throws InterruptedException {
        List<Cell<List<Long>>> cells = SmallNetworks.trained(20, 50);
        List<List<Long>> alone =
                cells.stream().map(cell -> cell.run(Checkpoint.OPEN)).toList();
        try (Sweep<List<Long>> sweep = Sweep.start(cells, threads)) {
            assertThat(sweep.results()).isEqualTo(alone);
            assertThat(sweep.done()).isEqualTo(20);
        }
    }

    @Test
    void experimentsInASweepAreExperimentsAlone() throws InterruptedException {
        List<Cell<List<LayerStats>>> cells = IntStream.rangeClosed(1, 6)
                .mapToObj(seed -> new Cell<>("seed " + seed, checkpoint -> {
                    Simulation simulation = new Simulation(Experiment.standard().withSeed(seed));
                    simulation.advance(40, checkpoint);
                    return simulation.frame().layers();
                }))
                .toList();
        try (Sweep<List<LayerStats>> sweep = Sweep.start(cells)) {
            assertThat(sweep.results())
                    .isEqualTo(cells.stream()
                            .map(cell -> cell.run(Checkpoint.OPEN))
                            .toList());
        }
    }

    @Test
    void handsResultsOnInOrderAndOnTheCallingThread() throws InterruptedException {
        CountDownLatch othersDone = new CountDownLatch(7);
        List<Cell<Integer>> cells = numbered(8, (index, checkpoint) -> {
            if (index == 0) {
                await(othersDone);
            } else {
                othersDone.countDown();
            }
            return index;
        });
        List<Integer> seen = new ArrayList<>();
        try (Sweep<Integer> sweep = Sweep.start(cells, 2)) {
            sweep.inOrder(result -> {
                seen.add(result);
                assertThat(Thread.currentThread().getName()).doesNotStartWith("sweep-");
            });
        }
        assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void whoPollsSeesEveryOutcomeOnce() {
        List<Cell<Integer>> cells = numbered(50, (index, checkpoint) -> 10 * index);
        Set<Outcome<Integer>> seen = ConcurrentHashMap.newKeySet();
        try (Sweep<Integer> sweep = Sweep.start(cells, 3)) {
            assertThat(sweep.total()).isEqualTo(50);
            while (seen.size() < sweep.total()) {
                Outcome<Integer> outcome = sweep.poll();
                if (outcome != null) {
                    assertThat(seen.add(outcome)).as(outcome + " is new").isTrue();
                    assertThat(outcome).isEqualTo(new Outcome.Done<>(outcome.index(), 10 * outcome.index()));
                }
            }
            assertThat(sweep.poll()).isNull();
            assertThat(sweep.done()).isEqualTo(50);
        }
    }

    @Test
    void usesNoMoreThreadsThanAllowedAndOnlyDaemons() throws InterruptedException {
        Collection<Thread> threads = new ConcurrentLinkedQueue<>();
        CountDownLatch three = new CountDownLatch(3);
        List<Cell<Integer>> cells = numbered(30, (index, checkpoint) -> {
            threads.add(Thread.currentThread());
            three.countDown();
            await(three);
            return index;
        });
        try (Sweep<Integer> sweep = Sweep.start(cells, 3)) {
            assertThat(sweep.results()).hasSize(30);
        }
        assertThat(Set.copyOf(threads)).hasSize(3).allMatch(Thread::isDaemon);
    }

    @Test
    void afterCancelNoCellBeginsAndRunningOnesFinishOnlyTheirStep() {
        List<Endless> endless =
                IntStream.range(0, 10).mapToObj(i -> new Endless()).toList();
        Sweep<Integer> sweep = Sweep.start(
                numbered(10, (index, checkpoint) -> endless.get(index).run(checkpoint)), 2);
        await(endless.get(0).begun);
        await(endless.get(1).begun);
        sweep.cancel();
        List<Integer> atCancel = endless.stream().map(cell -> cell.steps).toList();
        sweep.close();
        for (int i = 0; i < 10; i++) {
            assertThat(endless.get(i).steps - atCancel.get(i)).isBetween(0, 1);
        }
        assertThat(endless.stream().filter(cell -> cell.steps > 0)).hasSize(2);
        assertThat(sweep.poll()).isNull();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(sweep::results)
                .withMessage("cancelled when 0 of 10 were done");
    }

    @Test
    void whatWasDoneBeforeCancelCanStillBePolled() {
        try (Sweep<Integer> sweep =
                Sweep.start(numbered(2, (index, checkpoint) -> index == 0 ? 7 : new Endless().run(checkpoint)), 1)) {
            while (sweep.done() == 0) {
                LockSupport.parkNanos(100_000);
            }
            sweep.cancel();
            assertThat(sweep.poll()).isEqualTo(new Outcome.Done<>(0, 7));
            assertThat(sweep.poll()).isNull();
        }
    }

    @Test
    void aFailedCellIsNamedAndDoesNotStopTheOthers() throws InterruptedException {
        List<Cell<Integer>> cells = numbered(6, (index, checkpoint) -> {
            if (index == 3) {
                throw new IllegalStateException("no such depth");
            }
            return index;
        });
        List<Integer> seen = new ArrayList<>();
        try (Sweep<Integer> sweep = Sweep.start(cells, 2)) {
            assertThatExceptionOfType(CellFailure.class)
                    .isThrownBy(() -> sweep.inOrder(seen::add))
                    .withMessage("number 3: java.lang.IllegalStateException: no such depth")
                    .withCauseInstanceOf(IllegalStateException.class);
            assertThat(seen).containsExactly(0, 1, 2);
            while (sweep.done() < 6) {
                LockSupport.parkNanos(100_000);
            }
            List<Outcome<Integer>> outcomes =
                    IntStream.range(0, 6).mapToObj(i -> sweep.poll()).toList();
            assertThat(outcomes)
                    .doesNotContainNull()
                    .filteredOn(Outcome.Failed.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void anErrorIsAFailureToo() {
        List<Cell<Integer>> cells = numbered(2, (index, checkpoint) -> {
            throw new StackOverflowError();
        });
        try (Sweep<Integer> sweep = Sweep.start(cells)) {
            assertThatExceptionOfType(CellFailure.class)
                    .isThrownBy(sweep::results)
                    .withMessage("number 0: java.lang.StackOverflowError");
        }
    }

    @Test
    void anInterruptedCallerStopsWaitingAndClosesAsUsual() {
        Endless endless = new Endless();
        try (Sweep<Integer> sweep = Sweep.start(numbered(1, (index, checkpoint) -> endless.run(checkpoint)))) {
            await(endless.begun);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedException.class).isThrownBy(sweep::results);
            int before = endless.steps;
            while (endless.steps == before) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void nothingToDoIsDoneAtOnce() throws InterruptedException {
        try (Sweep<Integer> sweep = Sweep.start(List.of())) {
            assertThat(sweep.results()).isEmpty();
        }
    }

    @Test
    void refusesToWorkWithoutThreads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sweep.start(List.of(), 0))
                .withMessage("threads 0: wanted at least 1");
    }

    private interface Numbered {
        Integer run(int index, Checkpoint checkpoint);
    }

    private static List<Cell<Integer>> numbered(int count, Numbered work) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Cell<>("number " + index, checkpoint -> work.run(index, checkpoint)))
                .toList();
    }

    /** Takes steps until it is ended at a checkpoint. */
    private static final class Endless {
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile int steps;

        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
        Integer run(Checkpoint checkpoint) {
            while (true) {
                checkpoint.pass();
                steps++;
                begun.countDown();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this thread", e);
        }
    }
}
