package activationlab.training;

import activationlab.network.Still;
import java.util.Optional;

/**
 * What is measured only while somebody looks; see {@link Attention}. Immutable and safe on any thread.
 *
 * @param census every hidden unit by itself
 * @param chronicle which units died and revived
 * @param spreads how activations and gradients are spread in each layer
 * @param motion the next step, taken apart
 * @param fork the run beside this one, if one was forked from it; both have taken the same number of steps since
 * @param still the network itself, if it is not too large
 */
public record Closeup(
        Optional<Census> census,
        Optional<Chronicle> chronicle,
        Optional<Spreads> spreads,
        Optional<Motion> motion,
        Optional<Fork> fork,
        Optional<Still> still) {
    /** Nobody looks. */
    public static final Closeup NONE = new Closeup(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Closeup withFork(Fork run) {
        return new Closeup(census, chronicle, spreads, motion, Optional.of(run), still);
    }

    Closeup withChronicle(Optional<Chronicle> changed) {
        return new Closeup(census, changed, spreads, motion, fork, still);
    }

    /**
     * A run beside another.
     *
     * @param change what sets it apart
     * @param since after how many steps the two parted
     * @param frame how it is now
     */
    public record Fork(Change change, long since, Frame frame) {}
}
