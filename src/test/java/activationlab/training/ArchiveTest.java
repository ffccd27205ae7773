package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final Experiment SMALL =
            Experiment.standard().withDepth(2).withWidth(6).withSamples(40);
    private static final long ROOM = 40_000;

    @Test
    void neverGrowsBeyondItsBoundAndStillLeadsEverywhere() {
        Recording recording = Recording.begin(new Simulation(SMALL), ROOM);
        Archive archive = recording.archive();
        for (int i = 0; i < 20_000; i++) {
            recording.step();
            assertThat(archive.bytes()).isLessThanOrEqualTo(ROOM);
        }
        assertThat(archive.bytes()).isGreaterThan(ROOM / 3);
        for (long step = 0; step <= 20_000; step += 137) {
            Milestone from = archive.before(step).orElseThrow();
            assertThat(step - from.step()).isBetween(0L, archive.interval());
        }
        assertThat(archive.timeline(20_000).earliest()).isZero();
    }

    @Test
    void countsTheBytesOfAllItsNumbers() {
        Simulation simulation = new Simulation(SMALL);
        Archive archive = Recording.begin(simulation, ROOM).archive();
        int weights = 2 * 6 + 6 + 6 * 6 + 6 + 6 + 1;
        assertThat(archive.bytes()).isGreaterThan((long) weights * Double.BYTES + 32 * Integer.BYTES);
    }

    @Test
    void anotherLimitTakesEffectAtOnce() {
        Recording recording = Recording.begin(new Simulation(SMALL), ROOM);
        for (int i = 0; i < 3000; i++) {
            recording.step();
        }
        recording.archive().limit(ROOM / 2);
        assertThat(recording.archive().bytes()).isLessThanOrEqualTo(ROOM / 2);
        assertThat(recording.archive().before(2999)).isPresent();
    }

    @Test
    void manyChangesPushOutTheBeginning() {
        Recording recording = Recording.begin(new Simulation(SMALL), 10 * ROOM);
        int steps = Archive.MOST_CHANGES + 1000;
        for (int i = 0; i < steps; i++) {
            recording.retune(SMALL.withLearningRate(i % 2 == 0 ? 0.01 : 0.02));
            recording.step();
        }
        Timeline timeline = recording.archive().timeline(steps);
        assertThat(timeline.earliest())
                .isBetween(1L, steps / 2L + recording.archive().interval());
        assertThat(timeline.changes()).hasSizeLessThanOrEqualTo(Timeline.MARKS);
        Rerun rerun = new Rerun(recording.archive());
        rerun.seek(steps);
        while (!rerun.arrived()) {
            rerun.stepIfShort();
        }
        assertThat(rerun.simulation().frame().scores())
                .isEqualTo(recording.simulation().frame().scores());
    }

    @Test
    void ofManyFailuresOnlyTheLatestAreRemembered() {
        Recording recording = Recording.begin(new Simulation(SMALL), ROOM);
        for (int i = 0; i < 500; i++) {
            recording.step();
            recording.archive().pin(SMALL, recording.simulation().learner());
            assertThat(recording.archive().bytes()).isLessThanOrEqualTo(ROOM);
        }
        assertThat(recording.archive().timeline(500).earliest()).isGreaterThan(300);
        assertThat(recording.archive().before(499)).isPresent();
    }

    @Test
    void aNetworkThatIsTooLargeIsNotRemembered() {
        Recording recording = Recording.begin(new Simulation(SMALL), 2000);
        for (int i = 0; i < 100; i++) {
            recording.step();
        }
        assertThat(recording.archive().bytes()).isZero();
        assertThat(recording.archive().timeline(100)).isEqualTo(Timeline.at(100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 2000})
    void settingMilestonesAllocatesNextToNothingOnceItIsFull(int batch) {
        Recording recording = Recording.begin(new Simulation(SMALL.withBatchSize(batch)), ROOM);
        long first = recording.archive().interval();
        while (recording.archive().interval() < 16 * first) {
            recording.step();
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long from = recording.simulation().step();
        while (recording.archive().interval() < 64 * first) {
            recording.step();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(recording.simulation().step() - from).isGreaterThan(200);
        // One milestone for each doubling, beside the one that makes room for it.
        assertThat(allocated).isLessThan(ROOM / 2);
    }
}
