package activationlab.session;

import activationlab.training.Experiment;
import activationlab.training.Logbook;
import activationlab.training.Trail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The run of the window: what it takes to go on with it, and what was seen of it. Immutable and safe on any thread.
 *
 * @param logbook how to take it up
 * @param shown an earlier step that is looked at; empty: the newest
 * @param trail what was seen of it
 */
public record RunState(Logbook logbook, OptionalLong shown, Optional<Trail> trail) {
    public RunState {
        if (shown.orElse(0) < 0 || shown.orElse(0) > logbook.newest()) {
            throw new IllegalArgumentException(
                    "step " + shown.orElse(0) + " is shown, wanted one from 0 to " + logbook.newest());
        }
    }

    /** A run that has not begun. */
    public static RunState initial(Experiment experiment) {
        return new RunState(Logbook.initial(experiment), OptionalLong.empty(), Optional.empty());
    }

    /** A run that has come to a step with one set of settings, and is to be run up to there. */
    public static RunState at(Experiment experiment, long step) {
        Logbook start = Logbook.initial(experiment);
        Logbook there = new Logbook(start.waypoints(), List.of(), start.interval(), step, false);
        return new RunState(there, OptionalLong.empty(), Optional.empty());
    }

    /** Returns this with what was seen of it. */
    public RunState with(Trail seen) {
        return new RunState(logbook, shown, Optional.of(seen));
    }
}
