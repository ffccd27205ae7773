package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import activationlab.figure.LayerInk;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Palette;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.RecordingSurface;
import activationlab.figure.TextPlacement;
import activationlab.figure.Theme;
import activationlab.scale.Range;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dead units and gradients: bars now beside lines over the epochs. */
class LayerPlotsTest {
    private static final Experiment RELU = Experiment.standard().withSamples(100);
    private static final double NONE = Double.NaN;

    @Test
    void barsShowTheThreeMeaningsOfDeadForEveryHiddenLayer() {
        Frame frame = Runs.latest(Runs.of(RELU.withBias(-10), 10, 5));
        Figure figure = DeadUnitsPlot.of(frame, history(frame), DeadMeasure.NEVER_ON_DATASET);
        Panel now = figure.panels().getFirst();
        assertThat(now.x().categories()).containsExactly("1", "2", "3", "4");
        assertThat(now.y().range()).isEqualTo(Range.of(0, 100));
        assertThat(now.y().label()).isEqualTo("never positive, %");
        List<Bars.Group> groups = only(Bars.class, now).getFirst().groups();
        assertThat(groups)
                .extracting(Bars.Group::name)
                .containsExactly("zero entries", "units, this batch", "units, data set");
        for (Bars.Group group : groups) {
            assertThat(group.values().size()).isEqualTo(4);
            assertThat(group.values().y(3)).isEqualTo(100);
        }
        assertThat(groups).extracting(Bars.Group::pattern).doesNotHaveDuplicates();
        assertThat(figure.reading()).startsWith("Every hidden unit is dead");
    }

