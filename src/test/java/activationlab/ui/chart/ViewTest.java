package activationlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import activationlab.scale.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final Range X = Range.of(-5, 5);
    private static final Figure FIGURE = Figure.stack(
            "two panels on one axis",
            List.of(
                    new Panel("", Axis.linear("x", X), Axis.linear("f", Range.of(0, 3)), List.of()),
                    new Panel("", Axis.linear("x", X), Axis.log("g", Range.of(1e-3, 1)), List.of())),
            List.of(1.0, 1.0));

    @Test
    void panelsOnTheSameAxisMoveTogether() {
        View view = View.WHOLE.withX(FIGURE, 0, Range.of(-1, 1));
        Figure shown = view.applyTo(FIGURE);
        assertThat(shown.panels()).allMatch(panel -> panel.x().range().equals(Range.of(-1, 1)));
        assertThat(view.xOf(1)).hasValue(Range.of(-1, 1));
        assertThat(shown.panels().getFirst().y().range()).isEqualTo(Range.of(0, 3));
    }

    @Test
    void panelsOnOtherAxesStay() {
        Figure shown = View.WHOLE.withY(FIGURE, 0, Range.of(1, 2)).applyTo(FIGURE);
        assertThat(shown.panels().get(0).y().range()).isEqualTo(Range.of(1, 2));
        assertThat(shown.panels().get(1).y().range()).isEqualTo(Range.of(1e-3, 1));
    }

    @Test
    void aRangeTooNarrowOrTooFarOutForDoublesIsNotTaken() {
        assertThat(View.WHOLE.withX(FIGURE, 0, Range.of(1, 1 + 1e-12))).isEqualTo(View.WHOLE);
        assertThat(View.WHOLE.withX(FIGURE, 0, Range.of(-1e12, 1e12))).isEqualTo(View.WHOLE);
    }

    @Test
    void aLogAxisDoesNotTakeARangeWithZero() {
        View view = View.WHOLE.withY(FIGURE, 1, Range.of(-1, 1));
        assertThat(view.applyTo(FIGURE).panels().get(1).y().range()).isEqualTo(Range.of(1e-3, 1));
    }

    @Test
    void namedCategoriesAreNotZoomed() {
        Panel bars = new Panel(
                "", Axis.categories("layer", List.of("1", "2")), Axis.linear("%", Range.of(0, 100)), List.of());
        Figure figure = Figure.of("bars", bars);
        assertThat(View.WHOLE.withX(figure, 0, Range.of(0, 1))).isEqualTo(View.WHOLE);
    }
}
