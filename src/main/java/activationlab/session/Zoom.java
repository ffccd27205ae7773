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
    public Zoom {
        if (panel < 0) {
            throw new IllegalArgumentException("panel " + panel + " is negative, wanted a number from 0");
        }
    }
}
