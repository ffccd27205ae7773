package activationlab.ui.explore;

import activationlab.scale.Range;

/**
 * Runs a place to and fro at constant speed. Time is handed in with every frame, so nothing runs while nobody looks.
 * For one thread.
 */
final class Runner {
    // From one end to the other.
    private static final double SECONDS = 6;
    // A frame that comes late, after the window was covered for example, moves no farther than this.
    private static final double LONGEST = 0.1;

    private boolean rested = true;
    private boolean back;
    private long last;

    /** Starts a run to the right with the next frame. */
    void rest() {
        rested = true;
        back = false;
    }

    /** Returns where the place is in the frame of this time, in nanoseconds, if it was at {@code from} before. */
    double advance(double from, Range over, long now) {
        double seconds = rested ? 0 : Math.min(LONGEST, (now - last) / 1e9);
        rested = false;
        last = now;
        double step = over.length() * seconds / SECONDS;
        double to = over.clamp(from) + (back ? -step : step);
        if (!over.contains(to)) {
            back = to > over.max();
        }
        return over.clamp(to);
    }
}
