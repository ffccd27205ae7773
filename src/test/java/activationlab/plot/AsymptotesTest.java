package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.activation.Traits;
import activationlab.figure.Curve;
import activationlab.figure.Mark;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsymptotesTest {
    private static List<Mark> of(String id, Range x) {
        return Asymptotes.of(Traits.of(Catalog.require(id)), x);
    }

    private static double lastY(Mark mark) {
        Curve line = (Curve) mark;
        return line.series().y(line.series().size() - 1);
    }

    @Test
    void tanhRunsBetweenMinusOneAndOne() {
        List<Mark> lines = of("tanh", Range.of(-4, 4));
        assertThat(lines).hasSize(2);
        assertThat(lastY(lines.get(0))).isEqualTo(-1);
        assertThat(lastY(lines.get(1))).isEqualTo(1);
    }

    @Test
    void swishFollowsTheIdentityOnTheRight() {
        List<Mark> lines = of("swish", Range.of(-4, 4));
        assertThat(lastY(lines.get(0))).isZero();
        assertThat(lastY(lines.get(1))).isEqualTo(4);
    }

    @Test
    void sineHasNoneAndAViewShowsOnlyItsOwnSide() {
        assertThat(of("sine", Range.of(-4, 4))).isEmpty();
        assertThat(of("tanh", Range.of(1, 2))).hasSize(1);
    }
}
