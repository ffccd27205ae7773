package activationlab.live;

import java.util.OptionalLong;

/**
 * Which step of its run the screen wants to see. An earlier one than the newest is only looked at: playing on leads
 * through the same steps back to the newest. Immutable and safe on any thread.
 *
 * @param number counts the places wanted since the program began
 * @param at the step wanted; empty for the newest
 * @param branches how often it was wanted to go on from an earlier step and to forget what came after it
 * @param branchedAt the step of the latest of these wishes
 */
public record Visit(long number, OptionalLong at, long branches, long branchedAt) {
    /** The newest step, as from the beginning of the program. */
    public static final Visit NEWEST = new Visit(0, OptionalLong.empty(), 0, 0);

    public Visit {
        if (number < 0 || branches < 0 || branchedAt < 0 || at.orElse(0) < 0) {
            throw new IllegalArgumentException("visit " + number + " of step " + at + ", branch " + branches
                    + " at step " + branchedAt + ": wanted numbers that are not negative");
        }
    }

    /** Returns the wish to see an earlier step. */
    public Visit to(long step) {
        return new Visit(number + 1, OptionalLong.of(step), branches, branchedAt);
    }

    /** Returns the wish to see the newest step. */
    public Visit toNewest() {
        return new Visit(number + 1, OptionalLong.empty(), branches, branchedAt);
    }

    /** Returns the wish to go on from a step and to forget what came after it. */
    public Visit goingOnFrom(long step) {
        return new Visit(number + 1, OptionalLong.empty(), branches + 1, step);
    }
}
