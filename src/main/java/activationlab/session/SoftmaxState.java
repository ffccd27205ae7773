package activationlab.session;

import activationlab.analysis.Logits;
import java.util.List;

/**
 * Which logits are followed through a softmax. Immutable and safe on any thread.
 *
 * @param logits the logits, each where a slider can set it, with their temperature and the right class
 * @param zooms the panels that do not show everything
 */
public record SoftmaxState(Logits logits, List<Zoom> zooms) implements LensState {
    /** What a page opens with. */
    public static final SoftmaxState FIRST = new SoftmaxState(Logits.initial(), List.of());

    public SoftmaxState {
        logits.values().forEach(value -> Logits.SLIDER.require("logit", value));
        zooms = List.copyOf(zooms);
    }

    /** Returns this with other logits, nothing zoomed if there are more or fewer. */
    public SoftmaxState withLogits(Logits changed) {
        boolean same = changed.values().size() == logits.values().size();
        return new SoftmaxState(changed, same ? zooms : List.of());
    }

    /** Returns this with other panels zoomed. */
    public SoftmaxState withZooms(List<Zoom> changed) {
        return new SoftmaxState(logits, changed);
    }
}
