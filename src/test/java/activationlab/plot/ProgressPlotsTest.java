package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Axis;
import activationlab.figure.ContourLine;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.training.DecisionGrid;
import activationlab.training.Experiment;
import activationlab.training.FittedCurve;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Scores;
import activationlab.training.Simulation;
import activationlab.training.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loss, accuracy, boundary, fit, and what they share: epochs, medians, marks of what a person did. */
class ProgressPlotsTest {
    private static final Experiment CIRCLE = Experiment.standard().withSamples(100);
    private static final Experiment CURVE = CIRCLE.withProblem(Problem.CURVE).withActivation(Catalog.require("tanh"));

    @Test
    void lossesRunOverFractionsOfEpochsOnALogarithmicAxis() {
        History history = Runs.of(CIRCLE, 50, 1);
        Figure figure = LossPlot.of(Runs.latest(history), history);
        Panel panel = figure.panels().getFirst();
        assertThat(panel.y().kind()).isEqualTo(Axis.Kind.LOG);
        assertThat(panel.y().label()).isEqualTo("binary cross-entropy");
        Curve train = only(Curve.class, panel).getFirst();
        assertThat(train.name()).isEqualTo("train");
        assertThat(train.series().size()).isEqualTo(51);
        // 80 samples in batches of 16: five steps are one epoch.
        assertThat(train.series().x(7)).isCloseTo(1.4, within(1e-12));
        assertThat(train.series().y(7)).isEqualTo(history.at(7).trainLoss());
        assertThat(panel.x().range()).isEqualTo(Range.of(0, 10));
    }

