package activationlab.session;

import activationlab.scale.Range;
import java.util.List;

/**
 * How the curves are looked at. Immutable and safe on any thread.
 *
 * @param order how they are laid out
 * @param reach how far the x axis reaches to both sides of 0
 * @param zones whether slopes near zero are shaded for the curve in focus
 * @param zooms the panels that do not show everything
 */
public record CurvesState(PanelOrder order, double reach, boolean zones, List<Zoom> zooms) implements LensState {
    /** How far the x axis can reach. */
    public static final Range REACH = Range.of(0.5, 100);

    /** What a page opens with. */
    public static final CurvesState FIRST = new CurvesState(PanelOrder.OVERLAY, 5, true, List.of());

    public CurvesState {
        REACH.require("reach", reach);
        zooms = List.copyOf(zooms);
    }

    /** Returns this with the curves laid out in another way, nothing zoomed. */
    public CurvesState withOrder(PanelOrder changed) {
        return new CurvesState(changed, reach, zones, List.of());
    }

    /** Returns this with another reach of the x axis, nothing zoomed. */
    public CurvesState withReach(double changed) {
        return new CurvesState(order, changed, zones, List.of());
    }

    /** Returns this with the zones of small slopes shaded or not. */
    public CurvesState withZones(boolean changed) {
        return new CurvesState(order, reach, changed, zooms);
    }

    /** Returns this with other panels zoomed. */
    public CurvesState withZooms(List<Zoom> changed) {
        return new CurvesState(order, reach, zones, changed);
    }
}
