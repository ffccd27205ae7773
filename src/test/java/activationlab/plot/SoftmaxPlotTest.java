package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.analysis.Logits;
import activationlab.figure.Bars;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxPlotTest {
    @Test
    void theJacobianIsDrawnAsMatricesAreWritten() {
        Logits logits = new Logits(List.of(2.0, 1.0, -1.0, 0.5), 1, 0);
        Figure figure = SoftmaxPlot.of(logits);
        Heatmap heatmap = figure.panels().get(2).marks().stream()
                .filter(Heatmap.class::isInstance)
                .map(Heatmap.class::cast)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(heatmap.cells().at(j, 3 - i))
                        .isEqualTo(logits.jacobian().get(i).get(j));
            }
        }
        assertThat(figure.panels().get(2).y().categories()).containsExactly("p4", "p3", "p2", "p1");
    }

    @Test
    void barsAreTheProbabilitiesAndOnlyTheRightClassIsSolid() {
        Logits logits = Logits.initial().withTarget(1);
        List<Bars.Group> bars = SoftmaxPlot.of(logits).panels().get(1).marks().stream()
                .filter(Bars.class::isInstance)
                .map(mark -> ((Bars) mark).groups().getFirst())
                .toList();
        assertThat(bars).extracting(bar -> bar.values().y(0)).containsExactlyElementsOf(logits.probabilities());
        assertThat(bars)
                .extracting(Bars.Group::pattern)
                .containsExactly(Bars.Pattern.LIGHT, Bars.Pattern.SOLID, Bars.Pattern.LIGHT);
    }

    @Test
    void readingsAndNumbersSurviveLogitsOfAMillion() {
        Figure figure = SoftmaxPlot.of(new Logits(List.of(1e6, -1e6), 0.05, 1));
        assertThat(figure.reading())
                .startsWith("The right class gets 0 % (0 % at T = 1: cold favors the likeliest); the cross-entropy is"
                        + " 4\u00d710\u2077");
    }

    @Test
    void theReadingSaysWhatTheTemperatureDoes() {
        Logits logits = Logits.initial();
        assertThat(SoftmaxPlot.of(logits).reading()).doesNotContain("T = 1").endsWith("sums to 0.");
        // e^2 / (e^2 + e + e^-1) = 0.705, and with halves of the logits 0.547
        assertThat(SoftmaxPlot.of(logits.withTemperature(2)).reading())
                .startsWith("The right class gets 54.7 % (70.5 % at T = 1: heat levels the classes)");
    }
}
