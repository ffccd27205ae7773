package activationlab.training;

import java.util.List;
import java.util.Optional;

/**
 * Every hidden unit by itself, counted over the whole training data. Immutable and safe on any thread.
 *
 * @param samples how many training samples were counted
 * @param layers the hidden layers, the first one first
 * @param portrait the one unit that is looked at closely, if any
 */
public record Census(int samples, List<Layer> layers, Optional<UnitPortrait> portrait) {
    /** An input is in the saturated zone where the slope is below this share of the largest slope. */
    public static final double SATURATED = 0.1;

    /** A unit that is on for a smaller share of the data than this is quiet. */
    public static final double QUIET = 0.01;

    /** A unit is saturated when a larger share of the data than this lies in the saturated zone. */
    public static final double MOSTLY = 0.9;

    public Census {
        layers = List.copyOf(layers);
    }

    /**
     * One hidden layer.
     *
     * @param units its units, in their order
     * @param saturated the share of all inputs of its activation that lie in the saturated zone, from 0 to 1
     */
    public record Layer(List<Unit> units, double saturated) {
        public Layer {
            units = List.copyOf(units);
        }
    }

    /**
     * One unit. The three shares of the training samples add up to 1.
     *
     * @param state what is to be said of it
     * @param on the share of samples for which its output is not 0 and its slope not small
     * @param saturated the share of samples in the saturated zone: output not 0, slope small
     * @param off the share of samples for which its output is exactly 0
     * @param largest the largest pre-activation
     */
    public record Unit(UnitState state, double on, double saturated, double off, double largest) {}

    /** Returns one unit. */
    public Unit unit(UnitPlace place) {
        return layers.get(place.layer()).units().get(place.unit());
    }

    /** Returns whether there is such a unit. */
    public boolean has(UnitPlace place) {
        return place.layer() < layers.size()
                && place.unit() < layers.get(place.layer()).units().size();
    }

    /** Returns how many units of a hidden layer are in a state. */
    public long count(int layer, UnitState state) {
        return layers.get(layer).units().stream()
                .filter(unit -> unit.state() == state)
                .count();
    }
}
