package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Problem;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Frame START = new Simulation(Experiment.standard().withProblem(Problem.CURVE)).frame();

    private final History history = new History();

    @Test
    void keepsEveryFrameOfAShortRun() {
        addSteps(0, 1500);
        assertThat(history.size()).isEqualTo(1500);
        assertThat(history.at(700).step()).isEqualTo(700);
    }

    @Test
    void whatWasWrittenDownComesBackToTheBit() {
        Simulation simulation = new Simulation(Experiment.standard());
        for (int i = 0; i < 50; i++) {
            history.add(simulation.frame());
            simulation.advance(3);
            if (i == 20) {
                simulation.retune(Experiment.standard().withLearningRate(0.2));
            }
        }
        Trail trail = history.upTo(120).orElseThrow().trail();
        History other = new History();
        other.restore(trail, simulation.frame());
        assertThat(other.size()).isEqualTo(41);
        for (int f = 0; f < other.size(); f++) {
            assertThat(other.at(f).withCloseup(Closeup.NONE)).isEqualTo(expected(history.at(f), simulation.frame()));
        }
        assertThat(other.upTo(Long.MAX_VALUE).map(Excerpt::trail)).contains(trail);
        assertThat(trail.numbers().size()).isLessThan(41 * Double.BYTES * (6 + 5 * 8));
    }

    private static Frame expected(Frame then, Frame now) {
        return new Frame(
                then.experiment(),
                then.dataset(),
                then.progress(),
                then.scores(),
                then.status(),
                then.layers(),
                now.prediction());
    }

    @Test
    void aThinnedHistoryGoesOnAsIfNothingHadHappened() {
        addSteps(0, 5003);
        History other = new History();
        other.restore(history.upTo(Long.MAX_VALUE).orElseThrow().trail(), frame(0, 5002));
        for (long step = 5003; step < 9000; step++) {
            history.add(frame(0, step));
            other.add(frame(0, step));
        }
        assertThat(other.size()).isEqualTo(history.size());
        for (int f = 0; f < other.size(); f++) {
            assertThat(other.at(f).step()).isEqualTo(history.at(f).step());
        }
    }

    @Test
    void aMillionFramesAreThinnedEvenlyWithFirstAndLatestKept() {
        addSteps(0, 1_000_003);
        assertThat(history.size()).isBetween(History.CAPACITY / 2, History.CAPACITY);
        assertThat(history.at(0).step()).isZero();
        assertThat(history.at(history.size() - 1).step()).isEqualTo(1_000_002);
        long stride = history.at(1).step();
        for (int i = 1; i < history.size() - 1; i++) {
            assertThat(history.at(i).step()).isEqualTo(i * stride);
        }
        assertThat(history.at(history.size() - 1).step()
                        - history.at(history.size() - 2).step())
                .isBetween(1L, stride);
    }

    @Test
    void theLatestIsKeptAfterEveryAddition() {
        for (long step = 0; step < 20_000; step++) {
            history.add(frame(0, step));
            assertThat(history.at(history.size() - 1).step()).isEqualTo(step);
            assertThat(history.size()).isLessThanOrEqualTo(History.CAPACITY);
        }
    }

    @Test
    void anotherRunStartsAnew() {
        addSteps(0, 10);
        history.add(frame(1, 0));
        assertThat(history.size()).isEqualTo(1);
        assertThat(history.at(0).progress().run()).isEqualTo(1);
    }

    @Test
    void aRunThatPartedFromThisOneKeepsItsPastAndTakesOverWhatCameAfter() {
        addSteps(3, 100);
        History further = new History();
        for (long step = 40; step < 70; step++) {
            further.add(frame(8, step));
        }
        history.branch(4, 40, further);
        history.add(frame(4, 90));
        assertThat(history.run()).isEqualTo(4);
        assertThat(history.size()).isEqualTo(71);
        assertThat(history.at(39).progress().run()).isEqualTo(3);
        assertThat(history.at(40).progress().run()).isEqualTo(8);
        assertThat(history.at(70).step()).isEqualTo(90);
    }

    @Test
    void aBranchOfAThinnedHistoryStaysBoundedAndGrowing() {
        addSteps(0, 50_001);
        history.branch(1, 30_000, new History());
        for (long step = 30_000; step < 90_000; step++) {
            history.add(frame(1, step));
            assertThat(history.size()).isLessThanOrEqualTo(History.CAPACITY);
        }
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.at(i).step()).isGreaterThan(history.at(i - 1).step());
        }
        assertThat(history.at(0).step()).isZero();
        assertThat(history.at(history.size() - 1).step()).isEqualTo(89_999);
    }

    @Test
    void aChangeOfSettingsReplacesTheFrameOfTheSameStep() {
        addSteps(0, 10);
        Frame changed = frame(0, 9).withStepsPerSecond(5);
        history.add(changed);
        assertThat(history.size()).isEqualTo(10);
        assertThat(history.at(9)).isSameAs(changed);
    }

    @Test
    void theLargestFramesTimesTheCapacityStayUnder64Mebibytes() {
        long most = 0;
        for (int depth = (int) Experiment.DEPTH.min(); depth <= Experiment.DEPTH.max(); depth++) {
            for (int width : new int[] {1, 30, 64}) {
                Experiment experiment = Experiment.standard().withDepth(depth).withWidth(width);
                most = Math.max(most, bytes(new Simulation(experiment).frame()));
            }
        }
        assertThat(most * History.CAPACITY).isLessThan(64L << 20);
    }

    /** Counts the grid's floats, five doubles and a header per layer, and a generous rest. */
    private static long bytes(Frame frame) {
        DecisionGrid grid = (DecisionGrid) frame.prediction();
        return 4L * grid.size() * grid.size() + 64L * frame.layers().size() + 1024;
    }

    private void addSteps(long run, long count) {
        for (long step = 0; step < count; step++) {
            history.add(frame(run, step));
        }
    }

    private static Frame frame(long run, long step) {
        return new Frame(
                START.experiment(),
                START.dataset(),
                new Progress(run, step / 10, step, 0),
                START.scores(),
                START.status(),
                START.layers(),
                START.prediction());
    }
}
