package activationlab.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A drawn part of feature space: one feature runs along a line, or two over a plane, and the others are held. Immutable
 * and safe on any thread.
 *
 * @param x what runs from left to right
 * @param y what runs from the bottom up, if anything does
 * @param held the value of every feature where it does not run
 */
public record Plane(Side x, Optional<Side> y, List<Double> held) {
    public Plane {
        held = List.copyOf(held);
        requireFeature(x, held.size());
        int features = held.size();
        y.ifPresent(side -> requireFeature(side, features));
    }

    private static void requireFeature(Side side, int features) {
        if (side.feature() >= features) {
            throw new IllegalArgumentException(
                    "feature " + side.feature() + " of " + features + ", wanted one that is held elsewhere");
        }
    }

    /** Returns how many cells lie above each other. */
    public int rows() {
        return y.map(Side::cells).orElse(1);
    }

    /** Returns how many cells lie beside each other. */
    public int columns() {
        return x.cells();
    }

    /** Returns the middles of all cells, row by row from the bottom: one row of numbers for each feature. */
    double[][] points() {
        double[][] points = new double[held.size()][columns() * rows()];
        for (int feature = 0; feature < points.length; feature++) {
            Arrays.fill(points[feature], held.get(feature));
        }
        Arrays.setAll(points[x.feature()], i -> x.center(i % columns()));
        y.ifPresent(side -> Arrays.setAll(points[side.feature()], i -> side.center(i / columns())));
        return points;
    }
}
