package activationlab.live;

/** Measures steps per second over windows that are long enough to be read. Time is handed in. For one thread. */
final class Speedometer {
    private static final long SHORTEST = 250_000_000;
    private static final long LONGEST = 2_500_000_000L;
    private static final int ENOUGH = 8;

    private long start;
    private long steps;
    private double perSecond;

    /** Takes note of one step. */
    void step() {
        steps++;
    }

    /** Takes note that nothing moves until the next step. */
    void rest(long now) {
        start = now;
        steps = 0;
        perSecond = 0;
    }

    /** Returns steps per second of the latest window. */
    double read(long now) {
        long elapsed = now - start;
        if (elapsed >= LONGEST || (elapsed >= SHORTEST && steps >= ENOUGH)) {
            perSecond = steps * 1e9 / elapsed;
            start = now;
            steps = 0;
        }
        return perSecond;
    }
}
