package activationlab.study;

import activationlab.scale.Range;

/**
 * How often a ReLU unit of a {@link DeathStudy} gives exactly 0. Immutable and safe on any thread.
 *
 * @param onBatch on how many samples of the batch
 * @param onDataset on how many of all samples, those of the batch among them
 */
public record UnitSilence(int onBatch, int onDataset) {
    public UnitSilence {
        Range.of(0, DeathStudy.BATCH).require("silent samples of the batch", onBatch);
        Range.of(onBatch, DeathStudy.SAMPLES - DeathStudy.BATCH + onBatch)
                .require("silent samples of the data set", onDataset);
    }

    /** Returns whether the unit is positive for no sample of the batch. */
    public boolean deadOnBatch() {
        return onBatch == DeathStudy.BATCH;
    }

    /** Returns whether the unit is positive for no sample at all. */
    public boolean deadOnDataset() {
        return onDataset == DeathStudy.SAMPLES;
    }

    /** Returns the percentage of samples for which the unit gives exactly 0. */
    public double percent() {
        return 100.0 * onDataset / DeathStudy.SAMPLES;
    }
}