    @Test
    void aSingleFrameALossOfZeroAndALossThatIsNotFiniteMakeAFigure() {
        Frame frame = Runs.latest(Runs.of(CIRCLE, 1, 1));
        for (double loss : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY, 1e-200}) {
            History history = new History();
            history.add(Runs.with(frame, new Scores(loss, 0.5, 1, 1)));
            Figure figure = LossPlot.of(Runs.latest(history), history);
            assertThat(figure.panels().getFirst().y().range().contains(0.5)).isTrue();
            assertThat(figure.panels().getFirst().x().range()).isEqualTo(Range.of(0, 1));
        }
    }

    @Test
    void aLossThatRunsAwayLeavesTheChartAndHidesNothingLearnedBefore() {
        Frame frame = Runs.latest(Runs.of(CIRCLE, 1, 1));
        History history = new History();
        history.add(Runs.with(frame, new Scores(0.7, 0.7, 0.5, 0.5)));
        history.add(Runs.with(Runs.at(frame, 100), new Scores(0.02, 0.03, 1, 1)));
        history.add(Runs.with(Runs.at(frame, 101), new Scores(1e270, 1e272, 0.5, 0.5)));
        Figure figure = LossPlot.of(Runs.latest(history), history);
        assertThat(figure.panels().getFirst().y().range()).isEqualTo(Range.of(0.02, 1e6));

        History lost = new History();
        lost.add(Runs.with(frame, new Scores(3e8, 2e9, 0.5, 0.5)));
        assertThat(LossPlot.of(Runs.latest(lost), lost).panels().getFirst().y().range())
                .isEqualTo(Range.of(2e8, 2e9));
    }

    @Test
    void aRunThatBrokeIsNotSaidToLearnByHeart() {
        Frame frame = Runs.latest(Runs.of(CIRCLE, 1, 1));
        History history = new History();
        history.add(Runs.with(frame, new Scores(0.7, 0.7, 0.5, 0.5)));
        history.add(Runs.with(Runs.at(frame, 100), new Scores(0.02, 0.03, 1, 1)));
        Frame away = Runs.with(Runs.at(frame, 110), new Scores(1e270, 1e272, 0.5, 0.5));
        assertThat(reading(history, away)).isEqualTo("Running away: train loss 1.00×10²⁷⁰, at first 0.700");
        Status.Failed why = new Status.Failed(110, 1234, 1, "weights", "infinite (Inf)", "It broke.");
        Frame failed = away.withStatus(why);
        assertThat(reading(history, failed)).isEqualTo("Diverged in step 1,234");
    }

    @Test
    void readingsTellGuessingLearningAndOverfitting() {
        Frame frame = Runs.latest(Runs.of(CIRCLE, 100, 100));
        History history = new History();
        history.add(Runs.with(frame, new Scores(0.721, 0.7, 0.5, 0.5)));
        Frame later = Runs.at(frame, 500);
        assertThat(reading(history, Runs.with(later, new Scores(0.693, 0.69, 0.5, 0.5))))
                .isEqualTo("Loss 0.693 = ln 2: it only guesses");
        assertThat(reading(history, Runs.with(later, new Scores(0.0312, 0.04, 1, 1))))
                .isEqualTo("Train loss 0.0312, at first 0.721");
        history.add(Runs.with(later, new Scores(0.1, 0.2, 1, 1)));
        assertThat(reading(history, Runs.with(Runs.at(frame, 900), new Scores(0.01, 0.4, 1, 0.9))))
                .isEqualTo("Overfitting: test loss least in epoch 100");
    }

    @Test
    void accuraciesArePercentagesOnAFixedAxis() {
        History history = Runs.of(CIRCLE, 20, 5);
        Figure figure = AccuracyPlot.of(Runs.latest(history), history);
        Panel panel = figure.panels().getFirst();
        assertThat(panel.y().range()).isEqualTo(Range.of(0, 100));
        Curve test = only(Curve.class, panel).getLast();
        assertThat(test.series().y(3)).isEqualTo(100 * history.at(3).testAccuracy());
    }

    @Test
    void theBoundaryShowsOutputsTheLineAtOneHalfAndEverySample() {
        Frame frame = Runs.latest(Runs.of(CIRCLE, 200, 200));
        DecisionGrid grid = (DecisionGrid) frame.prediction();
        Panel panel = BoundaryPlot.of(frame, grid).panels().getFirst();
        Heatmap map = only(Heatmap.class, panel).getFirst();
        assertThat(map.cells().at(3, 5)).isEqualTo(grid.probability(3, 5));
        assertThat(map.values()).isEqualTo(Range.of(0, 1));
        assertThat(only(ContourLine.class, panel).getFirst().level()).isEqualTo(0.5);
        List<Points> points = only(Points.class, panel);
        assertThat(points.stream().mapToInt(p -> p.at().size()).sum()).isEqualTo(100);
        assertThat(points)
                .extracting(Points::fill)
                .containsExactly(Points.Fill.FILLED, Points.Fill.FILLED, Points.Fill.OPEN, Points.Fill.OPEN);
        assertThat(points.get(0).marker()).isNotEqualTo(points.get(1).marker());
        assertThat(BoundaryPlot.of(frame, grid).reading()).endsWith(" % of the test samples are right");
    }

    @Test
    void theFitShowsTheCurveOverTheSamplesAndCutsOffWhatRunsAway() {
        Frame frame = Runs.latest(Runs.of(CURVE, 400, 400));
        FittedCurve curve = (FittedCurve) frame.prediction();
        Panel panel = FitPlot.of(frame, curve).panels().getFirst();
        Curve line = only(Curve.class, panel).getFirst();
        assertThat(line.series().y(100)).isEqualTo(curve.y(100));
        assertThat(panel.x().range()).isEqualTo(Range.of(0, 1));
        Frame wild = Runs.latest(Runs.of(CURVE.withLearningRate(10), 3, 1));
        Panel cut = FitPlot.of(wild, (FittedCurve) wild.prediction()).panels().getFirst();
        assertThat(cut.y().range().length()).isLessThan(10);
    }

    @Test
    void mediansKeepTheLatestPointAndStandStillWhileTheRunGrows() {
        double[] x = new double[1000];
        double[] y = new double[1000];
        for (int i = 0; i < 1000; i++) {
            x[i] = 0.1 * i;
            y[i] = i % 10 == 0 ? 100 : 1;
        }
        Series whole = Traces.medians(Series.copyOf(x, y, 1000));
        Series before = Traces.medians(Series.copyOf(x, y, 990));
        assertThat(whole.size()).isLessThanOrEqualTo(49);
        for (int i = 0; i < before.size() - 1; i++) {
            assertThat(whole.y(i)).isEqualTo(1);
            assertThat(whole.x(i)).isEqualTo(before.x(i));
        }
        assertThat(whole.x(whole.size() - 1)).isEqualTo(x[999]);
        assertThat(Traces.medians(Series.copyOf(x, y, 40)).size()).isEqualTo(40);
    }

    @Test
    void epochsNeverRunBackwardsWhenTheBatchSizeChanges() {
        Simulation simulation = new Simulation(CIRCLE);
        History history = new History();
        for (int i = 0; i < 400; i++) {
            if (i % 23 == 0) {
                simulation.retune(CIRCLE.withBatchSize(1 + i % 7));
            }
            simulation.advance(1);
            history.add(simulation.glance());
        }
        Series line = Traces.of(history, Frame::trainLoss);
        for (int i = 1; i < line.size(); i++) {
            assertThat(line.x(i)).isGreaterThanOrEqualTo(line.x(i - 1));
        }
        assertThat(Traces.medians(line).size()).isLessThanOrEqualTo(50);
        GradientPlot.of(Runs.latest(history), history, GradientTensor.WEIGHTS);
    }

    @Test
    void whatAPersonChangedStandsAtItsEpochOnceForOneDrag() {
        Frame start = Runs.latest(Runs.of(CIRCLE, 0, 1));
        History history = new History();
        for (int step = 0; step <= 100; step++) {
            double dragged = step < 50 ? 0 : Math.max(-5, -(step - 49) * 2.5);
            Frame frame = Runs.with(Runs.at(start, step), CIRCLE.withBias(dragged));
            history.add(
                    step < 90
                            ? frame
                            : Runs.with(frame, CIRCLE.withBias(dragged).withLearningRate(0.5)));
        }
        List<Mark> marks = Interventions.of(Runs.latest(history), history);
        assertThat(marks).hasSize(2);
        assertThat(((Rule) marks.getFirst()).label()).isEqualTo("bias −5");
        assertThat(((Rule) marks.getFirst()).at()).isCloseTo(10, within(0.3));
        assertThat(((Rule) marks.getLast()).label()).isEqualTo("rate 0.5");
    }

    private static String reading(History earlier, Frame frame) {
        History history = new History();
        for (int i = 0; i < earlier.size(); i++) {
            history.add(earlier.at(i));
        }
        history.add(frame);
        return LossPlot.of(frame, history).reading();
    }

    private static <T extends Mark> List<T> only(Class<T> kind, Panel panel) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
