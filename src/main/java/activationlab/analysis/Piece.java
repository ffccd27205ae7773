package activationlab.analysis;

/**
 * A short stretch of inputs on which a function has no kink and belongs to one part. Safe on any thread.
 *
 * @param from the smallest input
 * @param to the largest input
 * @param left value and slope at {@code from}, from inside
 * @param right value and slope at {@code to}, from inside
 * @param part the smallest part it belongs to
 */
record Piece(double from, double to, End left, End right, Part part) {
    /** Value and slope at one end. */
    record End(double value, double slope) {}
}
