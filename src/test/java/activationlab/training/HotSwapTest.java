package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Network;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HotSwapTest {
    private static final Experiment START = Experiment.standard().withSamples(100);
    private static final Experiment KEEPING =
            START.withArchitecture(START.architecture().withResizing(Resizing.KEEP_FITTING));

    static Stream<Named<UnaryOperator<Experiment>>> swaps() {
        return Stream.of(
                swap("activation", now -> now.withActivation(Catalog.require("tanh"))),
                swap("activation of one layer", now -> layer(now, 1, one -> one.with(Catalog.require("prelu")))),
                swap("dropout", now -> layer(now, 2, one -> one.withDropout(0.4))),
                swap("normalization", now -> layer(now, 0, one -> one.with(Normalization.BATCH))),
                swap("rate", now -> now.withLearningRate(0.5)),
                swap("batch", now -> now.withBatchSize(7)),
                swap("loss", now -> now.withLoss(Loss.MEAN_SQUARED_ERROR)),
                swap("optimizer", now -> now.withDescent(now.descent().withOptimizer(Optimizer.adam()))),
                swap("clipping", now -> regularized(now, Regularization.none().withClipNorm(0.1))),
                swap("penalties", now -> regularized(now, new Regularization(1e-3, 1e-3, 1))),
                swap(
                        "schedule",
                        now -> now.withDescent(now.descent()
                                .withSchedule(new RateSchedule(2, new RateSchedule.Decay.Cosine(9, 0.1))))));
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void aSwapKeepsEveryBitOfTheWeights(UnaryOperator<Experiment> change) {
        Simulation simulation = new Simulation(START);
        simulation.advance(123);
        List<double[]> before = weights(simulation);
        Progress progress = simulation.frame().progress();
        simulation.retune(change.apply(START));
        assertThat(weights(simulation)).usingRecursiveComparison().isEqualTo(before);
        assertThat(simulation.frame().progress()).isEqualTo(progress);
        simulation.advance(10);
        assertThat(simulation.frame().step()).isEqualTo(133);
        assertThat(weights(simulation)).usingRecursiveComparison().isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void aSwappedRunGoesOnFromASnapshotWithTheSameBits(UnaryOperator<Experiment> change) {
        Simulation simulation = new Simulation(START);
        simulation.advance(50);
        simulation.retune(change.apply(START));
        simulation.advance(50);
        Simulation other = new Simulation(simulation.snapshot());
        simulation.advance(77);
        other.advance(77);
        assertThat(weights(other)).usingRecursiveComparison().isEqualTo(weights(simulation));
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void watchingASwapChangesNothing(UnaryOperator<Experiment> change) {
        Experiment dying = START.withLearningRate(0.3);
        Simulation plain = new Simulation(dying);
        Simulation watched = new Simulation(dying);
        watched.attend(Attention.NONE.with(Aspect.UNITS));
        for (Simulation simulation : List.of(plain, watched)) {
            simulation.advance(60);
            simulation.retune(change.apply(dying));
            simulation.advance(60);
            simulation.frame();
            simulation.advance(200);
        }
        assertThat(weights(watched)).usingRecursiveComparison().isEqualTo(weights(plain));
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void theTimeBeforeAndAfterASwapIsReachedAgain(UnaryOperator<Experiment> change) {
        TimeMachine machine = new TimeMachine(START);
        take(machine, 70);
        List<double[]> before = weights(machine.present().main());
        take(machine, 10);
        machine.present().retune(change.apply(START));
        take(machine, 30);
        List<double[]> after = weights(machine.present().main());
        take(machine, 30);
        machine.goOnFrom(110);
        assertThat(weights(machine.present().main())).usingRecursiveComparison().isEqualTo(after);
        machine.goOnFrom(70);
        assertThat(weights(machine.present().main())).usingRecursiveComparison().isEqualTo(before);
    }

    private static void take(TimeMachine machine, int steps) {
        for (int i = 0; i < steps; i++) {
            machine.takeStep();
        }
    }

    @Test
    void constantsOfAnOptimizerChangeWithoutForgettingWhatItRemembers() {
        Experiment adam = START.withDescent(new Descent(0.01, 16).withOptimizer(Optimizer.adam()));
        Experiment other = adam.withDescent(adam.descent().withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8, 1e-9)));
        Simulation changed = new Simulation(adam);
        changed.advance(100);
        changed.retune(other);
        changed.retune(adam);
        changed.advance(100);
        Simulation plain = new Simulation(adam);
        plain.advance(200);
        assertThat(weights(changed)).usingRecursiveComparison().isEqualTo(weights(plain));
    }

    @Test
    void deeperNetworksKeepTheLayersThatFitWhenAsked() {
        Simulation simulation = new Simulation(KEEPING);
        simulation.advance(200);
        List<double[]> before = weights(simulation);
        Frame frame = simulation.frame();
        simulation.retune(KEEPING.withDepth(6));
        List<double[]> after = weights(simulation);
        assertThat(after.subList(0, 4)).usingRecursiveComparison().isEqualTo(before.subList(0, 4));
        assertThat(after.getLast()).isEqualTo(before.getLast());
        assertThat(simulation.step()).isEqualTo(200);
        assertThat(simulation.frame().layers()).hasSize(7);
        assertThat(simulation.frame().progress().run())
                .as("a network of another shape is another run to charts")
                .isGreaterThan(frame.progress().run());
        simulation.retune(KEEPING.withDepth(2));
        assertThat(weights(simulation).subList(0, 2)).usingRecursiveComparison().isEqualTo(before.subList(0, 2));
        simulation.advance(50);
        assertThat(simulation.failed()).isFalse();
    }

    @Test
    void anotherWidthOfOneLayerDrawsOnlyWhatReadsAndFeedsIt() {
        Simulation simulation = new Simulation(KEEPING);
        simulation.advance(200);
        List<double[]> before = weights(simulation);
        Experiment wider = layer(KEEPING, 1, one -> one.withUnits(11));
        simulation.retune(wider);
        List<double[]> after = weights(simulation);
        List<double[]> initial = weights(new Simulation(wider));
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).isEqualTo(initial.get(1));
        assertThat(after.get(2)).isEqualTo(initial.get(2));
        assertThat(after.get(3)).isEqualTo(before.get(3));
        assertThat(after.get(4)).isEqualTo(before.get(4));
    }

    @Test
    void layersStartAnewUnlessAskedToBeKept() {
        Simulation simulation = new Simulation(START);
        simulation.advance(200);
        simulation.retune(START.withDepth(5));
        assertThat(simulation.step()).isZero();
        assertThat(weights(simulation))
                .usingRecursiveComparison()
                .isEqualTo(weights(new Simulation(START.withDepth(5))));
    }

    @Test
    void aGainOrInitializerDrawsAllWeightsEvenIfLayersAreKept() {
        Simulation simulation = new Simulation(KEEPING);
        simulation.advance(20);
        simulation.retune(KEEPING.withInitializer(Initializer.GLOROT_UNIFORM));
        assertThat(simulation.step()).isZero();
        simulation.advance(20);
        simulation.retune(KEEPING.withArchitecture(KEEPING.architecture().withGain(2)));
        assertThat(simulation.step()).isZero();
    }

    @Test
    void aBiasStillMovesByAsMuchAsItChangedWhenLayersChangeToo() {
        Simulation simulation = new Simulation(KEEPING);
        simulation.advance(30);
        double before = simulation.snapshot().learner().network().biases(0).get(3);
        simulation.retune(KEEPING.withDepth(5).withBias(-2));
        Network after = simulation.snapshot().learner().network();
        assertThat(after.biases(0).get(3)).isEqualTo(before - 2);
        assertThat(after.biases(4).get(0)).as("a new layer starts at the bias").isEqualTo(-2);
    }

    @Test
    void otherDataStartAnew() {
        Simulation simulation = new Simulation(KEEPING);
        simulation.advance(30);
        simulation.retune(KEEPING.withProblem(Problem.SPIRAL));
        assertThat(simulation.step()).isZero();
    }

    private static Named<UnaryOperator<Experiment>> swap(String name, UnaryOperator<Experiment> change) {
        return Named.of(name, change);
    }

    private static Experiment layer(Experiment now, int index, UnaryOperator<HiddenLayer> change) {
        Architecture architecture = now.architecture();
        return now.withArchitecture(
                architecture.withLayer(index, change.apply(architecture.hidden().get(index))));
    }

    private static Experiment regularized(Experiment now, Regularization regularization) {
        return now.withDescent(now.descent().withRegularization(regularization));
    }

    private static List<double[]> weights(Simulation simulation) {
        Network network = simulation.snapshot().learner().network();
        List<double[]> all = new ArrayList<>();
        for (int l = 0; l < network.topology().layers(); l++) {
            double[] weights = network.weights(l).getData();
            double[] biases = network.biases(l).getData();
            double[] both = new double[weights.length + biases.length];
            System.arraycopy(weights, 0, both, 0, weights.length);
            System.arraycopy(biases, 0, both, weights.length, biases.length);
            all.add(both);
        }
        return all;
    }
}
