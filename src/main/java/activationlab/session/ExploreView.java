package activationlab.session;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Everything that can be chosen on the Explore page, as one value: equal views show the same. Immutable and safe on any
 * thread.
 *
 * @param curves every activation that was shown, turned or typed; those of the catalog that are not listed are as at
 *     the start
 * @param focus the id of the activation whose traits are shown; empty: none
 * @param probe the input that is pointed at; empty: none
 * @param lens the name of the way of looking that is in front, see {@link Lenses}
 * @param lenses what each way of looking remembers
 */
public record ExploreView(
        List<CurveState> curves, Optional<String> focus, Optional<Double> probe, String lens, Lenses lenses) {
    public ExploreView {
        curves = List.copyOf(curves);
        TreeSet<String> ids = new TreeSet<>();
        for (CurveState curve : curves) {
            if (!ids.add(curve.activation().id())) {
                throw new IllegalArgumentException(curve.activation().id() + " is listed twice, wanted once");
            }
        }
        if (focus.isPresent() && !ids.contains(focus.get())) {
            throw new IllegalArgumentException("focus " + focus.get() + " is none of the curves");
        }
        if (!Lenses.names().contains(lens)) {
            throw new IllegalArgumentException(
                    "lens " + lens + " is unknown, wanted one of " + String.join(", ", Lenses.names()));
        }
    }

    /** Returns this with another state of one way of looking. */
    public ExploreView with(LensState changed) {
        return new ExploreView(curves, focus, probe, lens, lenses.with(changed));
    }

    /** Returns this with another input pointed at. */
    public ExploreView withProbe(Optional<Double> changed) {
        return new ExploreView(curves, focus, changed, lens, lenses);
    }
}
