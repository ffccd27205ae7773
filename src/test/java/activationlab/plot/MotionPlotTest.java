package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.diagnosis.MotionStage;
import activationlab.figure.Figure;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.scale.NumberText;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Motion;
import activationlab.training.Simulation;
import activationlab.training.UnitPlace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotionPlotTest {
    private static Frame frame(Experiment experiment, long steps, UnitPlace place, OptionalInt sample) {
        Simulation simulation = new Simulation(experiment);
        simulation.advance(steps);
        simulation.attend(new Attention(Set.of(Aspect.MOTION), Optional.of(place), sample));
        return simulation.frame();
    }

    private static List<String> texts(Panel panel) {
        return panel.marks().stream()
                .filter(Note.class::isInstance)
                .map(mark -> ((Note) mark).text())
                .toList();
    }

    @Test
    void everyMultiplicationIsWrittenWithItsNumbersAndTheirSum() {
        Frame frame = frame(Experiment.standard(), 3, new UnitPlace(0, 1), OptionalInt.of(0));
        Motion.Forward forward = frame.closeup().motion().orElseThrow().forward();
        Panel table = MotionPlot.of(frame, MotionStage.FORWARD).panels().getFirst();
        assertThat(table.y().categories()).containsExactly("z", "bias", "x2", "x1");
        Motion.Term first = forward.terms().getFirst();
        assertThat(texts(table).getFirst())
                .startsWith(NumberText.significant(first.weight(), 3) + " × ")
                .endsWith(" = " + NumberText.significant(first.product(), 3));
        assertThat(texts(table).getLast()).isEqualTo("= " + NumberText.significant(forward.z(), 3));
    }

    @Test
    void ofAWideLayerTheLargestPartsAreWrittenAndTheOthersAddedUp() {
        Frame frame = frame(Experiment.standard().withWidth(64), 3, new UnitPlace(1, 0), OptionalInt.of(0));
        List<Motion.Term> terms =
                frame.closeup().motion().orElseThrow().forward().terms();
        Panel table = MotionPlot.of(frame, MotionStage.FORWARD).panels().getFirst();
        assertThat(table.y().categories()).hasSize(12).contains("55 others");
        double least = terms.stream()
                .filter(term -> texts(table).stream()
                        .anyMatch(text -> text.endsWith(" = " + NumberText.significant(term.product(), 3))))
                .mapToDouble(term -> Math.abs(term.product()))
                .min()
                .orElseThrow();
        assertThat(terms.stream().filter(term -> Math.abs(term.product()) > least))
                .hasSizeLessThan(9);
    }

    @ParameterizedTest
    @EnumSource(MotionStage.class)
    void aNetworkWhoseNumbersOverflowIsShown(MotionStage stage) {
        Experiment wild = Experiment.standard()
                .withActivation(Catalog.require("squared_relu"))
                .withDepth(10)
                .withLearningRate(10);
        for (int layer = 0; layer <= 10; layer++) {
            Frame frame = frame(wild, 10_000, new UnitPlace(layer, 0), OptionalInt.of(0));
            assertThat(frame.failed()).isTrue();
            Figure figure = MotionPlot.of(frame, stage);
            assertThat(figure.reading()).startsWith("Sample 1 of 16: ");
        }
        Figure update = MotionPlot.of(frame(wild, 10_000, new UnitPlace(0, 0), OptionalInt.of(0)), MotionStage.UPDATE);
        assertThat(update.reading()).contains("This step cannot be taken: the ");
    }
}
