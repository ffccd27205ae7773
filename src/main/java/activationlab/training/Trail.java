package activationlab.training;

import java.util.List;

/**
 * What was seen of a run at some of its steps, without its data and predictions: all that charts over time show.
 * Immutable and safe on any thread.
 *
 * @param frames how many steps were seen
 * @param layers how many layers of weights there are
 * @param stride how many frames came for each that was kept
 * @param added how many frames came
 * @param eras the settings of the first frame, and of each that has others than the one before it
 * @param numbers what was measured
 */
public record Trail(int frames, int layers, long stride, long added, List<Era> eras, Bits numbers) {
    /** The most layers of weights: one more than hidden ones. */
    private static final int MOST_LAYERS = (int) Architecture.DEPTH.max() + 1;

    public Trail {
        eras = List.copyOf(eras);
        if (frames < 1 || frames > History.CAPACITY + 1) {
            throw new IllegalArgumentException(frames + " frames, wanted 1 to " + (History.CAPACITY + 1));
        }
        if (layers < 1 || layers > MOST_LAYERS) {
            throw new IllegalArgumentException(layers + " layers, wanted 1 to " + MOST_LAYERS);
        }
        if (stride < 1 || added < frames) {
            throw new IllegalArgumentException(
                    "one of " + stride + " frames was kept of " + added + ", wanted at least " + frames);
        }
        checkEras(eras, frames);
    }

    private static void checkEras(List<Era> eras, int frames) {
        int from = -1;
        for (Era era : eras) {
            if (era.from() <= from || era.from() >= frames || (from < 0 && era.from() > 0)) {
                throw new IllegalArgumentException("settings from frame " + era.from()
                        + " on, wanted 0 first, then each later and below " + frames);
            }
            from = era.from();
        }
        if (from < 0) {
            throw new IllegalArgumentException("no settings, wanted those of frame 0");
        }
    }

    /**
     * Settings that some frames have in common.
     *
     * @param from the number of the first of them
     * @param experiment the settings
     */
    public record Era(int from, Experiment experiment) {}

    /**
     * Makes sure that the numbers can be read.
     *
     * @throws IllegalArgumentException if there are more or fewer than said
     */
    public void check() {
        new TrailNumbers(this);
    }
}
