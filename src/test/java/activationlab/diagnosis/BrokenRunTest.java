package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.network.Initializer;
import activationlab.training.Change;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Simulation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cards of runs that nobody looks at closely: what, where, since when, and what to try. */
class BrokenRunTest {
    private static final Experiment STANDARD = Experiment.standard();
    private static final int STEPS_PER_EPOCH = 15;

    private final History history = new History();
    private final AdviceBoard board = new AdviceBoard();

    private Simulation run(Experiment experiment, int epochs) {
        Simulation simulation = new Simulation(experiment);
        look(simulation);
        for (int epoch = 0; epoch < epochs; epoch++) {
            simulation.advance(STEPS_PER_EPOCH);
            look(simulation);
        }
        return simulation;
    }

    private void look(Simulation simulation) {
        Frame frame = simulation.frame();
        history.add(frame);
        board.look(frame, history);
    }

    private Optional<Advice> advice(Rule rule) {
        return board.shown().stream().filter(advice -> advice.rule() == rule).findFirst();
    }

    @Test
    void aLossThatStandsStillIsToldAfterTwentyEpochs() {
        run(STANDARD.withActivation(Catalog.require("tanh")).withInitializer(Initializer.ZERO), 30);
        Advice flat = advice(Rule.FLAT_LOSS).orElseThrow();
        assertThat(flat.text()).startsWith("The loss: it stands at 0.").contains(" in 20 epochs.");
    }

    @Test
    void aNetworkCutOffByADeadLayerHasAFlatLossAndIsOfferedAnotherActivation() {
        run(STANDARD.withBias(-10).withLearningRate(0.001), 60);
        Advice flat = advice(Rule.FLAT_LOSS).orElseThrow();
        assertThat(flat.why()).startsWith("A layer answers to no sample");
        assertThat(flat.fix()).contains(Change.LEAKY_RELU);
        assertThat(advice(Rule.DEAD_UNITS).orElseThrow().since().text()).isEqualTo("since the start");
    }

    @Test
    void aRunThatLearnsHasNoFlatLoss() {
        Simulation simulation = new Simulation(STANDARD.withActivation(Catalog.require("tanh")));
        look(simulation);
        for (int epoch = 0; epoch < 300; epoch++) {
            simulation.advance(STEPS_PER_EPOCH);
            look(simulation);
            assertThat(advice(Rule.FLAT_LOSS)).as("epoch %d", epoch).isEmpty();
        }
    }

    @Test
    void saturationIsSeenWithoutLookingAtUnits() {
        run(
                STANDARD.withActivation(Catalog.require("tanh"))
                        .withInitializer(Initializer.GLOROT_UNIFORM)
                        .withBias(5),
                12);
        assertThat(advice(Rule.SATURATION).orElseThrow().what()).contains(" % of what Tanh sees lies where");
        assertThat(history.at(history.size() - 1).closeup().census()).isEmpty();
    }

    @Test
    void whatFailsSaysSinceWhenAndKeepsSayingIt() {
        Simulation simulation =
                run(STANDARD.withActivation(Catalog.require("squared_relu")).withLearningRate(10), 5);
        assertThat(simulation.failed()).isTrue();
        Advice diverged = advice(Rule.DIVERGED).orElseThrow();
        assertThat(diverged.remedy()).contains(Change.LOWER_RATE);
        Advice.Since since = diverged.since();
        for (int i = 0; i < 2 * AdviceBoard.REWORDED; i++) {
            look(simulation);
        }
        assertThat(advice(Rule.DIVERGED).orElseThrow().since()).isEqualTo(since);
    }
}
