package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Problem;
import activationlab.figure.ContourLine;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.network.StillReader;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.LabelCounts;
import activationlab.training.PlaneAnswers;
import activationlab.training.SampleAnswers;
import activationlab.training.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three labels, any number of which may be right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelPlotsTest {
    private final Simulation simulation =
            new Simulation(Experiment.standard().withProblem(Problem.DISKS).withSamples(400));

    @BeforeAll
    void train() {
        simulation.attend(Attention.NONE.with(Aspect.NETWORK));
        simulation.advance(2500);
    }

    private PlaneAnswers plane() {
        return (PlaneAnswers) simulation.frame().prediction();
    }

    @Test
    void everyLabelHasAMapThatIsSureInTheMiddleOfItsDisk() {
        Figure figure = LabelRegionsPlot.maps(simulation.frame().dataset(), plane(), RegionsLook.BORDER);
        assertThat(figure.panels()).extracting(Panel::title).containsExactly("A", "B", "C");
        Heatmap first = (Heatmap) figure.panels().getFirst().marks().getFirst();
        int columns = first.cells().columns();
        assertThat(first.cells().at(columns / 2, columns * 2 / 3)).isGreaterThan(0.5);
        assertThat(first.cells().at(columns / 2, columns / 6)).isLessThan(0.5);
    }

    @Test
    void samplesWithALabelAreToldFromThoseWithoutIt() {
        Frame frame = simulation.frame();
        Panel panel = LabelRegionsPlot.maps(frame.dataset(), plane(), RegionsLook.LEVELS)
                .panels()
                .get(1);
        int points = panel.marks().stream()
                .filter(Points.class::isInstance)
                .mapToInt(mark -> ((Points) mark).at().size())
                .sum();
        assertThat(points).isEqualTo(400);
        assertThat(panel.marks().stream().filter(ContourLine.class::isInstance)).hasSize(5);
    }

    @Test
    void theSmallMapHasABorderForEachLabelAndARingForEachLabelOfASample() {
        Frame frame = simulation.frame();
        Panel panel = RegionsPlot.of(frame.dataset(), plane(), RegionsLook.BORDER)
                .panels()
                .getFirst();
        assertThat(panel.marks().stream().filter(ContourLine.class::isInstance)).hasSize(3);
        long ringsOfA = panel.marks().stream()
                .filter(mark -> mark instanceof Points points && points.ink().equals(ClassLook.ink(0)))
                .mapToLong(mark -> ((Points) mark).at().size())
                .sum();
        long samplesWithA = 0;
        for (int i = 0; i < frame.dataset().train().count(); i++) {
            samplesWithA += frame.dataset().train().target(0, i) == 1 ? 1 : 0;
        }
        for (int i = 0; i < frame.dataset().test().count(); i++) {
            samplesWithA += frame.dataset().test().target(0, i) == 1 ? 1 : 0;
        }
        assertThat(ringsOfA).isEqualTo(samplesWithA);
    }

    @Test
    void theTableHasARowForEachLabelTheFirstOnTop() {
        Frame frame = simulation.frame();
        SampleAnswers answers =
                SampleAnswers.of(frame.dataset().test(), frame.closeup().still().orElseThrow(), new StillReader());
        LabelCounts counts = LabelCounts.of(answers);
        Figure figure =
                LabelCountsPlot.of(counts, frame.dataset().names().classes(), "test", ConfusionPlot.Numbers.COUNTS);
        Panel panel = figure.panels().getFirst();
        assertThat(panel.y().categories()).containsExactly("C", "B", "A");
        assertThat(panel.marks().stream()
                        .filter(mark -> mark instanceof Note note && note.x() == 0 && note.y() == 2)
                        .map(mark -> ((Note) mark).text()))
                .containsExactly(Integer.toString(counts.count(0, LabelCounts.Kind.FOUND)));
        assertThat(figure.reading()).startsWith(counts.exact() + " of 80 test samples have all labels right");
    }
}
