package activationlab.live;

import activationlab.training.Change;
import java.util.OptionalLong;

/**
 * A fork of the run that is wanted: both runs then take their steps together. Immutable and safe on any thread.
 *
 * @param number counts the forks wanted since the program began, from 1
 * @param beforeEvent the death or revival just before which the runs part; empty for now
 * @param change what sets the fork apart
 * @param fate what shall become of it
 */
public record WhatIf(long number, OptionalLong beforeEvent, Change change, Fate fate) {
    /** What shall become of a fork. */
    public enum Fate {
        /** It goes on beside the run. */
        RUNNING,
        /** It ends; the run goes on alone. */
        DROPPED,
        /** The run ends; the fork goes on in its place. */
        KEPT
    }

    /** Nothing was ever forked. */
    public static final WhatIf NONE = new WhatIf(0, OptionalLong.empty(), Change.NONE, Fate.DROPPED);

    /** Returns the next fork, of the run as it is when this is seen. */
    public WhatIf next(Change wanted) {
        return new WhatIf(number + 1, OptionalLong.empty(), wanted, Fate.RUNNING);
    }

    /** Returns the next fork, of the run as it was just before an event. */
    public WhatIf nextBefore(long event, Change wanted) {
        return new WhatIf(number + 1, OptionalLong.of(event), wanted, Fate.RUNNING);
    }

    public WhatIf withFate(Fate changed) {
        return new WhatIf(number, beforeEvent, change, changed);
    }
}
