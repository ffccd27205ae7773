package activationlab.activation;

/**
 * An activation that draws the slope of each negative input anew in training. As an {@link Activation} it is the
 * evaluation form, with the mean slope. Immutable, safe on any thread.
 */
public interface Randomized extends Activation {
    /** Returns the smallest slope that can be drawn. */
    double lowerSlope();

    /** Returns the largest slope that can be drawn. */
    double upperSlope();

    /** Returns the slope of evaluation. */
    default double meanSlope() {
        return (lowerSlope() + upperSlope()) / 2;
    }
}
