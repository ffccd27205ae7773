package activationlab.session;

import activationlab.scale.Range;
import java.util.Optional;

/**
 * What of a panel is in view. Immutable and safe on any thread.
 *
 * @param panel its number, from 0
 * @param x the horizontal range; empty: all of it
 * @param y the vertical range; empty: all of it
 */
public record Zoom(int panel, Optional<Range> x, Optional<Range> y) {
    // Beyond these nothing can be drawn smoothly.
    private static final double FARTHEST = 1e12;
    private static final double NARROWEST = 1e-13;

    public Zoom {
        if (panel < 0) {
            throw new IllegalArgumentException("panel " + panel + " is negative, wanted a number from 0");
        }
        x.ifPresent(Zoom::requireDrawable);
        y.ifPresent(Zoom::requireDrawable);
    }

    private static void requireDrawable(Range range) {
        double size = Math.max(Math.abs(range.min()), Math.abs(range.max()));
        if (size > FARTHEST || range.max() - range.min() < NARROWEST * size) {
            throw new IllegalArgumentException("range " + range + " is too far out or too narrow to be drawn");
        }
    }
}
