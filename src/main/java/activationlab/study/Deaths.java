package activationlab.study;

import activationlab.diagnosis.DeadMeasure;
import java.util.List;

/**
 * How much of the layer of a {@link DeathStudy} is dead, in all three meanings of the word. Immutable and safe on any
 * thread.
 *
 * @param units how silent each unit is, in the order of the layer
 */
public record Deaths(List<UnitSilence> units) {
    public Deaths {
        units = List.copyOf(units);
        if (units.size() != DeathStudy.UNITS) {
            throw new IllegalArgumentException("units " + units.size() + ", wanted " + DeathStudy.UNITS);
        }
    }

    /** Returns how many entries (zero entries) or units (the other measures) count as dead. */
    public int count(DeadMeasure measure) {
        return switch (measure) {
            case ZERO_ENTRIES -> units.stream().mapToInt(UnitSilence::onDataset).sum();
            case NEVER_ON_BATCH ->
                (int) units.stream().filter(UnitSilence::deadOnBatch).count();
            case NEVER_ON_DATASET ->
                (int) units.stream().filter(UnitSilence::deadOnDataset).count();
        };
    }

    /** Returns how many entries or units are counted. */
    public static int total(DeadMeasure measure) {
        return measure == DeadMeasure.ZERO_ENTRIES ? DeathStudy.UNITS * DeathStudy.SAMPLES : DeathStudy.UNITS;
    }

    /** Returns the percentage that counts as dead. */
    public double percent(DeadMeasure measure) {
        return 100.0 * count(measure) / total(measure);
    }
}
