package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.analysis.Signal;
import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Histogram;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalPlotTest {
    private static Figure figure(String id, Signal signal) {
        StyledActivation activation = new StyledActivation(Catalog.require(id), 0);
        return SignalPlot.of(activation, CurveView.over(Range.of(-5, 5))).at(signal);
    }

    private static <T extends Mark> List<T> marks(Panel panel, Class<T> kind) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void histogramsShareTheAxesOfTheCurve() {
        List<Panel> panels = figure("tanh", Signal.standard()).panels();
        Axis values = panels.get(0).y();
        assertThat(panels.get(1).y().range()).isEqualTo(values.range());
        assertThat(panels.get(2).x().range()).isEqualTo(panels.get(0).x().range());
        assertThat(marks(panels.get(1), Histogram.class)).allSatisfy(bins -> {
            assertThat(bins.base()).isEqualTo(Orientation.HORIZONTAL);
            assertThat(bins.over()).isEqualTo(values.range());
        });
    }

    @Test
    void percentagesAreWritten() {
        Figure relu = figure("relu", Signal.standard());
        assertThat(relu.reading()).isEqualTo("50 % of the inputs meet a slope below 0.1; 50 % meet no slope at all.");
        assertThat(marks(relu.panels().get(1), Note.class))
                .extracting(Note::text)
                .containsExactly("50 % give exactly 0");
        assertThat(marks(relu.panels().get(2), Histogram.class))
                .extracting(Histogram::name)
                .containsExactly("all", "saturated 50 %", "dead 50 %");
        // 2 Q(1.81845) = 6.9 %
        assertThat(figure("tanh", Signal.standard()).reading())
                .isEqualTo("6.9 % of the inputs meet a slope below 0.1; none is dead.");
    }

    @Test
    void theAreaOfTheBellIsAHundredPercent() {
        Panel inputs = figure("gelu", Signal.standard()).panels().get(2);
        double all = marks(inputs, Histogram.class).getFirst().heights().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(all).isBetween(99.9999, 100.0);
    }
}
