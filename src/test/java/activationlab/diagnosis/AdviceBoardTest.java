package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import activationlab.training.Progress;
import activationlab.training.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown does not flicker, whatever the numbers do. */
class AdviceBoardTest {
    private static final Frame START = new Simulation(Experiment.standard()).frame();
    private static final double HEALTHY = -3;

    private final AdviceBoard board = new AdviceBoard();
    private final History history = new History();
    private long step;

    @Test
    void deadUnitsAppearAtOnceAboveTwentyPercentAndGoBelowFifteenAfterAWhile() {
        look(20, HEALTHY);
        assertThat(rules()).isEmpty();
        look(20.1, HEALTHY);
        assertThat(rules()).containsExactly(Rule.DEAD_UNITS);
        for (int i = 0; i < 500; i++) {
            look(16, HEALTHY);
            assertThat(rules()).containsExactly(Rule.DEAD_UNITS);
        }
        for (int i = 1; i < AdviceBoard.CALM; i++) {
            look(14, HEALTHY);
            assertThat(rules()).containsExactly(Rule.DEAD_UNITS);
        }
        look(14, HEALTHY);
        assertThat(rules()).isEmpty();
    }

    @Test
    void numbersThatJumpFromFrameToFrameChangeNothingOnTheScreen() {
        int changes = 0;
        for (int i = 0; i < 1000; i++) {
            changes += look(i % 2 == 0 ? 100 : 0, HEALTHY) ? 1 : 0;
            assertThat(rules()).containsExactly(Rule.DEAD_UNITS);
        }
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void whatIsShownStaysForASecondAndIsWordedAnewTwiceInOne() {
        look(50, HEALTHY);
        for (int i = 0; i < AdviceBoard.LEAST - 1; i++) {
            look(0, HEALTHY);
            assertThat(rules()).containsExactly(Rule.DEAD_UNITS);
        }
        look(0, HEALTHY);
        assertThat(rules()).isEmpty();
        int wordings = 0;
        for (int i = 0; i <= 4 * AdviceBoard.REWORDED; i++) {
            wordings += look(30 + 0.1 * i, HEALTHY) ? 1 : 0;
        }
        assertThat(wordings).isEqualTo(5);
        assertThat(board.shown().getFirst().what()).isEqualTo("42 % of the units are dead on the data set");
    }

    @Test
    void aSingleLargeStepIsNothingButTheMedianOfSomeIs() {
        for (int i = 0; i < 40; i++) {
            look(0, i % 3 == 0 ? -1 : HEALTHY);
            assertThat(rules()).isEmpty();
        }
        for (int i = 0; i < 9; i++) {
            look(0, -1.5);
        }
        assertThat(rules()).containsExactly(Rule.LARGE_STEPS);
        assertThat(board.shown().getFirst().what()).isEqualTo("a step moves the weights by 3.2 % of their size");
    }

    @Test
    void theSameFrameAgainSaysNothingNewAndYetLetsTimePass() {
        Frame ill = frame(50, HEALTHY);
        Frame well = frame(0, -1);
        board.look(ill, history);
        for (int i = 0; i < AdviceBoard.LEAST; i++) {
            board.look(well, history);
        }
        assertThat(rules()).isEmpty();
    }

    @Test
    void aNetworkThatStartsAgainStartsWithoutAdvice() {
        look(50, HEALTHY);
        step = -1;
        look(0, HEALTHY);
        assertThat(rules()).isEmpty();
    }

    private List<Rule> rules() {
        return board.shown().stream().map(Advice::rule).toList();
    }

    private boolean look(double dead, double logUpdate) {
        return board.look(frame(dead, logUpdate), history);
    }

    /** Returns a frame of the next step, in which every layer has these numbers. */
    private Frame frame(double dead, double logUpdate) {
        step++;
        List<LayerStats> layers = START.layers().stream()
                .map(layer ->
                        new LayerStats(1, 1, 50, dead, dead, new LayerStats.Motion(0.01, Math.pow(10, logUpdate))))
                .toList();
        Progress progress = new Progress(0, step / 15, step, 0);
        return new Frame(
                START.experiment(),
                START.dataset(),
                progress,
                START.scores(),
                START.status(),
                layers,
                START.prediction());
    }
}
