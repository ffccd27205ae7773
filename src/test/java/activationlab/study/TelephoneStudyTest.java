package activationlab.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.training.Checkpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelephoneStudyTest {
    private static List<TelephoneSummary> summaries(TelephoneStudy study) {
        return study.summaries(
                study.cells().stream().map(cell -> cell.run(Checkpoint.OPEN)).toList());
    }

    private static TelephoneSummary summary(String id, Initializer initializer) {
        return summaries(new TelephoneStudy(List.of(Catalog.require(id)), 64, Initialization.of(initializer), 30))
                .getFirst();
    }

    /** Spec row E8: 0.25 to the power of six. */
    @Test
    void sigmoidLeavesAtMostAQuarterInEachLayer() {
        TelephoneSummary sigmoid = summary("sigmoid", Initializer.GLOROT_UNIFORM);
        assertThat(sigmoid.rule()).isEqualTo(Math.pow(0.25, 6)).isCloseTo(0.00024, within(0.000005));
        assertThat(sigmoid.slopes().high()).isLessThan(sigmoid.rule());
        assertThat(sigmoid.slopes().median()).isGreaterThan(0.5 * sigmoid.rule());
    }

    /** The rule of thumb says that ReLU passes everything on; half of its units pass nothing. */
    @Test
    void weightsCountToo() {
        TelephoneSummary glorot = summary("relu", Initializer.GLOROT_UNIFORM);
        TelephoneSummary he = summary("relu", Initializer.HE_NORMAL);
        assertThat(glorot.rule()).isEqualTo(1);
        assertThat(glorot.slopes().median()).isCloseTo(0.125, within(0.02));
        // Weights of variance 1/64 keep the norm, those of the output layer, 2/65, do not.
        assertThat(glorot.weights().median()).isCloseTo(Math.sqrt(64 * 2 / 65.0), within(0.2));
        assertThat(glorot.left().median()).isLessThan(0.2);
        assertThat(he.slopes().median()).isCloseTo(0.125, within(0.02));
        // The root of 2, six times.
        assertThat(he.weights().median()).isCloseTo(8, within(1.5));
        assertThat(he.left().median()).isCloseTo(1, within(0.25));
    }

    @Test
    void hopsMultiplyFromTheOutputToTheFirstLayer() {
        Ladder ladder = Probe.initial().withDepth(7).measure();
        List<TelephoneHop> hops = TelephoneHop.of(ladder);
        assertThat(hops).extracting(TelephoneHop::hop).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(hops).extracting(TelephoneHop::layer).containsExactly(6, 5, 4, 3, 2, 1);
        for (TelephoneHop hop : hops) {
            assertThat(hop.slopes() * hop.weights()).isCloseTo(hop.left(), within(1e-12 * hop.left()));
            assertThat(hop.rule()).isEqualTo(Math.pow(0.25, hop.hop()));
        }
        assertThat(hops.getLast().left())
                .isEqualTo(ladder.first().preActivationNorm() / ladder.output().preActivationNorm());
    }

    @Test
    void nothingLeftIsNothingLeft() {
        Initialization silent = Initialization.of(Initializer.ZERO);
        TelephoneHop last = TelephoneHop.of(
                        Probe.initial().withInitialization(silent).measure())
                .getLast();
        assertThat(last.slopes()).isZero();
        assertThat(last.left()).isZero();
    }

    @Test
    void refusesWhatItCannotRun() {
        TelephoneStudy study = TelephoneStudy.initial();
        assertThatThrownBy(() -> new TelephoneStudy(List.of(), 64, study.initialization(), 1))
                .hasMessageContaining("wanted at least one of each");
        assertThatThrownBy(() -> new TelephoneStudy(study.activations(), 64, study.initialization(), 1001))
                .hasMessage("seeds 1001 is outside 1..1000");
        assertThatThrownBy(() -> study.summaries(List.of())).hasMessage("results of 0 networks, wanted 200");
    }
}
