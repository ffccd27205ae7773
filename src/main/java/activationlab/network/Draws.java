package activationlab.network;

import activationlab.dataset.SeededRandom;

/**
 * Random numbers for every unit and sample of a step. They are not stored: each is a hash of key, step, unit and
 * sample, the same whenever and in whatever order it is asked for. For one thread.
 */
final class Draws {
    private static final long STEP_STRIDE = 0x8CB92BA72F3D8DD7L;
    private static final long UNIT_STRIDE = 0xD1B54A32D192ED03L;

    private final long key;
    private long start;

    /** Makes the draws of step 0; different keys give different numbers. */
    Draws(long key) {
        this.key = key;
        begin(0);
    }

    /** Returns the key of one purpose, such as {@code "dropout"}, in one layer of a network with a seed. */
    static long key(long seed, String purpose, int layer) {
        return SeededRandom.of(seed, purpose).nextLong() + layer;
    }

    /** Makes these the draws of a step. */
    void begin(long step) {
        start = SeededRandom.hash(key + step * STEP_STRIDE);
    }

    /** Returns what to give to {@link #bits} for the samples of a unit. */
    long unit(int unit) {
        return start + unit * UNIT_STRIDE;
    }

    /** Returns the 64 random bits of a sample. */
    static long bits(long unit, int sample) {
        return SeededRandom.hash(unit + sample);
    }
}
