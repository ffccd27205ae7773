package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Problem;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.network.HiddenLayer;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The next step taken apart agrees with the step that is then taken. */
class MotionTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final Problem REGRESSION = Stream.of(Problem.values())
            .filter(problem -> problem.task() == Task.REGRESSION)
            .findFirst()
            .orElseThrow();
    private static final OptionalInt BATCH = OptionalInt.empty();
    private static final Experiment SMALL =
            Experiment.standard().withSamples(60).withDepth(3).withWidth(4);

    static Stream<Experiment> experiments() {
        HiddenLayer normalized = new HiddenLayer(4, Catalog.require("tanh")).with(Normalization.BATCH);
        return Stream.of(
                SMALL,
                optimized(Optimizer.nesterov()),
                optimized(Optimizer.rmsProp()),
                optimized(Optimizer.adamW())
                        .withDescent(optimized(Optimizer.adam())
                                .descent()
                                .withRegularization(
                                        Regularization.none().withClipNorm(0.01).withL2(0.1))),
                SMALL.withProblem(REGRESSION),
                threeClasses(),
                SMALL.withActivation(Catalog.require("prelu")),
                SMALL.withActivation(Catalog.require("rrelu")),
                SMALL.withActivation(Catalog.require("gelu")).withBatchSize(7),
                SMALL.withArchitecture(SMALL.architecture().withHidden(List.of(normalized, normalized))),
                SMALL.withArchitecture(SMALL.architecture()
                        .withHidden(List.of(
                                new HiddenLayer(40, Catalog.require("elu"), Normalization.NONE, 0.4),
                                new HiddenLayer(30, Catalog.require("sigmoid"), Normalization.BATCH, 0.2)))));
    }

    private static Experiment threeClasses() {
        int count = 45;
        double[][] features = new double[2][count];
        double[] targets = new double[count];
        for (int i = 0; i < count; i++) {
            features[0][i] = 0.1 * i - 2;
            features[1][i] = i % 7 - 3;
            targets[i] = i % 3;
        }
        Names names = new Names(List.of("x", "y"), "class", List.of("a", "b", "c"));
        Material material = new Material("three", Task.MULTICLASS, names, new Samples(features, targets));
        return SMALL.withRecipe(new Recipe(new Given(material), 0.8, Scaling.STANDARDIZED));
    }

    private static Experiment optimized(Optimizer optimizer) {
        return SMALL.withDescent(SMALL.descent().withOptimizer(optimizer));
    }

    private static Motion motion(Simulation simulation, int layer, int unit, OptionalInt sample) {
        simulation.attend(new Attention(Set.of(Aspect.MOTION), Optional.of(new UnitPlace(layer, unit)), sample));
        return simulation.frame().closeup().motion().orElseThrow();
    }

    private static Motion.Update update(Motion motion) {
        return motion.update().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theStepThenDoesWhatWasSaidToTheLastBit(Experiment experiment) {
        Simulation simulation = new Simulation(experiment);
        simulation.advance(3);
        for (int layer = 0; layer <= experiment.depth(); layer++) {
            Motion said = motion(simulation, layer, 0, BATCH);
            assertThat(said.step()).isEqualTo(simulation.step() + 1);
            simulation.advance(1);
            Motion next = motion(simulation, layer, 0, BATCH);
            assertThat(next.update().orElseThrow().moves())
                    .extracting(move -> move.weight().before())
                    .isEqualTo(update(said).moves().stream()
                            .map(move -> move.weight().now())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void lookingChangesNothing(Experiment experiment) {
        Simulation watched = new Simulation(experiment);
        Simulation alone = new Simulation(experiment);
        for (int i = 0; i < 10; i++) {
            motion(watched, i % 2, 1, i % 3 == 0 ? BATCH : OptionalInt.of(i));
            watched.advance(1);
            alone.advance(1);
        }
        Frame frame = watched.frame();
        assertThat(frame.scores()).isEqualTo(alone.frame().scores());
        assertThat(frame.layers()).isEqualTo(alone.frame().layers());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everySumIsThatOfItsProducts(Experiment experiment) {
        Simulation simulation = new Simulation(experiment);
        simulation.advance(5);
        for (int layer = 0; layer <= experiment.depth(); layer++) {
            for (OptionalInt sample : List.of(OptionalInt.of(2), BATCH)) {
                Motion motion = motion(simulation, layer, 0, sample);
                Motion.Forward forward = motion.forward();
                assertThat(products(forward.terms()) + forward.bias()).isEqualTo(forward.z(), ROUNDING);
                Motion.Backward backward = motion.backward();
                if (!motion.isOutput()) {
                    assertThat(products(backward.terms())).isEqualTo(backward.upstream(), ROUNDING);
                }
            }
        }
    }

    private static double products(List<Motion.Term> terms) {
        return terms.stream().mapToDouble(Motion.Term::product).sum();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theSlopeIsAFactorOfTheGradientOfEverySample(Experiment experiment) {
        Simulation simulation = new Simulation(experiment);
        simulation.advance(5);
        for (int sample = 0; sample < 7; sample++) {
            Motion.Backward backward =
                    motion(simulation, 1, 2, OptionalInt.of(sample)).backward();
            if (!backward.normalized()) {
                assertThat(backward.byActivation() * backward.slope()).isEqualTo(backward.dz(), ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void sharesOfTheSamplesAddUpToTheGradientOfTheStep(Experiment experiment) {
        Simulation simulation = new Simulation(experiment);
        simulation.advance(5);
        Motion whole = motion(simulation, 1, 0, BATCH);
        List<Motion> each = IntStream.range(0, whole.scope().count())
                .mapToObj(sample -> motion(simulation, 1, 0, OptionalInt.of(sample)))
                .toList();
        int weights = whole.forward().terms().size();
        for (int i = 0; i < weights; i++) {
            int input = i;
            double sum = each.stream()
                    .mapToDouble(one -> update(one).moves().get(input).share())
                    .sum();
            Motion.Move move = update(whole).moves().get(i);
            assertThat(sum).isEqualTo(move.weight().gradient(), ROUNDING);
            assertThat(move.share()).isEqualTo(move.weight().gradient(), ROUNDING);
        }
        double losses = each.stream()
                .mapToDouble(one -> one.outcome().value())
                .average()
                .orElseThrow();
        assertThat(losses).isEqualTo(whole.outcome().value(), ROUNDING);
    }

    @Test
    void plainDescentMovesEachWeightByRateTimesGradient() {
        Simulation simulation = new Simulation(SMALL.withLearningRate(0.3));
        Motion motion = motion(simulation, 3, 0, OptionalInt.of(0));
        assertThat(motion.isOutput()).isTrue();
        for (Motion.Move move : update(motion).moves()) {
            assertThat(move.weight().before() - 0.3 * move.weight().gradient())
                    .isEqualTo(move.weight().now(), ROUNDING);
        }
    }

    @Test
    void ofSeveralClassesTheRightOneIsTheTarget() {
        Motion motion = motion(new Simulation(threeClasses()), 3, 1, OptionalInt.of(0));
        List<Motion.Answer> answers = motion.outcome().answers();
        assertThat(answers).hasSize(3);
        assertThat(answers.stream().mapToDouble(Motion.Answer::value).sum()).isEqualTo(1, ROUNDING);
        Motion.Answer right = answers.stream()
                .filter(answer -> answer.target() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(motion.outcome().value()).isEqualTo(-Math.log(right.value()), ROUNDING);
        int count = motion.scope().count();
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.gradient()).isEqualTo((answer.value() - answer.target()) / count, ROUNDING));
        assertThat(motion.backward().dz()).isEqualTo(answers.get(1).gradient());
    }

    @Test
    void theWayBackUsesTheWeightsFromBeforeTheStep() {
        Simulation simulation = new Simulation(SMALL.withLearningRate(1));
        Motion below = motion(simulation, 2, 1, OptionalInt.of(0));
        Motion above = motion(simulation, 3, 0, OptionalInt.of(0));
        double before = update(above).moves().get(1).weight().before();
        assertThat(before).isNotEqualTo(update(above).moves().get(1).weight().now());
        assertThat(below.backward().terms().getFirst().weight()).isEqualTo(before);
        assertThat(below.backward().terms().getFirst().value())
                .isEqualTo(above.backward().dz());
    }

    @Test
    void aStepThatCannotBeTakenSaysWhy() {
        Simulation simulation = new Simulation(Experiment.standard()
                .withActivation(Catalog.require("squared_relu"))
                .withDepth(10)
                .withLearningRate(10));
        simulation.advance(10_000);
        assertThat(simulation.failed()).isTrue();
        Motion motion = motion(simulation, 0, 0, BATCH);
        assertThat(motion.refusal()).startsWith("This step cannot be taken: the ");
        assertThat(motion.update()).isEmpty();
    }

    @Test
    void aUnitOrASampleThatIsNotThereGivesTheNearest() {
        Simulation simulation = new Simulation(SMALL);
        Motion motion = motion(simulation, 9, 9, OptionalInt.of(9999));
        assertThat(motion.place()).isEqualTo(new UnitPlace(3, 0));
        assertThat(motion.scope().sample()).hasValue(motion.scope().count() - 1);
        assertThat(motion.title()).isEqualTo("output 1");
    }
}
