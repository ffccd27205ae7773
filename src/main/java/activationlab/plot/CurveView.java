package activationlab.plot;

import activationlab.scale.Range;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What part of the curves is seen. Safe on any thread.
 *
 * @param x the inputs
 * @param points how many places the functions are computed at, kinks not counted
 * @param values the outputs; empty: as far as the curves go, but not beyond the identity
 * @param slopes the derivatives; empty: as far as the curves go, but not beyond -1.5..2.5
 * @param focus index of the curve whose zones of small slope are shaded; empty: none
 */
public record CurveView(Range x, int points, Optional<Range> values, Optional<Range> slopes, OptionalInt focus) {
    private static final Range INPUTS = Range.of(-1e12, 1e12);
    private static final Range POINTS = Range.of(2, 1_000_000);

    public CurveView {
        POINTS.require("points of a curve", points);
        INPUTS.require("first input", x.min());
        INPUTS.require("last input", x.max());
    }

    /** Returns the view of the classic overlay: x -4..4 at 500 points, values -1.5..3.5, slopes -0.1..1.5. */
    public static CurveView classic() {
        return new CurveView(
                Range.of(-4, 4),
                500,
                Optional.of(Range.of(-1.5, 3.5)),
                Optional.of(Range.of(-0.1, 1.5)),
                OptionalInt.empty());
    }

    /** Returns a view of these inputs at 1000 points, as high as the curves go. */
    public static CurveView over(Range x) {
        return new CurveView(x, 1000, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** Returns this view of other inputs. */
    public CurveView withX(Range changed) {
        return new CurveView(changed, points, values, slopes, focus);
    }

    /** Returns this view with the functions computed at so many places. */
    public CurveView withPoints(int changed) {
        return new CurveView(x, changed, values, slopes, focus);
    }

    /** Returns this view of these outputs. */
    public CurveView withValues(Range changed) {
        return new CurveView(x, points, Optional.of(changed), slopes, focus);
    }

    /** Returns this view of these derivatives. */
    public CurveView withSlopes(Range changed) {
        return new CurveView(x, points, values, Optional.of(changed), focus);
    }

    /** Returns this view with the zones of small slope of one curve shaded. */
    public CurveView withFocus(int curve) {
        return new CurveView(x, points, values, slopes, OptionalInt.of(curve));
    }
}
