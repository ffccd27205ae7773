package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Initializer;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Change;
import activationlab.training.Duel;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule against networks that have what it looks for, and against healthy ones. */
class AdviceTest {
    private static final Experiment STANDARD = Experiment.standard();
    private static final Experiment TANH =
            STANDARD.withActivation(Catalog.require("tanh")).withInitializer(Initializer.GLOROT_UNIFORM);
    private static final int STRIDE = 10;

    /** A run that is looked at all the time, and its fork likewise. */
    private static final class Watched {
        private final Duel duel;
        private final AdviceBoard board = new AdviceBoard();
        private final AdviceBoard forkBoard = new AdviceBoard();
        private final History history = new History();

        Watched(Experiment experiment) {
            duel = new Duel(experiment);
            duel.attend(Attention.NONE.with(Aspect.UNITS));
            look();
        }

        void train(int steps) {
            for (int i = 0; i < steps; i += STRIDE) {
                for (int s = 0; s < STRIDE; s++) {
                    duel.step();
                }
                look();
            }
        }

        private void look() {
            Frame frame = duel.frame();
            history.add(frame);
            board.look(frame, history);
            frame.closeup().fork().ifPresent(fork -> forkBoard.look(fork.frame(), history));
        }

        Optional<Advice> advice(Rule rule) {
            return of(board, rule);
        }

        static Optional<Advice> of(AdviceBoard board, Rule rule) {
            return board.shown().stream()
                    .filter(advice -> advice.rule() == rule)
                    .findFirst();
        }
    }

    static Stream<Arguments> illnesses() {
        return Stream.of(
                Arguments.of(Rule.DEAD_UNITS, STANDARD.withBias(-1), Change.LEAKY_RELU),
                Arguments.of(Rule.SATURATION, TANH.withBias(3), Change.LEAKY_RELU),
                Arguments.of(
                        Rule.VANISHING,
                        TANH.withActivation(Catalog.require("sigmoid")).withDepth(10),
                        Change.LEAKY_RELU),
                Arguments.of(Rule.LARGE_STEPS, STANDARD.withLearningRate(1), Change.LOWER_RATE),
                Arguments.of(Rule.SMALL_STEPS, STANDARD.withLearningRate(1e-3), Change.HIGHER_RATE));
    }

    @ParameterizedTest
    @MethodSource("illnesses")
    void aNetworkWithAnIllnessIsToldOfItAndTheForkWithTheFixGetsWell(Rule rule, Experiment ill, Change fix) {
        Watched watched = new Watched(ill);
        watched.train(100);
        Advice advice = watched.advice(rule).orElseThrow();
        assertThat(advice.fix()).contains(fix);
        assertThat(advice.text()).endsWith(".").contains(advice.what());
        assertThat(advice.why()).endsWith(".");
        watched.duel.fork(fix);
        watched.train(800);
        assertThat(Watched.of(watched.forkBoard, rule)).isEmpty();
    }

    static Stream<Experiment> healthy() {
        return Stream.of(
                TANH,
                TANH.withProblem(Problem.GAUSSIANS),
                STANDARD.withActivation(Catalog.require("leaky_relu")),
                TANH.withActivation(Catalog.require("swish")).withInitializer(Initializer.HE_NORMAL));
    }

    @ParameterizedTest
    @MethodSource("healthy")
    void aHealthyNetworkIsLeftInPeaceUntilLongAfterItHasLearned(Experiment experiment) {
        Watched watched = new Watched(experiment);
        for (int i = 0; i < 15; i++) {
            watched.train(100);
            assertThat(watched.board.shown()).isEmpty();
        }
        assertThat(watched.duel.frame().trainLoss())
                .isLessThan(0.5 * watched.history.at(0).trainLoss());
    }

