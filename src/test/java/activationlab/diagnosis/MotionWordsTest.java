package activationlab.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Problem;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import activationlab.network.WeightMove;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.Motion;
import activationlab.training.Simulation;
import activationlab.training.UnitPlace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotionWordsTest {
    private static final List<String> FEATURES = List.of("x1", "x2");
    private static final Experiment SMALL =
            Experiment.standard().withSamples(60).withDepth(2).withWidth(3);

    private static Motion motion(Experiment experiment, int layer, OptionalInt sample) {
        Simulation simulation = new Simulation(experiment);
        simulation.attend(new Attention(Set.of(Aspect.MOTION), Optional.of(new UnitPlace(layer, 0)), sample));
        return simulation.frame().closeup().motion().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(MotionStage.class)
    void everyStageSaysOfWhichSamplesItsNumbersAre(MotionStage stage) {
        assertThat(MotionWords.numbers(motion(SMALL, 1, OptionalInt.of(4)), stage, FEATURES))
                .startsWith("Sample 5 of 16: ");
        boolean sums = stage == MotionStage.BACKWARD || stage == MotionStage.UPDATE;
        assertThat(MotionWords.numbers(motion(SMALL, 1, OptionalInt.empty()), stage, FEATURES))
                .startsWith(sums ? "Sum over the 16 samples: " : "Mean over the 16 samples: ");
    }

    @Test
    void theLossOfASampleIsWrittenAsItIsComputed() {
        Motion motion = motion(SMALL.withProblem(Problem.CIRCLE), 2, OptionalInt.of(0));
        Motion.Answer answer = motion.outcome().answers().getFirst();
        double p = answer.target() > 0.5 ? answer.value() : 1 - answer.value();
        assertThat(motion.outcome().value()).isCloseTo(-Math.log(p), org.assertj.core.data.Offset.offset(1e-12));
        assertThat(MotionWords.numbers(motion, MotionStage.LOSS, FEATURES))
                .contains("= " + MotionWords.number(motion.outcome().value()));
        assertThat(MotionWords.numbers(motion, MotionStage.BACKWARD, FEATURES))
                .contains(" / 16 = " + MotionWords.number(motion.backward().dz()));
    }

    @Test
    void plainDescentIsOneLineOfNumbers() {
        WeightMove move = new WeightMove(0.5, -0.25, -0.25, List.of(), List.of(), 0.525);
        assertThat(lines(Optimizer.descent(), 1, move)).containsExactly("0.50000 − 0.1 × (−0.25) = 0.52500");
    }

    @Test
    void momentumSaysWhatIsKeptOfTheLastMove() {
        WeightMove move = new WeightMove(0.5, 0.25, 0.25, List.of(0.1), List.of(0.34), 0.466);
        assertThat(lines(Optimizer.momentum(), 7, move))
                .containsExactly("m = 0.9 × 0.1 + 0.25 = 0.34", "0.50000 − 0.1 × 0.34 = 0.46600");
        WeightMove first = new WeightMove(0.5, 0.25, 0.25, List.of(0.0), List.of(0.25), 0.475);
        assertThat(lines(Optimizer.momentum(), 1, first).getFirst()).isEqualTo("m = 0.9 × 0 + 0.25 = 0.25");
    }

    @Test
    void adamWritesBothMeansAndTheirCorrection() {
        WeightMove move = new WeightMove(0.5, 0.25, 0.25, List.of(0.0, 0.0), List.of(0.025, 0.0000625), 0.4);
        assertThat(lines(Optimizer.adam(), 1, move))
                .containsExactly(
                        "m = 0.9 × 0 + 0.1 × 0.25 = 0.025",
                        "v = 0.999 × 0 + 0.001 × 0.25² = 6.25×10⁻⁵",
                        "without the bias of the start: m̂ = 0.25, v̂ = 0.0625",
                        "0.50000 − 0.1 × 0.25 / (√0.0625 + ε) = 0.40000");
    }

    @Test
    void clippedGradientsAreTold() {
        WeightMove move = new WeightMove(0.5, 3, 1, List.of(), List.of(), 0.4);
        Motion.Update update = new Motion.Update(
                0.1, 1, Optimizer.descent(), Regularization.none().withClipNorm(1), List.of());
        assertThat(UpdateWords.lines(update, move))
                .containsExactly("clipping and penalties make the gradient 3 to g = 1", "0.50000 − 0.1 × 1 = 0.40000");
    }

    private static List<String> lines(Optimizer optimizer, long step, WeightMove move) {
        Motion.Update update = new Motion.Update(0.1, step, optimizer, Regularization.none(), List.of());
        return UpdateWords.lines(update, move);
    }
}
