package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import activationlab.training.ZeroSlopeRun;
import activationlab.training.ZeroSlopeScene;
import activationlab.training.ZeroSlopeStudy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZeroSlopePlotTest {
    private static List<ZeroSlopeRun> runs(ZeroSlopeScene scene) {
        return ZeroSlopeStudy.initial().withScene(scene).withSteps(50).cells().stream()
                .map((Cell<ZeroSlopeRun> cell) -> cell.run(Checkpoint.OPEN))
                .toList();
    }

    @Test
    void linesAreTheLossesAndTheZerosOfEveryStep() {
        List<ZeroSlopeRun> runs = runs(ZeroSlopeScene.CORNERS);
        Figure figure = ZeroSlopePlot.of(runs);
        Curve half = (Curve) figure.panels().get(0).marks().get(1);
        assertThat(half.name()).isEqualTo("f\u2032(0) = 0.5");
        assertThat(half.series().y(50)).isEqualTo(runs.get(1).loss(50));
        Curve zeros = (Curve) figure.panels().get(1).marks().get(1);
        assertThat(zeros.series().y(0)).isEqualTo(16);
        assertThat(zeros.series().x(1)).isEqualTo(2);
        assertThat(zeros.series().y(2)).isZero();
        assertThat(figure.reading()).startsWith("Inputs exactly 0: 16 / 16 / 16 of 3,264. Loss at the end: 0.");
    }

    @Test
    void whereNoInputIsZeroTheReadingSaysThatNothingChanges() {
        assertThat(ZeroSlopePlot.of(runs(ZeroSlopeScene.CIRCLE)).reading())
                .isEqualTo("None of 163,200 inputs was exactly 0: the choice changes no bit.");
    }
}
