package activationlab.ui.run;

import activationlab.session.RunState;
import activationlab.training.Excerpt;
import java.util.Optional;

/**
 * A run that is about to be written down, which takes a while. Immutable and safe on any thread.
 *
 * @param run the run, perhaps without what was seen of it
 * @param seen what was seen of it
 * @param missing says without what the run is written down; empty if all is there
 */
public record RunDraft(RunState run, Optional<Excerpt> seen, Optional<String> missing) {
    /** A run that is written down already. */
    static RunDraft of(RunState run) {
        return new RunDraft(run, Optional.empty(), Optional.empty());
    }

    /** Writes down what was seen; not for the JavaFX thread. */
    public RunState state() {
        return seen.isEmpty() ? run : new RunState(run.logbook(), run.shown(), seen.map(Excerpt::trail));
    }
}
