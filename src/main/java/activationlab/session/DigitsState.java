package activationlab.session;

import activationlab.precision.Pitfall;
import activationlab.training.ZeroSlopeStudy;
import java.util.List;
import java.util.Optional;

/**
 * How the limits of numbers are looked at. Immutable and safe on any thread.
 *
 * @param topic what is shown of them
 * @param formula the formula whose digits are counted; empty: that of the curve in focus
 * @param study what is trained with several slopes at 0
 * @param zooms the panels that do not show everything
 */
public record DigitsState(DigitsTopic topic, Optional<Pitfall> formula, ZeroSlopeStudy study, List<Zoom> zooms)
        implements LensState {
    /** What a page opens with. */
    public static final DigitsState FIRST =
            new DigitsState(DigitsTopic.FORMULAS, Optional.empty(), ZeroSlopeStudy.initial(), List.of());

    public DigitsState {
        zooms = List.copyOf(zooms);
    }

    /** Returns this with something else shown, nothing zoomed. */
    public DigitsState withTopic(DigitsTopic changed) {
        return new DigitsState(changed, formula, study, changed == topic ? zooms : List.of());
    }

    /** Returns this with another formula, nothing zoomed; empty: that of the curve in focus. */
    public DigitsState withFormula(Optional<Pitfall> changed) {
        return new DigitsState(topic, changed, study, changed.equals(formula) ? zooms : List.of());
    }

    /** Returns this with another training, nothing zoomed. */
    public DigitsState withStudy(ZeroSlopeStudy changed) {
        return new DigitsState(topic, formula, changed, changed.equals(study) ? zooms : List.of());
    }

    /** Returns this with other panels zoomed. */
    public DigitsState withZooms(List<Zoom> changed) {
        return new DigitsState(topic, formula, study, changed);
    }
}
