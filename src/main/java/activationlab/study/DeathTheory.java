package activationlab.study;

import activationlab.diagnosis.DeadMeasure;
import activationlab.theory.SilenceTheory;

/** What mathematics expects of a {@link DeathStudy}, whatever the seed. Immutable and safe on any thread. */
public final class DeathTheory {
    private final SilenceTheory silence = SilenceTheory.of(DeathStudy.INPUTS);

    /** Returns the percentage that counts as dead, averaged over all samples and weights that may be drawn. */
    public double percent(DeadMeasure measure, double bias) {
        return 100 * silence.silent(bias, samples(measure));
    }

    /** Returns for how many samples in a row a unit has to be silent to count. */
    private static int samples(DeadMeasure measure) {
        return switch (measure) {
            case ZERO_ENTRIES -> 1;
            case NEVER_ON_BATCH -> DeathStudy.BATCH;
            case NEVER_ON_DATASET -> DeathStudy.SAMPLES;
        };
    }
}
