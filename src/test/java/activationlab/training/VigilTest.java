package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.network.Inference;
import activationlab.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VigilTest {
    private static final Experiment DYING = Experiment.standard().withLearningRate(0.3);
    private static final Attention UNITS = new Attention(Set.of(Aspect.UNITS), Optional.empty());

    /** What a look after every single step sees. */
    private record Change(long step, UnitPlace place, boolean dies) {}

    @Test
    void everyDeathIsTracedBackToTheStepThatALookAfterEachStepFinds() {
        List<Change> seen = new ArrayList<>();
        for (LifeEvent event : watched(DYING, 1500).events()) {
            assertThat(event.when().exact()).isTrue();
            seen.add(new Change(event.when().first(), event.place(), event.kind() == LifeEvent.Kind.DEATH));
        }
        List<Change> all = stepByStep(DYING, 1500);
        assertThat(all).isNotEmpty();
        assertThat(all).containsAll(seen);
        // What happened and was undone between two looks is missing, always in pairs.
        List<Change> missed = new ArrayList<>(all);
        missed.removeAll(seen);
        missed.forEach(one ->
                assertThat(missed).anyMatch(other -> other.place().equals(one.place()) && other.dies() != one.dies()));
    }

    @Test
    void watchingChangesNothing() {
        Simulation watched = new Simulation(DYING);
        watched.attend(UNITS);
        watched.advance(700);
        Simulation alone = new Simulation(DYING);
        alone.advance(700);
        assertThat(watched.frame().scores()).isEqualTo(alone.frame().scores());
        assertThat(watched.frame().layers()).isEqualTo(alone.frame().layers());
        assertThat(alone.frame().closeup()).isEqualTo(Closeup.NONE);
    }

    @Test
    void thePartsOfAnUpdateAddUpToWhatItDidToTheLargestPreActivation() {
        int checked = 0;
        for (LifeEvent event : watched(DYING, 1500).events()) {
            LifeEvent.Occasion.Update update = event.update().orElseThrow();
            assertThat(update.rate()).isEqualTo(DYING.learningRate());
            double change = update.byWeights() + update.biasMove() + update.byInputs();
            if (event.kind() == LifeEvent.Kind.DEATH) {
                // At the sample that was largest before, z has fallen to 0 or below, and no other sample is higher.
                assertThat(event.reach().before()).isPositive();
                assertThat(event.reach().after()).isLessThanOrEqualTo(0);
                assertThat(event.reach().before() + change)
                        .isLessThanOrEqualTo(event.reach().after() + 1e-12);
            } else {
                assertThat(event.reach().before()).isLessThanOrEqualTo(0);
                assertThat(event.reach().after()).isPositive();
                assertThat(event.reach().after() - change)
                        .isLessThanOrEqualTo(event.reach().before() + 1e-12);
            }
            if (event.place().layer() == 0) {
                assertThat(update.byInputs()).isZero();
            }
            checked++;
        }
        assertThat(checked).isPositive();
    }

    @Test
    void theUpdateIsLearningRateTimesGradient() {
        Simulation simulation = new Simulation(DYING);
        simulation.attend(UNITS);
        simulation.advance(1500);
        Chronicle chronicle = chronicle(simulation);
        LifeEvent event = chronicle.events().stream()
                .filter(chronicle::canForkBefore)
                .findFirst()
                .orElseThrow();
        Learner learner = simulation.before(event.id()).orElseThrow().learner();
        Network network = learner.network();
        double bias = network.reading(event.place().layer()).bias(event.place().unit());
        learner.descend();
        double gradient =
                network.biasGradient(event.place().layer()).get(event.place().unit(), 0);
        double move = network.reading(event.place().layer()).bias(event.place().unit()) - bias;
        assertThat(move).isCloseTo(-DYING.learningRate() * gradient, within(1e-15));
        assertThat(event.update().orElseThrow().biasMove()).isEqualTo(move);
    }

    @Test
    void aBiasThatSomebodyMovesKillsAndRevivesAtOnce() {
        Simulation simulation = new Simulation(Experiment.standard());
        simulation.attend(UNITS);
        simulation.advance(10);
        simulation.retune(Experiment.standard().withBias(-10));
        Chronicle dead = chronicle(simulation);
        assertThat(dead.counts().deaths()).isEqualTo(32 - dead.counts().silentAtFirst());
        assertThat(dead.events()).allSatisfy(event -> {
            assertThat(event.kind()).isEqualTo(LifeEvent.Kind.DEATH);
            assertThat(event.occasion())
                    .isEqualTo(new LifeEvent.Occasion.Settings(
                            Experiment.standard().withBias(-10)));
            assertThat(event.when().first()).isEqualTo(10);
        });
        simulation.retune(Experiment.standard().withBias(0));
        assertThat(chronicle(simulation).counts().revivals())
                .isEqualTo(dead.counts().deaths());
    }

    @Test
    void theChronicleAgreesWithTheCensusAndStaysBounded() {
        Simulation simulation = new Simulation(DYING.withDepth(6).withWidth(16));
        simulation.attend(UNITS);
        for (int i = 0; i < 40; i++) {
            simulation.advance(50);
            simulation.lookNow();
            Chronicle.Counts counts = chronicle(simulation).counts();
            Census census = simulation.frame().closeup().census().orElseThrow();
            long dead = 0;
            for (int l = 0; l < 6; l++) {
                dead += census.count(l, UnitState.DEAD_ON_DATASET);
            }
            assertThat(counts.silentAtFirst() + counts.deaths() - counts.revivals())
                    .isEqualTo(dead);
            assertThat(chronicle(simulation).events()).hasSizeLessThanOrEqualTo(Chronicle.KEPT);
        }
    }

    private static Chronicle watched(Experiment experiment, int steps) {
        Simulation simulation = new Simulation(experiment);
        simulation.attend(UNITS);
        simulation.advance(steps);
        simulation.lookNow();
        return chronicle(simulation);
    }

    private static Chronicle chronicle(Simulation simulation) {
        return simulation.frame().closeup().chronicle().orElseThrow();
    }

    private static List<Change> stepByStep(Experiment experiment, int steps) {
        Learner learner = new Learner(experiment, experiment.recipe().draw(experiment.seed()));
        Inference inference = new Inference(learner.network());
        List<Change> changes = new ArrayList<>();
        Lives before = look(learner, inference);
        for (int i = 0; i < steps; i++) {
            learner.descend();
            Lives then = before;
            Lives now = look(learner, inference);
            for (UnitPlace place : then.differences(now)) {
                changes.add(new Change(learner.step(), place, then.answers(place.layer(), place.unit())));
            }
            before = now;
        }
        return changes;
    }

    private static Lives look(Learner learner, Inference inference) {
        Lives lives = new Lives(learner.network().topology());
        lives.clear();
        inference.inspect(learner.dataset().train(), lives);
        return lives;
    }
}
