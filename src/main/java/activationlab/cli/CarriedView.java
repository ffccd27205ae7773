package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.export.Carried;
import activationlab.plot.CurveView;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import activationlab.session.CurveState;
import activationlab.session.CurvesState;
import activationlab.session.ExploreView;
import activationlab.session.LensState;
import activationlab.session.Lenses;
import activationlab.session.PanelOrder;
import activationlab.session.State;
import activationlab.session.StateFile;
import activationlab.session.Switches;
import activationlab.session.Zoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What a drawn chart carries: the Explore page with the same activations, looked at in the same way. */
final class CarriedView {
    private static final String PAGE = "explore";

    private CarriedView() {}

    /** Returns the session; nothing if the page has no place for it, such as an input beyond its sliders. */
    static Carried of(List<StyledActivation> curves, Supplier<LensState> view) {
        try {
            LensState lens = view.get();
            List<CurveState> states = new ArrayList<>();
            TreeSet<String> drawn = new TreeSet<>();
            for (StyledActivation curve : curves) {
                states.add(new CurveState(curve.activation(), true, Optional.of(curve.slot())));
                drawn.add(curve.activation().id());
            }
            for (Activation other : Catalog.all()) {
                if (!drawn.contains(other.id())) {
                    states.add(new CurveState(other, false, Optional.empty()));
                }
            }
            Optional<String> focus =
                    curves.stream().map(curve -> curve.activation().id()).findFirst();
            return carried(new ExploreView(
                    states, focus, Optional.empty(), Lenses.name(lens.getClass()), Lenses.FIRST.with(lens)));
        } catch (IllegalArgumentException e) {
            return Carried.NOTHING;
        }
    }

    private static Carried carried(ExploreView view) {
        Switches switches = Switches.of(Map.of(PAGE, Map.of("view", view)));
        return new Carried(StateFile.text(new State(PAGE, switches, Optional.empty())));
    }

    /** Returns how the curves are looked at: as far as the farther end of x, and nearer where they are drawn nearer. */
    static CurvesState curves(PanelOrder order, CurveView view) {
        Range x = view.x();
        double reach = CurvesState.REACH.clamp(Math.max(Math.abs(x.min()), Math.abs(x.max())));
        boolean whole = Objects.equals(x, Range.of(-reach, reach));
        List<Zoom> zooms = new ArrayList<>();
        if (!whole || view.values().isPresent()) {
            zooms.add(new Zoom(0, whole ? Optional.empty() : Optional.of(x), view.values()));
        }
        if (order == PanelOrder.OVERLAY && view.slopes().isPresent()) {
            zooms.add(new Zoom(1, Optional.empty(), view.slopes()));
        }
        return new CurvesState(order, reach, view.focus().isPresent(), zooms);
    }
}
