package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.network.Initializer;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.LifeEvent;
import activationlab.training.LifeEvent.Kind;
import activationlab.training.LifeEvent.Occasion;
import activationlab.training.Simulation;
import activationlab.training.UnitPlace;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutopsyTest {
    private static final Experiment STANDARD = Experiment.standard();
    private static final String Z = "z\u00a0=\u00a0w\u00a0x\u00a0+\u00a0b";

    @Test
    void aDeathTellsUnitStepAndWhatWeightsBiasAndInputsDid() {
        Autopsy autopsy = Autopsy.of(new LifeEvent(
                7,
                Kind.DEATH,
                new UnitPlace(1, 2),
                new Occasion.Update(0.3, 0.372, -0.033, -0.128, 0.011),
                new LifeEvent.When(41, 1623, 1623),
                new LifeEvent.Reach(0.0312, -0.118),
                STANDARD));
        assertThat(autopsy.sentence())
                .isEqualTo("Unit 3 of layer 2 died in step 1,623, epoch 41: its largest " + Z + " over the data"
                        + " fell from 0.0312 to −0.118.");
        assertThat(autopsy.lines())
                .containsExactly(
                        "Where it was largest, z fell by 0.15: weights −0.128 (79.5 %),"
                                + " bias −0.033 (20.5 %), inputs +0.011 (against it).",
                        "Rate times gradient: its weights moved by 0.3 × 1.24 = 0.372 (L2 norm), its bias by"
                                + " −0.3 × 0.11 = −0.033.",
                        "It gets no gradient now: only the layers before it can bring it back.");
        assertThat(autopsy.parts())
                .extracting(Autopsy.Part::source)
                .containsExactly(Autopsy.Source.WEIGHTS, Autopsy.Source.BIAS, Autopsy.Source.INPUTS);
        assertThat(autopsy.parts().get(0).share()).isCloseTo(0.128 / 0.161, within(1e-12));
        assertThat(autopsy.parts().get(1).share()).isCloseTo(0.033 / 0.161, within(1e-12));
        assertThat(autopsy.parts().get(2).share()).isZero();
    }

    @Test
    void aRevivalOfAUnitWithoutAGradientIsTheWorkOfTheLayersBeforeIt() {
        Autopsy autopsy = Autopsy.of(new LifeEvent(
                8,
                Kind.REVIVAL,
                new UnitPlace(2, 4),
                new Occasion.Update(0.1, 0, 0, 0, 0.04),
                new LifeEvent.When(6, 90, 90),
                new LifeEvent.Reach(-0.02, 0.013),
                STANDARD));
        assertThat(autopsy.sentence())
                .isEqualTo("Unit 5 of layer 3 revived in step 90, epoch 6: its largest " + Z + " over the data"
                        + " rose from −0.02 to 0.013.");
        assertThat(autopsy.lines())
                .containsExactly(
                        "Where it is now largest, z rose by 0.04: inputs +0.04 (100 %).",
                        "Its own weights and bias did not move, because a silent unit gets no gradient: the layers"
                                + " before it moved.",
                        "It answers to at least one sample of the data again, and learns from it.");
    }

    @Test
    void aUnitThatOnlyItsInputsKilledAnsweredToNoSampleOfTheBatch() {
        Autopsy autopsy = Autopsy.of(new LifeEvent(
                8,
                Kind.DEATH,
                new UnitPlace(3, 7),
                new Occasion.Update(0.3, 0, 0, 0, -0.014),
                new LifeEvent.When(14, 216, 216),
                new LifeEvent.Reach(0.0009, -0.0131),
                STANDARD));
        assertThat(autopsy.lines().get(1))
                .isEqualTo("Its own weights and bias did not move, because it answered to no sample of that batch: the"
                        + " layers before it moved.");
    }

    @Test
    void settingsThatKillAreNamed() {
        Simulation simulation = watched(STANDARD, 10);
        simulation.retune(STANDARD.withBias(-10));
        Autopsy autopsy = Autopsy.of(events(simulation).getLast());
        assertThat(autopsy.sentence())
                .startsWith("Unit 5 of layer 4 died after step 10, epoch 0, by a change of settings: its largest");
        assertThat(autopsy.lines().getFirst()).isEqualTo("No step did it: the bias went from 0 to −10.");
        assertThat(autopsy.parts()).isEmpty();
        simulation.retune(STANDARD.withBias(-10).withActivation(Catalog.require("leaky_relu")));
        assertThat(Autopsy.of(events(simulation).getLast()).lines().getFirst())
                .isEqualTo("No step did it: Leaky ReLU took the place of ReLU.");
    }

    @Test
    void everyChangeThatARunningNetworkTakesOverHasWords() {
        assertThat(Retuning.between(STANDARD, STANDARD.withLearningRate(0.3).withBatchSize(64)))
                .isEqualTo("the learning rate went from 0.03 to 0.3, the batch size went from 16 to 64");
        assertThat(Retuning.between(
                        STANDARD.withActivation(Catalog.require("elu")),
                        STANDARD.withActivation(Catalog.require("elu").with("alpha", 2))))
                .isEqualTo("the parameters of ELU changed");
        assertThat(Retuning.between(STANDARD, STANDARD.withInitializer(Initializer.GLOROT_UNIFORM)))
                .startsWith("the weights were drawn anew, Glorot");
        assertThat(Retuning.between(STANDARD, STANDARD)).isEqualTo("the weights were drawn anew");
    }

    @Test
    void whatWasNotLookedForIsNotClaimed() {
        Autopsy autopsy = Autopsy.of(new LifeEvent(
                9,
                Kind.DEATH,
                new UnitPlace(0, 0),
                new Occasion.Unlocated(),
                new LifeEvent.When(12, 101, 136),
                new LifeEvent.Reach(0.5, -1),
                STANDARD));
        assertThat(autopsy.sentence()).startsWith("Unit 1 of layer 1 died between the steps 101 and 136: its largest");
        assertThat(autopsy.lines().getFirst()).startsWith("Which step did it is not known");
        assertThat(autopsy.lines().getLast()).endsWith(": no step brings it back.");
        assertThat(autopsy.parts()).isEmpty();
    }

    @Test
    void sharesOfRealDeathsAddUpAndTheirSumIsTheFall() {
        List<LifeEvent> events = events(watched(STANDARD.withLearningRate(0.3), 1500));
        assertThat(events).isNotEmpty();
        for (LifeEvent event : events) {
            Autopsy autopsy = Autopsy.of(event);
            assertThat(autopsy.parts().stream().mapToDouble(Autopsy.Part::share).sum())
                    .isCloseTo(1, within(1e-12));
            Occasion.Update update = event.update().orElseThrow();
            assertThat(autopsy.parts().stream()
                            .mapToDouble(Autopsy.Part::change)
                            .sum())
                    .isCloseTo(update.byWeights() + update.biasMove() + update.byInputs(), within(1e-12));
            assertThat(autopsy.lines()).hasSize(3);
        }
    }

    private static Simulation watched(Experiment experiment, int steps) {
        Simulation simulation = new Simulation(experiment);
        simulation.attend(Attention.NONE.with(Aspect.UNITS));
        simulation.advance(steps);
        simulation.lookNow();
        return simulation;
    }

    private static List<LifeEvent> events(Simulation simulation) {
        return simulation.frame().closeup().chronicle().orElseThrow().events();
    }
}
