package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.scale.Range;

/**
 * One side of a drawn part of feature space, cut into cells. Immutable and safe on any thread.
 *
 * @param feature which feature runs along it, counted from 0
 * @param over from where to where
 * @param cells how many places there are along it
 */
public record Side(int feature, Range over, int cells) {
    private static final Range CELLS = Range.of(1, 4096);

    public Side {
        CELLS.require("cells", cells);
        if (feature < 0) {
            throw new IllegalArgumentException("feature " + feature + ", wanted one counted from 0");
        }
    }

    /** Returns the drawn part of a feature: that of the problem, or some room around the samples. */
    public static Side of(Frame frame, int feature, int cells) {
        Dataset dataset = frame.dataset();
        Range over = dataset.features() > 2
                ? Extent.around(dataset, feature)
                : Extent.of(frame.experiment().recipe(), dataset);
        return new Side(feature, over, cells);
    }

    /** Returns the middle of a cell. */
    public double center(int cell) {
        return over.min() + over.length() * (cell + 0.5) / cells;
    }
}
