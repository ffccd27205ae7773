package activationlab.training;

/**
 * The probability of class 1 at the centers of the cells of a square grid. Immutable and safe on any thread.
 */
public final class DecisionGrid implements Prediction {
    private final double low;
    private final double high;
    private final int size;
    private final float[] probabilities;

    /**
     * @param low the left and lower edge of the square
     * @param high its right and upper edge
     * @param size cells along each side
     * @param probabilities row by row from the lower edge, each from left to right; kept, so the caller lets go of it
     */
    DecisionGrid(double low, double high, int size, float[] probabilities) {
        this.low = low;
        this.high = high;
        this.size = size;
        this.probabilities = probabilities;
    }

    /** Returns the left and lower edge of the square. */
    public double low() {
        return low;
    }

    /** Returns the right and upper edge of the square. */
    public double high() {
        return high;
    }

    /** Returns the number of cells along each side. */
    public int size() {
        return size;
    }

    /** Returns the first feature at the centers of a column; the second feature at those of the row of that number. */
    public double center(int index) {
        return center(low, high, size, index);
    }

    static double center(double low, double high, int size, int index) {
        return low + (high - low) * (index + 0.5) / size;
    }

    /**
     * Returns the probability of class 1, from 0 to 1.
     *
     * @param column counts from the left edge
     * @param row counts from the lower edge
     */
    public double probability(int column, int row) {
        return probabilities[row * size + column];
    }
}
