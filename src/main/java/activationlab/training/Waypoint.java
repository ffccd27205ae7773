package activationlab.training;

import java.util.Optional;

/**
 * A place on the way of a run from which steps can be taken again with the same bits. Immutable and safe on any thread.
 *
 * @param step how many steps had been taken
 * @param experiment the settings in force
 * @param changes how many of the changes in the {@link Logbook} lie behind it
 * @param pinned whether steps from the place before do not lead here
 * @param weights the network and all else that training goes on from; empty for the initial weights
 */
public record Waypoint(long step, Experiment experiment, int changes, boolean pinned, Optional<Bits> weights) {
    public Waypoint {
        if (step < 0 || changes < 0) {
            throw new IllegalArgumentException(
                    "a place at step " + step + " behind " + changes + " changes, wanted numbers from 0");
        }
        if (step > 0 && weights.isEmpty()) {
            throw new IllegalArgumentException("a place at step " + step + " without weights, wanted step 0");
        }
    }
}
