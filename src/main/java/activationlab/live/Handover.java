package activationlab.live;

import activationlab.training.Logbook;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the screen wants to have written down of the run, and which run it wants to be taken up. Immutable and safe on
 * any thread.
 *
 * @param writings counts how often it was wanted to write the run down
 * @param end the step at which the latest of these writings ends
 * @param shown an earlier step that is to be seen again, if any
 * @param takings counts how often it was wanted to take up another run
 * @param logbook the latest of these runs
 */
public record Handover(long writings, long end, OptionalLong shown, long takings, Optional<Logbook> logbook) {
    /** Nothing was ever wanted. */
    public static final Handover NONE = new Handover(0, 0, OptionalLong.empty(), 0, Optional.empty());

    // Run numbers of a run that was taken up begin with the count of takings in their upper half.
    private static final int HALF = 32;

    public Handover {
        if (writings < 0 || end < 0 || takings < 0 || (takings > 0 && logbook.isEmpty())) {
            throw new IllegalArgumentException("writing " + writings + " up to step " + end + ", taking " + takings
                    + ": wanted numbers from 0, and a run to take up");
        }
    }

    /** Returns the wish to write down the run up to a step. */
    public Handover written(long step, OptionalLong seen) {
        return new Handover(writings + 1, step, seen, takings, logbook);
    }

    /** Returns the wish to take up a run instead of the one there is. */
    public Handover takenUp(Logbook run) {
        return new Handover(writings, end, shown, takings + 1, Optional.of(run));
    }

    /** Returns where the numbers of the run begin that was taken up last. */
    long firstRun() {
        return takings << HALF;
    }

    /** Returns whether a run number belongs to the run that was taken up last. */
    public boolean isOf(long run) {
        return run >>> HALF == takings;
    }
}
