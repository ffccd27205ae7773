package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.figure.Cells;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Panel;
import activationlab.figure.Rule;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerHistoryPlotTest {
    private static final Experiment SMALL = Experiment.standard().withSamples(60);

    private static Cells cells(Panel panel) {
        return panel.marks().stream()
                .filter(Heatmap.class::isInstance)
                .map(mark -> ((Heatmap) mark).cells())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threeMapsShareTheEpochsAndHaveARowForEachLayer() {
        History history = Runs.of(SMALL, 60, 3);
        Figure figure = LayerHistoryPlot.of(Runs.latest(history), history);
        assertThat(figure.panels()).hasSize(3);
        assertThat(figure.panels()).extracting(panel -> cells(panel).rows()).containsExactly(5, 4, 5);
        assertThat(figure.panels().getFirst().y().categories()).containsExactly("1", "2", "3", "4", "out");
        assertThat(figure.panels())
                .allSatisfy(panel -> assertThat(cells(panel).x())
                        .isEqualTo(figure.panels().getLast().x().range()));
        assertThat(figure.reading()).contains("Layer 1 gets").contains("; ");
    }

    @Test
    void theLastColumnShowsTheLatestFrame() {
        History history = Runs.of(SMALL, 60, 3);
        Frame latest = Runs.latest(history);
        List<Panel> panels = LayerHistoryPlot.of(latest, history).panels();
        for (int layer = 0; layer < 5; layer++) {
            int column = cells(panels.getFirst()).columns() - 1;
            assertThat(cells(panels.getFirst()).at(column, layer))
                    .isCloseTo(Math.log10(latest.layers().get(layer).weightGradientNorm()), within(1e-12));
            assertThat(cells(panels.getLast()).at(column, layer))
                    .isCloseTo(Math.log10(latest.layers().get(layer).motion().updateRatio()), within(1e-12));
        }
    }

    @Test
    void gapsGoOnWithWhatWasSeenAndTheFutureIsEmpty() {
        History history = new History();
        Frame first = Runs.latest(Runs.of(SMALL, 0, 1));
        history.add(first);
        history.add(Runs.at(first, 1));
        Cells cells = cells(LayerHistoryPlot.of(first, history).panels().getFirst());
        int filled = (int) (cells.columns() * Traces.epoch(history.at(1)));
        assertThat(cells.at(0, 0)).isFinite();
        assertThat(cells.at(filled - 1, 0)).isEqualTo(cells.at(0, 0));
        assertThat(cells.at(filled + 1, 0)).isNaN();
    }

    @Test
    void gradientsOfExactlyZeroAreEmptyAndNamed() {
        History history = Runs.of(SMALL.withBias(-10), 6, 3);
        Figure figure = LayerHistoryPlot.of(Runs.latest(history), history);
        Panel gradients = figure.panels().getFirst();
        assertThat(gradients.title()).endsWith("(empty: exactly 0)");
        assertThat(cells(gradients).at(0, 0)).isNaN();
        assertThat(cells(figure.panels().get(1)).at(0, 0)).isEqualTo(100);
        assertThat(figure.reading())
                .isEqualTo("On this batch the gradient of all weights is exactly 0: no step moves them;"
                        + " a step does not move layer 1 at all");
    }

    @Test
    void aChangeOfSettingsIsMarkedInAllMapsAndNamedInTheFirst() {
        History history = Runs.of(SMALL, 60, 3);
        Frame latest = Runs.latest(history);
        history.add(Runs.at(
                Runs.with(latest, SMALL.withActivation(Catalog.require("relu")).withBias(-1)), latest.step() + 1));
        List<Panel> panels = LayerHistoryPlot.of(latest, history).panels();
        assertThat(panels).allSatisfy(panel -> assertThat(panel.marks()).anyMatch(Rule.class::isInstance));
        assertThat(labels(panels.getFirst())).containsExactly("bias −1");
        assertThat(labels(panels.getLast())).containsExactly("");
    }

    private static List<String> labels(Panel panel) {
        return panel.marks().stream()
                .filter(Rule.class::isInstance)
                .map(mark -> ((Rule) mark).label())
                .toList();
    }
}
