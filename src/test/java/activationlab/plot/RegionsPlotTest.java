package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.Material;
import activationlab.dataset.Names;
import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Task;
import activationlab.diagnosis.Wording;
import activationlab.figure.ClassMap;
import activationlab.figure.ContourLine;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.network.StillReader;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Confusion;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Given;
import activationlab.training.PlaneAnswers;
import activationlab.training.Recipe;
import activationlab.training.SampleAnswers;
import activationlab.training.Scaling;
import activationlab.training.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three classes, and a number, over the plane of two features. */
class RegionsPlotTest {
    private static final int COUNT = 150;
    private static final double[] LEFT = {-2, 2, 0};
    private static final double[] LOW = {-2, -2, 2};

    private static Simulation simulation(Task task) {
        SeededRandom random = new SeededRandom(3);
        double[][] features = new double[2][COUNT];
        double[] targets = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            features[0][i] = LEFT[i % 3] + 0.3 * random.nextGaussian();
            features[1][i] = LOW[i % 3] + 0.3 * random.nextGaussian();
            targets[i] = i % 3;
        }
        List<String> classes = task == Task.MULTICLASS ? List.of("oak", "elm", "ash") : List.of();
        Names names = new Names(List.of("wide", "high"), "tree", classes);
        Material material = new Material("trees", task, names, new Samples(features, targets));
        Simulation made =
                new Simulation(Experiment.standard().withRecipe(new Recipe(new Given(material), 0.8, Scaling.NONE)));
        made.attend(Attention.NONE.with(Aspect.NETWORK));
        made.advance(400);
        return made;
    }

    private static Panel panel(Frame frame, RegionsLook look) {
        return RegionsPlot.of(frame.dataset(), (PlaneAnswers) frame.prediction(), look)
                .panels()
                .getFirst();
    }

    private static long lines(Panel panel) {
        return panel.marks().stream().filter(ContourLine.class::isInstance).count();
    }

    @Test
    void everyClassHasItsRegionColorMarkerAndName() {
        Frame frame = simulation(Task.MULTICLASS).frame();
        Panel panel = panel(frame, RegionsLook.BORDER);
        ClassMap map = (ClassMap) panel.marks().getFirst();
        assertThat(map.inks()).hasSize(3).doesNotHaveDuplicates();
        for (int label = 0; label < 3; label++) {
            int column = cell(map.classes().x().min(), map.classes().x().length(), LEFT[label], map);
            int row = cell(map.classes().y().min(), map.classes().y().length(), LOW[label], map);
            assertThat(map.classes().at(column, row)).isEqualTo(label);
            assertThat(map.strengths().at(column, row)).isBetween(0.5, 1.0);
        }
        assertThat(panel.marks().stream().filter(Points.class::isInstance).map(mark -> ((Points) mark).name()))
                .containsExactly("oak", "elm", "ash", "test", "", "");
        assertThat(panel.x().label()).isEqualTo("wide");
    }

    private static int cell(double low, double length, double value, ClassMap map) {
        return (int) ((value - low) / length * map.classes().columns());
    }

    @Test
    void linesAreChosen() {
        Frame frame = simulation(Task.MULTICLASS).frame();
        assertThat(lines(panel(frame, RegionsLook.BORDER))).isEqualTo(3);
        assertThat(lines(panel(frame, RegionsLook.MARGIN))).isEqualTo(6);
        assertThat(lines(panel(frame, RegionsLook.LEVELS))).isEqualTo(15);
    }

    @Test
    void aNumberOverThePlaneIsAMapWithAColorBar() {
        Panel panel = panel(simulation(Task.REGRESSION).frame(), RegionsLook.BORDER);
        Heatmap map = (Heatmap) panel.marks().getFirst();
        assertThat(map.label()).isEqualTo("tree");
        assertThat(map.values().max()).isGreaterThan(1);
    }

    @Test
    void confusionHasARowForEachClassTheFirstOnTop() {
        Simulation simulation = simulation(Task.MULTICLASS);
        Frame frame = simulation.frame();
        SampleAnswers answers =
                SampleAnswers.of(frame.dataset().test(), frame.closeup().still().orElseThrow(), new StillReader());
        Confusion confusion = Confusion.of(answers);
        Figure figure =
                ConfusionPlot.of(confusion, frame.dataset().names().classes(), "test", ConfusionPlot.Numbers.COUNTS);
        Panel panel = figure.panels().getFirst();
        String oak = Wording.percent(100.0 * confusion.count(0, 0) / confusion.of(0));
        assertThat(figure.reading()).contains("; right by class: oak: " + oak + ", elm: ");
        assertThat(panel.y().categories()).containsExactly("ash", "elm", "oak");
        assertThat(panel.x().categories()).containsExactly("oak", "elm", "ash");
        assertThat(panel.marks().stream()
                        .filter(Note.class::isInstance)
                        .map(mark -> (Note) mark)
                        .filter(note -> note.x() == 0 && note.y() == 2)
                        .map(Note::text))
                .containsExactly(Integer.toString(confusion.count(0, 0)));
        assertThat((double) confusion.right() / confusion.total()).isEqualTo(frame.testAccuracy());
    }
}
