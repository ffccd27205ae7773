package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import activationlab.diagnosis.DeadMeasure;
import activationlab.training.Checkpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeathTheoryTest {
    private static final int SEEDS = 300;
    private static final double ERRORS = 3.5;

    private final DeathTheory theory = new DeathTheory();

    /** Units of one seed share their samples, but are nearly independent: 1500 units, or 1500 shares of entries. */
    @Test
    void isTheMeanOfManySeedsInAllThreeMeanings() {
        List<Double> biases = List.of(-2.5, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5);
        DeathSummary summary = DeathSummary.of(new DeathSurvey(biases, SEEDS)
                .cells().stream().map(cell -> cell.run(Checkpoint.OPEN)).toList());
        for (int i = 0; i < biases.size(); i++) {
            double bias = biases.get(i);
            for (DeadMeasure measure : DeadMeasure.values()) {
                double expected = theory.percent(measure, bias);
                double error = Math.sqrt(expected * (100 - expected) / (SEEDS * DeathStudy.UNITS));
                assertThat(summary.scatters(measure).get(i).mean())
                        .as(measure.title() + " at " + bias)
                        .isCloseTo(expected, within(ERRORS * error));
            }
        }
    }

    /** The numbers of decision note 1: nearly every entry is zero long before a unit is dead. */
    @Test
    void theThreeMeaningsDifferByALot() {
        assertThat(theory.percent(DeadMeasure.ZERO_ENTRIES, -1)).isCloseTo(95.8, within(0.05));
        assertThat(theory.percent(DeadMeasure.NEVER_ON_BATCH, -1)).isCloseTo(31.4, within(0.05));
        assertThat(theory.percent(DeadMeasure.NEVER_ON_DATASET, -1)).isCloseTo(0.33, within(0.005));
    }

    @Test
    void theCliffBeginsAndEndsWhereAFewUnitsInAThousandAreOnTheOtherSide() {
        assertThat(theory.percent(DeadMeasure.NEVER_ON_DATASET, DeathStudy.CLIFF.max()))
                .isLessThan(0.5);
        assertThat(theory.percent(DeadMeasure.NEVER_ON_DATASET, DeathStudy.CLIFF.min()))
                .isGreaterThan(99.5);
    }
}
