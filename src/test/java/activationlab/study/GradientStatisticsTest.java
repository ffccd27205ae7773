package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.training.Checkpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientStatisticsTest {
    private static final GradientStatistics INITIAL = GradientStatistics.initial();

    private static List<GradientSizes> run(GradientStatistics statistics) {
        return statistics.cells().stream()
                .map(cell -> cell.run(Checkpoint.OPEN))
                .toList();
    }

    /** Spec row E4: the mean absolute gradient over 50 seeds, measured with another program. */
    @Test
    void aShallowNetworkHidesTheProblem() {
        List<GradientSummary> summaries = INITIAL.summaries(run(INITIAL));
        double[] known = {7.5e-4, 1.5e-3, 8.8e-4};
        for (int i = 0; i < known.length; i++) {
            GradientSummary summary = summaries.get(i);
            assertThat(summary.activation()).isEqualTo(INITIAL.activations().get(i));
            assertThat(summary.meanSize().mean()).isCloseTo(known[i], within(0.15 * known[i]));
            assertThat(summary.deviation().mean())
                    .isGreaterThan(summary.meanSize().mean());
            assertThat(summary.largest().mean())
                    .isGreaterThan(10 * summary.deviation().mean());
        }
    }

    @Test
    void sizesAreThoseOfTheNumbersGiven() {
        GradientSizes sizes = GradientSizes.of(Catalog.require("tanh"), 3, new double[] {1, -2, 3, -6});
        assertThat(sizes.meanSize()).isEqualTo(3);
        assertThat(sizes.mean()).isEqualTo(-1);
        assertThat(sizes.deviation()).isCloseTo(Math.sqrt(46.0 / 4), within(1e-15));
        assertThat(sizes.largest()).isEqualTo(6);
    }

    @Test
    void everySeedIsAnotherNetworkAndAlwaysTheSame() {
        GradientStatistics two = new GradientStatistics(List.of(Catalog.require("relu")), 2);
        List<GradientSizes> results = run(two);
        assertThat(results).hasSize(2).isEqualTo(run(two));
        assertThat(results.getFirst().largest()).isNotEqualTo(results.getLast().largest());
        assertThat(two.cells().getLast().name()).isEqualTo("relu(slope_at_zero=0.0), seed 2");
    }

    @Test
    void refusesWhatItCannotRun() {
        assertThatThrownBy(() -> new GradientStatistics(List.of(), 3))
                .hasMessage("activations [], wanted at least one");
        assertThatThrownBy(() -> new GradientStatistics(INITIAL.activations(), 0))
                .hasMessage("seeds 0 is outside 1..1000");
        assertThatThrownBy(() -> new GradientStatistics(List.of(Catalog.require("softmax")), 3))
                .hasMessageContaining("works on whole vectors");
        assertThatThrownBy(() -> INITIAL.summaries(List.of())).hasMessage("results of 0 networks, wanted 150");
    }
}
