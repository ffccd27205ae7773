package activationlab.activation;

/**
 * The slope of largest size. Safe on any thread.
 *
 * @param slope with its sign; infinite if slopes grow without end
 * @param where a point, a stretch of constant slope, or the infinite end that it approaches without reaching;
 *     among equals a positive slope before a negative one, then the leftmost
 */
public record Steepest(double slope, Interval where) {}
