package activationlab.live;

/** Where time comes from. */
@FunctionalInterface
interface Clock {
    /** Returns nanoseconds since some moment. */
    long now();
}
