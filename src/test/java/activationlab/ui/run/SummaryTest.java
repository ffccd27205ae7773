package activationlab.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.training.Experiment;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void countsTheWeightsAndBiasesOfTheNetwork() {
        // 2 x 8 + 8, three times 8 x 8 + 8, 8 + 1
        assertThat(Summary.text(Experiment.standard())).startsWith("2 → 4 × 8 → 1 units\n249 weights and biases");
        assertThat(Summary.text(Experiment.standard().withDepth(1).withWidth(1)))
                .startsWith("2 → 1 → 1 units\n5 weights and biases");
    }
}
