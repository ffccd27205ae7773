package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.formula.Formula;
import activationlab.network.Initializer;
import activationlab.network.Optimizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    private static final Experiment SMALL = Experiment.standard().withDepth(2).withWidth(6);
    private static final Experiment CURVE = SMALL.withProblem(Problem.CURVE).withInitializer(Initializer.HE_NORMAL);

    // The answer is finite, the slope is not, and what it is multiplied by is 0.
    private static final Experiment BACK =
            typed("sin(exp(exp(exp(x))))").withBias(1.8805).withInitializer(Initializer.ZERO);

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("rate too high", CURVE.withLearningRate(10)),
                Arguments.of("rate too high, leaky", leaky(SMALL.withDepth(4).withWidth(8))),
                Arguments.of("rate too high, one sample a step", leaky(SMALL.withBatchSize(1))),
                Arguments.of("momentum", with(Optimizer.momentum(), CURVE)),
                Arguments.of("Adam", with(Optimizer.adam(), typed("exp(x^2)"))),
                Arguments.of("infinite forth at the start", typed("exp(x)").withBias(1000)),
                Arguments.of("infinite forth later", typed("exp(x^2)").withLearningRate(1)),
                Arguments.of("undefined", typed("sqrt(x)")),
                Arguments.of("not a number back", BACK));
    }

    private static Experiment leaky(Experiment experiment) {
        return experiment.withActivation(Catalog.require("leaky_relu")).withLearningRate(10);
    }

    private static Experiment with(Optimizer optimizer, Experiment experiment) {
        return experiment
                .withDescent(experiment.descent().withOptimizer(optimizer))
                .withLearningRate(10);
    }

    private static Experiment typed(String formula) {
        Activation activation = Formula.parse(formula);
        return SMALL.withActivation(activation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void theFirstBadStepIsNamedAndTheLastWeightsThatWorkAreKept(String way, Experiment experiment) {
        Simulation failed = new Simulation(experiment);
        failed.advance(2000);
        assertThat(failed.failed()).as(way).isTrue();
        Status.Failed status = (Status.Failed) failed.frame().status();
        long kept = failed.step();

        Simulation again = new Simulation(experiment);
        again.advance(kept);
        assertThat(again.scores()).as("the weights of step " + kept).isEqualTo(failed.scores());
        assertThat(kept == 0 || works(again)).as("they work").isTrue();
        again.advance(status.step() - 1 - kept);
        assertThat(again.failed()).as("no step before failed").isFalse();
        assertThat(again.step()).isEqualTo(status.step() - 1);
        assertThat(kept < again.step() && works(again)).as("none later work").isFalse();
        again.advance(1);
        assertThat(again.failed()).isTrue();
        assertThat(status.sentence()).endsWith(status.kept(kept));
    }

    @Test
    void aGradientThatIsNotANumberIsNamedWhereTheAnswersAreFinite() {
        Simulation failed = new Simulation(BACK);
        failed.advance(1);
        assertThat(failed.frame().status())
                .isInstanceOfSatisfying(
                        Status.Failed.class,
                        status -> assertThat(status.sentence())
                                .isEqualTo("In epoch 0, step 1, the gradient by pre-activation of layer 2"
                                        + " became not a number (NaN). The initial weights are kept."));
    }

    @Test
    void theSentenceTellsWhyOlderWeightsAreKept() {
        Status.Failed failed = new Status.Failed(3, 3005, 2, "activation", "infinite (Inf)", "It broke.");
        assertThat(failed.kept(3003)).isEqualTo("Step 3,004 led to it; step 3,003 is kept.");
        assertThat(failed.kept(3004)).isEqualTo("The weights of step 3,004 are kept.");
        Status.Failed second = new Status.Failed(0, 2, 2, "activation", "infinite (Inf)", "It broke.");
        assertThat(second.kept(0)).isEqualTo("Step 1 led to it; the initial weights are kept.");
    }

    /** Returns whether the next batch has finite gradients and a step with them stays finite. */
    private static boolean works(Simulation simulation) {
        Learner learner = new Learner(
                simulation.experiment(),
                simulation.learner().dataset(),
                simulation.learner().save());
        learner.ready();
        return learner.network().finiteGradients() && learner.descend().isEmpty();
    }
}
