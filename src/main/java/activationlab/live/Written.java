package activationlab.live;

import activationlab.training.Logbook;
import java.util.Optional;

/**
 * A run as it was written down because the screen wanted it. Immutable and safe on any thread.
 *
 * @param writing the number of the wish, see {@link Handover}
 * @param logbook the run; empty if its weights take too much room
 */
public record Written(long writing, Optional<Logbook> logbook) {}