    @Test
    void adviceSaysWhatWhereWhyAndWhoseThresholdItIs() {
        Watched watched = new Watched(STANDARD.withBias(-2));
        Advice advice = watched.advice(Rule.DEAD_UNITS).orElseThrow();
        assertThat(advice.severity()).isEqualTo(Severity.DANGER);
        assertThat(advice.what()).isEqualTo("all units are dead on the data set");
        assertThat(advice.text()).isEqualTo("Layer 4: all units are dead on the data set. Also in layers 1 to 3.");
        assertThat(advice.rule().source()).contains("20 %").contains("rule of thumb");
        Watched sigmoid =
                new Watched(TANH.withActivation(Catalog.require("sigmoid")).withDepth(10));
        sigmoid.train(50);
        Advice vanishing = sigmoid.advice(Rule.VANISHING).orElseThrow();
        assertThat(vanishing.what()).matches("the mean gradient of the weights is \\d(\\.\\d)?×10⁻⁸");
        assertThat(vanishing.where().worst()).isEqualTo("layer 1");
        assertThat(sigmoid.board.shown()).extracting(Advice::severity).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aDivergedRunIsToldAtOnceAndForkedOnlyFromWeightsThatCanComeBack() {
        Watched watched = new Watched(
                STANDARD.withActivation(Catalog.require("leaky_relu")).withLearningRate(10));
        watched.train(20);
        Frame failed = watched.duel.frame();
        assertThat(failed.failed()).isTrue();
        Advice lost = watched.advice(Rule.DIVERGED).orElseThrow();
        assertThat(lost.severity()).isEqualTo(Severity.DANGER);
        assertThat(lost.what())
                .matches("in step [\\d,]+ the .* became (infinite|not a number|infinite or not a number) \\(.*\\)");
        assertThat(lost.why()).endsWith("lower the rate, then reset.");
        assertThat(lost.fix()).isEmpty();
        Watched calm = new Watched(STANDARD);
        calm.board.look(calm.duel.frame().withStatus(failed.status()), calm.history);
        assertThat(calm.advice(Rule.DIVERGED).orElseThrow().fix()).contains(Change.LOWER_RATE);
        assertThat(calm.advice(Rule.DIVERGED).orElseThrow().why()).endsWith(" kept.");
    }

    @Test
    void aRunThatCannotTakeItsFirstStepIsNotToldToTakeSmallerOnes() {
        Watched watched = new Watched(STANDARD.withInitializer(Initializer.GLOROT_NORMAL));
        Frame ready = watched.duel.frame();
        Status first = new Status.Failed(0, 1, 2, "activation", "infinite (Inf)", "It broke.");
        watched.board.look(ready.withStatus(first), watched.history);
        Advice start = watched.advice(Rule.DIVERGED).orElseThrow();
        assertThat(start.what()).isEqualTo("in step 1 the activation became infinite (Inf)");
        assertThat(start.why()).startsWith("Not one step was taken");
        assertThat(start.remedy()).contains(Change.HE_WEIGHTS);
    }

    @Test
    void aRateAtTheEndOfItsRangeIsNotOfferedToGoFurther() {
        Watched watched = new Watched(STANDARD.withLearningRate(Experiment.LEARNING_RATE.min()));
        watched.train(100);
        assertThat(watched.advice(Rule.SMALL_STEPS).orElseThrow().fix()).contains(Change.HIGHER_RATE);
        List<Rule> shown = watched.board.shown().stream().map(Advice::rule).toList();
        assertThat(shown).doesNotContain(Rule.LARGE_STEPS, Rule.VANISHING, Rule.DIVERGED);
    }

    @Test
    void layersAreNamedAsPeopleDo() {
        assertThat(others(5, 2)).isEmpty();
        assertThat(Places.of(new Symptom(Rule.LARGE_STEPS, List.of(4), 4, -1), 5)
                        .worst())
                .isEqualTo("output layer");
        assertThat(others(5, 1, 0)).isEqualTo("layer 1");
        assertThat(others(6, 3, 0, 1, 2)).isEqualTo("layers 1 to 3");
        assertThat(others(6, 3, 1, 4, 5)).isEqualTo("layer 2, layer 5 and output layer");
        assertThat(others(9, 0, 1, 3, 5, 8)).isEqualTo("4 other layers");
        assertThat(others(3, 1, 0, 2)).isEqualTo("all others");
    }

    private static String others(int layers, int worst, Integer... others) {
        List<Integer> bad = new ArrayList<>(List.of(others));
        bad.add(worst);
        bad.sort(null);
        return Places.of(new Symptom(Rule.LARGE_STEPS, bad, worst, -1), layers).others();
    }
}
