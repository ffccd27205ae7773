package activationlab.session;

import activationlab.analysis.Signal;
import java.util.List;

/**
 * Which inputs are followed through a curve. Immutable and safe on any thread.
 *
 * @param signal how they are spread, and which slopes count as saturated
 * @param zooms the panels that do not show everything
 */
public record SignalState(Signal signal, List<Zoom> zooms) implements LensState {
    /** What a page opens with. */
    public static final SignalState FIRST = new SignalState(Signal.standard(), List.of());

    public SignalState {
        zooms = List.copyOf(zooms);
    }

    /** Returns this with other inputs. */
    public SignalState withSignal(Signal changed) {
        return new SignalState(changed, zooms);
    }

    /** Returns this with other panels zoomed. */
    public SignalState withZooms(List<Zoom> changed) {
        return new SignalState(signal, changed);
    }
}
