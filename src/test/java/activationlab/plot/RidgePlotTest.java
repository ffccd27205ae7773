package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.figure.AreaBand;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Series;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RidgePlotTest {
    private static Frame seen(Experiment experiment) {
        Simulation simulation = new Simulation(experiment);
        simulation.attend(Attention.NONE.with(Aspect.SPREADS));
        simulation.advance(5);
        return simulation.frame();
    }

    private static List<AreaBand> ridges(Panel panel) {
        return panel.marks().stream()
                .filter(AreaBand.class::isInstance)
                .map(AreaBand.class::cast)
                .toList();
    }

    private static List<String> notes(Panel panel) {
        return panel.marks().stream()
                .filter(Note.class::isInstance)
                .map(mark -> ((Note) mark).text())
                .toList();
    }

    @Test
    void everyLayerHasARidgeOnItsOwnFootTheFirstOneInFront() {
        Figure figure = RidgePlot.of(seen(Experiment.standard().withActivation(Catalog.require("tanh"))));
        List<AreaBand> activations = ridges(figure.panels().getFirst());
        List<AreaBand> gradients = ridges(figure.panels().getLast());
        assertThat(activations).hasSize(4);
        assertThat(gradients).hasSize(5);
        for (int i = 0; i < 4; i++) {
            Series foot = activations.get(3 - i).low();
            assertThat(foot.y(0)).isEqualTo(i);
            assertThat(foot.y(foot.size() - 1)).isEqualTo(i);
        }
        assertThat(figure.panels().getLast().y().categories()).endsWith("4", "out");
    }

    @Test
    void ridgesShowTheSharesAndTheHighestIsAsHighAsTheOthers() {
        Frame frame = seen(Experiment.standard().withActivation(Catalog.require("tanh")));
        List<AreaBand> ridges = ridges(RidgePlot.of(frame).panels().getFirst());
        for (AreaBand ridge : ridges) {
            double foot = ridge.low().y(0);
            double highest = 0;
            for (int i = 0; i < ridge.high().size(); i++) {
                highest = Math.max(highest, ridge.high().y(i) - foot);
                assertThat(ridge.high().y(i)).isBetween(foot, foot + 1.5);
            }
            assertThat(highest).isGreaterThan(1);
        }
    }

    @Test
    void aTowerIsCutOffAndItsShareWritten() {
        Figure figure = RidgePlot.of(seen(Experiment.standard()));
        assertThat(notes(figure.panels().getFirst())).isNotEmpty().allMatch(note -> note.startsWith("peak "));
    }

    @Test
    void gradientsOfExactlyZeroAreCountedBesideTheRidge() {
        Figure figure = RidgePlot.of(seen(Experiment.standard().withBias(-10)));
        List<Mark> marks = figure.panels().getLast().marks();
        assertThat(marks)
                .anyMatch(mark -> mark instanceof Note note && note.text().equals("100 % are 0"));
        assertThat(figure.reading()).contains("the median |dL/dz| is 0 in layer 1");
    }

    @Test
    void withoutAMeasurementThereIsANote() {
        Figure figure = RidgePlot.of(new Simulation(Experiment.standard()).frame());
        assertThat(notes(figure.panels().getFirst())).containsExactly("nothing is measured yet");
    }
}
