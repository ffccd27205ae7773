package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ZeroSlopeStudyTest {
    private static List<ZeroSlopeRun> runs(ZeroSlopeScene scene) {
        return ZeroSlopeStudy.initial().withScene(scene).cells().stream()
                .map(cell -> cell.run(Checkpoint.OPEN))
                .toList();
    }

    @Test
    void atTheCornersEveryUnitIsAtZeroForOneSampleBeforeTheFirstStep() {
        List<ZeroSlopeRun> runs = runs(ZeroSlopeScene.CORNERS);
        assertThat(runs).extracting(ZeroSlopeRun::slope).containsExactly(0.0, 0.5, 1.0);
        assertThat(runs).extracting(run -> run.zeros(0)).containsOnly(16);
        assertThat(runs).extracting(ZeroSlopeRun::perStep).containsOnly(64);
        assertThat(runs.get(0).loss(0)).isEqualTo(runs.get(2).loss(0));
        assertThat(runs.get(0).sameAs(runs.get(2))).isFalse();
    }

    @Test
    void ordinaryNumbersNeverMeetZeroSoTheChoiceChangesNoBit() {
        List<ZeroSlopeRun> runs = runs(ZeroSlopeScene.CIRCLE);
        assertThat(runs).extracting(ZeroSlopeRun::met).containsOnly(0L);
        assertThat(runs.get(0).sameAs(runs.get(1))).isTrue();
        assertThat(runs.get(0).sameAs(runs.get(2))).isTrue();
        assertThat(runs.get(0).loss(500)).isLessThan(runs.get(0).loss(0));
    }

    @Test
    void aFirstLayerAtZeroLearnsOnlyWithASlopeAtZero() {
        List<ZeroSlopeRun> runs = runs(ZeroSlopeScene.FLAT_START);
        assertThat(runs.get(0).zeros(500)).isEqualTo(runs.get(0).perStep());
        assertThat(runs.get(0).loss(500)).isCloseTo(Math.log(2), within(0.01));
        assertThat(runs.get(1).loss(500)).isLessThan(0.9 * runs.get(0).loss(500));
        assertThat(runs.get(2).loss(500)).isLessThan(0.9 * runs.get(0).loss(500));
    }

    @Test
    void aRunEndsAtItsCheckpoint() {
        Checkpoint closed = () -> {
            throw new CancellationException();
        };
        Cell<ZeroSlopeRun> first = ZeroSlopeStudy.initial().cells().getFirst();
        assertThatThrownBy(() -> first.run(closed)).isInstanceOf(CancellationException.class);
    }

    @Test
    void stepsAndSeedsOutsideTheirRangesAreRefused() {
        ZeroSlopeStudy study = ZeroSlopeStudy.initial();
        assertThatThrownBy(() -> study.withSteps(9)).hasMessageContaining("steps 9 is outside 10..5000");
        assertThatThrownBy(() -> study.withSeed(0)).hasMessageContaining("seed 0 is outside 1..99");
    }
}
