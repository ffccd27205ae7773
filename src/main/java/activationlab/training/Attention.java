package activationlab.training;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody looks at, besides what every frame tells. Immutable and safe on any thread.
 *
 * @param aspects what is to be measured
 * @param unit the one unit that is looked at closely, if any; one that the network does not have is passed over
 * @param sample the sample of the next batch that is looked at closely, by its place; empty for the whole batch
 */
public record Attention(Set<Aspect> aspects, Optional<UnitPlace> unit, OptionalInt sample) {
    /** Nobody looks closely. */
    public static final Attention NONE = new Attention(Set.of(), Optional.empty());

    public Attention {
        aspects = Set.copyOf(aspects);
    }

    /** Looks at no sample in particular. */
    public Attention(Set<Aspect> aspects, Optional<UnitPlace> unit) {
        this(aspects, unit, OptionalInt.empty());
    }

    public Attention with(Aspect aspect) {
        Set<Aspect> more = EnumSet.of(aspect);
        more.addAll(aspects);
        return new Attention(more, unit, sample);
    }

    public Attention without(Aspect aspect) {
        Set<Aspect> fewer = EnumSet.allOf(Aspect.class);
        fewer.retainAll(aspects);
        fewer.remove(aspect);
        return new Attention(fewer, unit, sample);
    }

    public Attention withUnit(Optional<UnitPlace> changed) {
        return new Attention(aspects, changed, sample);
    }

    public Attention withSample(OptionalInt changed) {
        return new Attention(aspects, unit, changed);
    }

    /** Returns whether an aspect is looked at. */
    public boolean includes(Aspect aspect) {
        return aspects.contains(aspect);
    }
}
