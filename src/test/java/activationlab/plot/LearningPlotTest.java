package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import activationlab.figure.Series;
import activationlab.plot.LearningLook.Measure;
import activationlab.plot.LearningLook.Smoothing;
import activationlab.plot.LearningLook.Steps;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Simulation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearningPlotTest {
    private final History history = new History();
    private Frame latest;

    @BeforeEach
    void train() {
        Simulation simulation = new Simulation(Experiment.standard().withSamples(100));
        for (int epoch = 0; epoch < 40; epoch++) {
            history.add(simulation.frame());
            simulation.advance(5);
        }
        latest = simulation.frame();
        history.add(latest);
    }

    private Panel panel(Measure measure, Smoothing smoothing, Steps height, Steps width) {
        Figure figure = LearningPlot.of(latest, history, new LearningLook(measure, smoothing, height, width));
        return figure.panels().getFirst();
    }

    private static List<Curve> named(Panel panel) {
        return panel.marks().stream()
                .filter(mark -> mark instanceof Curve curve && !curve.name().isEmpty())
                .map(Curve.class::cast)
                .toList();
    }

    @Test
    void lossOfTrainAndTestIsDrawnAsMeasured() {
        Panel panel = panel(Measure.LOSS, Smoothing.NONE, Steps.LINEAR, Steps.LINEAR);
        assertThat(named(panel)).extracting(Curve::name).containsExactly("train", "test");
        for (int i = 0; i < history.size(); i++) {
            assertThat(named(panel).get(0).series().y(i))
                    .isEqualTo(history.at(i).trainLoss());
            assertThat(named(panel).get(1).series().y(i))
                    .isEqualTo(history.at(i).testLoss());
        }
        assertThat(panel.y().range().max()).isGreaterThanOrEqualTo(history.at(0).trainLoss());
    }

    @Test
    void smoothingIsAnExponentialMovingAverageByEpochs() {
        Series steady = Series.of(new double[] {0, 1, 2, 3}, new double[] {1, 0, 0, 0});
        Series smooth = LearningPlot.smoothed(steady, 0.9);
        assertThat(smooth.y(0)).isEqualTo(1);
        assertThat(smooth.y(3)).isCloseTo(0.9 * 0.9 * 0.9, within(1e-15));
        Series sparse = Series.of(new double[] {0, 3}, new double[] {1, 0});
        assertThat(LearningPlot.smoothed(sparse, 0.9).y(1))
                .as("thinned history")
                .isCloseTo(smooth.y(3), within(1e-15));
    }

    @Test
    void numbersThatAreNotFiniteDoNotSpoilTheAverage() {
        Series broken = Series.of(new double[] {0, 1, 2}, new double[] {1, Double.NaN, 0});
        Series smooth = LearningPlot.smoothed(broken, 0.5);
        assertThat(smooth.size()).isEqualTo(2);
        assertThat(smooth.y(1)).isEqualTo(0.25);
    }

    @Test
    void measuredNumbersStayVisibleBehindSmoothOnes() {
        Panel panel = panel(Measure.LOSS, Smoothing.MUCH, Steps.LOG, Steps.LINEAR);
        long curves = panel.marks().stream().filter(Curve.class::isInstance).count();
        assertThat(curves).isEqualTo(4);
        assertThat(named(panel)).hasSize(2);
    }

    @Test
    void logarithmicEpochsBeginWithTheFirstStep() {
        Axis x = panel(Measure.LOSS, Smoothing.NONE, Steps.LOG, Steps.LOG).x();
        assertThat(x.kind()).isEqualTo(Axis.Kind.LOG);
        assertThat(x.range().min()).isCloseTo(1, within(1e-12));
        assertThat(x.range().max()).isCloseTo(40, within(1e-12));
    }

    @Test
    void logarithmicAccuracyShowsWhatIsWrong() {
        Panel right = panel(Measure.ACCURACY, Smoothing.NONE, Steps.LINEAR, Steps.LINEAR);
        Panel wrong = panel(Measure.ACCURACY, Smoothing.NONE, Steps.LOG, Steps.LINEAR);
        assertThat(wrong.y().label()).isEqualTo("wrong, %");
        double first = named(right).getFirst().series().y(0);
        assertThat(named(wrong).getFirst().series().y(0)).isEqualTo(100 - first);
    }

    @Test
    void aRunThatHasJustBegunHasAxes() {
        History young = new History();
        Frame first = new Simulation(Experiment.standard()).frame();
        young.add(first);
        for (Steps width : Steps.values()) {
            LearningLook look = new LearningLook(Measure.ACCURACY, Smoothing.MOST, Steps.LOG, width);
            assertThat(LearningPlot.of(first, young, look).panels()).hasSize(1);
        }
    }
}