    @Test
    void barsAndLinesShowTheNumbersOfTheFrame() {
        History history = Runs.of(RELU.withBias(-0.5), 40, 4);
        Frame frame = Runs.latest(history);
        for (DeadMeasure measure : DeadMeasure.values()) {
            Figure figure = DeadUnitsPlot.of(frame, history, measure);
            Bars.Group bars = only(Bars.class, figure.panels().getFirst()).getFirst().groups().stream()
                    .filter(group -> group.name().equals(measure.title()))
                    .findFirst()
                    .orElseThrow();
            List<Curve> lines = only(Curve.class, figure.panels().getLast());
            for (int layer = 0; layer < 4; layer++) {
                double share = measure.of(frame.layers().get(layer));
                assertThat(bars.values().y(layer)).isEqualTo(share);
                // The first layer is drawn last, on top.
                Curve line = lines.get(3 - layer);
                assertThat(line.series().size()).isEqualTo(history.size());
                assertThat(line.series().y(history.size() - 1)).isEqualTo(share);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20})
    void everyDepthHasALineForEachLayerFromFirstToLastColor(int depth) {
        History history = Runs.of(RELU.withDepth(depth), 12, 4);
        Frame frame = Runs.latest(history);
        Panel dead = DeadUnitsPlot.of(frame, history, DeadMeasure.NEVER_ON_BATCH)
                .panels()
                .getLast();
        assertThat(only(Curve.class, dead)).hasSize(depth);
        Panel past =
                GradientPlot.of(frame, history, GradientTensor.WEIGHTS).panels().getLast();
        List<Curve> lines = only(Curve.class, past);
        assertThat(lines).hasSize(depth + 1);
        assertThat(lines.getLast().stroke().ink()).isEqualTo(new LayerInk(0));
        assertThat(lines.getFirst().stroke().ink()).isEqualTo(new LayerInk(1));
        assertThat(only(Note.class, past)).extracting(Note::text).containsExactly("layer 1", "output");
    }

    @Test
    void namesOfFirstAndLastLineStandBesideThePanelAndNeverCollide() {
        for (double[] ends : new double[][] {{0, 1}, {100, 99}, {50, 52}, {0, 100}, {100, 0}, {99, 93}, {3, 0}}) {
            Frame frame = Runs.with(frame(), hidden(ends));
            Panel past = DeadUnitsPlot.of(frame, history(frame), DeadMeasure.NEVER_ON_DATASET)
                    .panels()
                    .getLast();
            RecordingSurface surface = RecordingSurface.of(300, 160);
            new FigurePainter().paint(Figure.of("", past), Palette.of(Theme.LIGHT), surface);
            TextPlacement.assertReadable(surface);
            assertThat(surface.texts()).extracting(RecordingSurface.Text::text).contains("layer 1", "layer 2");
        }
    }

    @Test
    void gradientBarsAndLinesShareOneLogarithmicAxisOfWholeDecades() {
        History history = Runs.of(RELU, 60, 3);
        Frame frame = Runs.latest(history);
        Figure figure = GradientPlot.of(frame, history, GradientTensor.BIASES);
        Panel now = figure.panels().getFirst();
        assertThat(now.y().kind()).isEqualTo(Axis.Kind.LOG);
        assertThat(now.y().range()).isEqualTo(figure.panels().getLast().y().range());
        assertThat(Math.log10(now.y().range().min()))
                .isEqualTo(Math.rint(Math.log10(now.y().range().min())));
        assertThat(now.x().categories()).containsExactly("1", "2", "3", "4", "out");
        List<Bars> bars = only(Bars.class, now);
        for (int layer = 0; layer < bars.size(); layer++) {
            Bars.Group bar = bars.get(layer).groups().getFirst();
            assertThat(bar.values().x(0)).isEqualTo(layer);
            assertThat(bar.values().y(0)).isEqualTo(frame.layers().get(layer).biasGradientNorm());
            assertThat(now.y().range().contains(bar.values().y(0))).isTrue();
        }
    }

    @Test
    void aGradientOfZeroStandsAsAMarkAtTheFloorAndItsLineRunsAlongIt() {
        Frame frame = Runs.with(frame(), gradients(0, 0, 0.02, 0.3));
        Figure figure = GradientPlot.of(frame, history(frame), GradientTensor.WEIGHTS);
        Panel now = figure.panels().getFirst();
        double floor = now.y().range().min();
        assertThat(floor).isEqualTo(0.001);
        Points zeros = only(Points.class, now).getFirst();
        assertThat(zeros.name()).isEqualTo("exactly 0");
        assertThat(List.of(zeros.at().x(0), zeros.at().x(1))).containsExactly(0.0, 1.0);
        assertThat(zeros.at().y(0)).isEqualTo(floor);
        assertThat(only(Bars.class, now)).hasSize(2);
        Curve first = only(Curve.class, figure.panels().getLast()).getLast();
        assertThat(first.series().y(0)).isEqualTo(floor);
        assertThat(figure.reading())
                .isEqualTo("On this batch layers 1 to 2 get a gradient of exactly 0: they do not learn");
    }

    @Test
    void nothingButZerosOrNumbersThatAreNotFiniteStillMakeAFigure() {
        for (double norm : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY, 1e-300, 1e300}) {
            Frame frame = Runs.with(frame(), gradients(norm, norm));
            Figure figure = GradientPlot.of(frame, history(frame), GradientTensor.WEIGHTS);
            assertThat(figure.panels().getFirst().y().range().min()).isPositive();
            assertThat(figure.reading()).isNotEmpty();
        }
    }

    private static Frame frame() {
        return Runs.latest(Runs.of(RELU, 1, 1));
    }

    private static History history(Frame frame) {
        History history = new History();
        history.add(frame);
        return history;
    }

    private static List<LayerStats> hidden(double... shares) {
        return IntStream.range(0, shares.length + 1)
                .mapToObj(i -> i == shares.length
                        ? new LayerStats(1, 1, NONE, NONE, NONE)
                        : new LayerStats(1, 1, shares[i], shares[i], shares[i]))
                .toList();
    }

    private static List<LayerStats> gradients(double... norms) {
        return IntStream.range(0, norms.length)
                .mapToObj(i -> new LayerStats(norms[i], norms[i], 0, 0, 0))
                .toList();
    }

    private static <T extends Mark> List<T> only(Class<T> kind, Panel panel) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
