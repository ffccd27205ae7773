package activationlab.session;

import activationlab.precision.Difference;
import activationlab.precision.NumericCheck;
import activationlab.scale.Range;
import java.util.List;
import java.util.Optional;

/**
 * How a derivative is checked by differences. Immutable and safe on any thread.
 *
 * @param check the place and the step
 * @param only the difference that is shown; empty: each of them
 * @param zooms the panels that do not show everything
 */
public record CheckState(NumericCheck check, Optional<Difference> only, List<Zoom> zooms) implements LensState {
    /** Places that can be chosen. */
    public static final Range AT = Range.of(-10, 10);

    /** What a page opens with. */
    public static final CheckState FIRST = new CheckState(NumericCheck.initial(), Optional.empty(), List.of());

    public CheckState {
        AT.require("place of the check", check.at());
        zooms = List.copyOf(zooms);
    }

    /** Returns this at another place or with another step. */
    public CheckState withCheck(NumericCheck changed) {
        return new CheckState(changed, only, zooms);
    }

    /** Returns this with one difference shown; empty: each of them. */
    public CheckState withOnly(Optional<Difference> changed) {
        return new CheckState(check, changed, zooms);
    }

    /** Returns this with other panels zoomed. */
    public CheckState withZooms(List<Zoom> changed) {
        return new CheckState(check, only, changed);
    }
}
