package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.scale.Range;
import org.junit.jupiter.api.Test;

class TypedTest {
    private static final Range OVER = Range.of(-2, 4);

    @Test
    void withoutNoiseTargetsAreTheFunctionOfTheFeature() {
        Typed typed = new Typed(Catalog.require("softplus"), OVER, 50, 0);
        Dataset dataset = typed.draw(40, 7);
        Samples train = dataset.train();
        for (int i = 0; i < 40; i++) {
            double x = train.feature(0, i);
            assertThat(x).isBetween(-2.0, 4.0);
            assertThat(train.target(i)).isEqualTo(Catalog.require("softplus").value(x));
        }
        assertThat(dataset.test().count()).isEqualTo(10);
        assertThat(typed.draw(40, 8).train().feature(0, 0)).isNotEqualTo(train.feature(0, 0));
    }

    @Test
    void noiseHasTheDeviationThatWasAskedFor() {
        Samples train = new Typed(Catalog.require("sine"), OVER, 2000, 0.3)
                .draw(1999, 1)
                .train();
        double squares = 0;
        for (int i = 0; i < train.count(); i++) {
            double off = train.target(i) - Math.sin(train.feature(0, i));
            squares += off * off / train.count();
        }
        assertThat(Math.sqrt(squares)).isCloseTo(0.3, within(0.02));
    }

    @Test
    void aRangeBeyondTheEndsIsRefused() {
        assertThatThrownBy(() -> new Typed(Catalog.require("sine"), Range.of(-5000, 4), 50, 0))
                .hasMessage("from -5000.0 is outside -1000.0..1000.0");
    }

    @Test
    void anotherFunctionIsDrawnLikeWhatWasDrawnBefore() {
        Recipe circle = Experiment.standard().withNoise(0.25).withSamples(80).recipe();
        Recipe sine = circle.withFunction(Catalog.require("sine"), OVER);
        assertThat(sine.samples()).isEqualTo(80);
        assertThat(sine.noise()).isEqualTo(0.25);
        assertThat(sine.problem()).isEmpty();
        assertThat(sine.withSamples(90).withNoise(0).source())
                .isEqualTo(new Typed(Catalog.require("sine"), OVER, 90, 0));
        assertThat(sine.withProblem(circle.problem().orElseThrow())).isEqualTo(circle);
    }

    @Test
    void aPositiveFunctionIsLearnedBehindSoftplusAndABoundedOneBehindTanh() {
        assertThat(loss("gaussian", Loss.POSITIVE_SQUARED_ERROR)).isLessThan(0.01);
        assertThat(loss("sine", Loss.BOUNDED_SQUARED_ERROR)).isLessThan(0.01);
    }

    private static double loss(String function, Loss loss) {
        Experiment start = Experiment.standard();
        Experiment experiment = start.withRecipe(start.recipe()
                        .withFunction(Catalog.require(function), OVER)
                        .withNoise(0))
                .withArchitecture(Architecture.uniform(2, 16, Catalog.require("tanh"), Initializer.GLOROT_UNIFORM))
                .withLoss(loss);
        assertThat(experiment.recipe().task()).isEqualTo(Task.REGRESSION);
        Simulation simulation = new Simulation(experiment);
        simulation.advance(6000);
        return simulation.glance().testLoss();
    }
}
