package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.Wording;
import activationlab.figure.AreaBand;
import activationlab.figure.Band;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Histogram;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.study.DeathCurves;
import activationlab.study.DeathLayer;
import activationlab.study.DeathStudy;
import activationlab.study.DeathSummary;
import activationlab.study.DeathSurvey;
import activationlab.study.Deaths;
import activationlab.training.Checkpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeathPlotTest {
    private static final DeathLayer LAYER = DeathLayer.draw(1);
    private static final List<Double> GRID = DeathStudy.biases(0.25);
    private static final Optional<DeathCurves> THEORY = Optional.of(DeathCurves.of(DeathStudy.biases(0.5)));

    private static Figure figure(double bias) {
        return DeathPlot.of(DeathPlot.NEAR, THEORY, LAYER.along(GRID), Optional.empty())
                .at(bias, LAYER.at(bias));
    }

    private static <T extends Mark> List<T> marks(Figure figure, Class<T> kind) {
        Panel panel = figure.panels().getFirst();
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void theoryIsALineForEachMeaningWithADashOfItsOwn() {
        List<Curve> curves = marks(figure(-1.5), Curve.class);
        assertThat(curves)
                .extracting(Curve::name)
                .containsExactly("entries: theory", "batch: theory", "data set: theory");
        assertThat(curves).extracting(curve -> curve.stroke().dash()).doesNotHaveDuplicates();
        assertThat(curves).extracting(curve -> curve.stroke().ink()).doesNotHaveDuplicates();
        Series entries = curves.getFirst().series();
        int zero = IntStream.range(0, entries.size())
                .filter(i -> entries.x(i) == 0)
                .findFirst()
                .orElseThrow();
        assertThat(entries.y(zero)).isCloseTo(50, within(1e-9));
    }

    @Test
    void theDrawnLayerIsCountedOverTheWholeGridAndHereLarger() {
        List<Points> points = marks(figure(-1.5), Points.class);
        assertThat(points.subList(0, 3))
                .extracting(Points::name)
                .containsExactly("entries: seed 1", "batch: seed 1", "data set: seed 1");
        List<DeadMeasure> measures = List.of(DeadMeasure.values());
        for (int m = 0; m < measures.size(); m++) {
            DeadMeasure measure = measures.get(m);
            Series grid = points.get(m).at();
            assertThat(grid.size()).isEqualTo(GRID.size());
            for (int i = 0; i < grid.size(); i++) {
                assertThat(grid.y(i)).isEqualTo(LAYER.at(grid.x(i)).percent(measure));
            }
            Points here = points.get(3 + m);
            assertThat(here.at().x(0)).isEqualTo(-1.5);
            assertThat(here.at().y(0)).isEqualTo(LAYER.at(-1.5).percent(measure));
            assertThat(here.radius()).isGreaterThan(points.get(m).radius());
        }
    }

    @Test
    void theBiasIsMarkedWithItsThreeValuesAndTheCliffIsNamed() {
        Figure figure = figure(-1.5);
        assertThat(marks(figure, Rule.class)).extracting(Rule::label).containsExactly("b = \u22121.5");
        assertThat(marks(figure, Note.class)).extracting(Note::text).hasSize(4).startsWith("the cliff");
        assertThat(marks(figure, Band.class))
                .singleElement()
                .satisfies(band -> assertThat(Range.of(band.from(), band.to())).isEqualTo(DeathStudy.CLIFF));
    }

    @Test
    void theReadingTellsTheThreeMeaningsApart() {
        Deaths deaths = LAYER.at(-1);
        assertThat(deaths.count(DeadMeasure.NEVER_ON_DATASET)).isZero();
        assertThat(figure(-1).reading())
                .isEqualTo("At b = \u22121, " + Wording.strictPercent(deaths.percent(DeadMeasure.ZERO_ENTRIES))
                        + " of the entries are zero, " + deaths.count(DeadMeasure.NEVER_ON_BATCH)
                        + " of 5 units are dead on the batch and no unit is dead on the data set."
                        + " Theory: 95.8 %, 31.4 %, 0.33 %.");
        assertThat(figure(-10).reading())
                .isEqualTo("At b = \u221210, every entry is zero, and the three meanings cannot be told apart."
                        + " Theory: > 99.99 %, > 99.99 %, > 99.99 %.");
    }

    @Test
    void manySeedsAreAreasWithTheirMean() {
        List<Double> biases = List.of(-2.0, -1.0);
        DeathSummary many = DeathSummary.of(new DeathSurvey(biases, 20)
                .cells().stream().map(cell -> cell.run(Checkpoint.OPEN)).toList());
        Figure figure = DeathPlot.of(DeathPlot.NEAR, Optional.empty(), LAYER.along(GRID), Optional.of(many))
                .at(0, LAYER.at(0));
        assertThat(marks(figure, AreaBand.class)).hasSize(3);
        AreaBand last = marks(figure, AreaBand.class).getLast();
        assertThat(last.low().y(0)).isLessThan(last.high().y(0));
        assertThat(marks(figure, Curve.class))
                .extracting(Curve::name)
                .containsExactly("entries: 20 seeds", "batch: 20 seeds", "data set: 20 seeds");
        assertThat(marks(figure, Curve.class).getLast().series().y(1))
                .isEqualTo(many.scatters(DeadMeasure.NEVER_ON_DATASET).get(1).mean());
        assertThat(figure.reading()).doesNotContain("Theory").contains("middle eight of ten");
    }

    @Test
    void preActivationsAreCountedOnTheirSideOfZero() {
        for (double bias : new double[] {-10, -1.5, 0, 2}) {
            Figure figure = PreActivationsPlot.of(LAYER, 2, bias);
            List<Histogram> parts = marks(figure, Histogram.class);
            assertThat(parts).extracting(Histogram::name).containsExactly("silent", "answers");
            assertThat(parts.get(0).over().max()).isZero();
            assertThat(parts.get(1).over().min()).isZero();
            int silent = LAYER.at(bias).units().get(2).onDataset();
            assertThat(sum(parts.get(0))).isEqualTo(silent);
            assertThat(sum(parts.get(1))).isEqualTo(DeathStudy.SAMPLES - silent);
        }
    }

    private static double sum(Histogram bins) {
        return bins.heights().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void theReadingOfAUnitSaysWhetherItIsDead() {
        assertThat(PreActivationsPlot.of(LAYER, 0, -10).reading())
                .matches("None above 0, the largest is \u2212\\d\\.\\d{4}: dead");
        assertThat(PreActivationsPlot.of(LAYER, 0, 0).reading())
                .matches("\\d+ of 1,000 above 0, the largest is \\d\\.\\d{4}");
    }
}
