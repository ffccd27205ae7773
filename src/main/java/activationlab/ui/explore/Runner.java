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

    // Places are round numbers, of this many steps at least from one end to the other.
    private static final double FEWEST = 500;

    private boolean rested = true;
    private boolean back;
    private long last;
    private double given;
    private double exact;

    /** Starts a run to the right with the next frame. */
    void rest() {
        rested = true;
        back = false;
    }

    /** Returns where the place is in the frame of this time, in nanoseconds, if it was at {@code from} before. */
    double advance(double from, Range over, long now) {
        // Steps of rounded places would add up their rounding.
        exact = from == given && !rested ? exact : from;
        move(over, now);
        double finest = Math.pow(10, Math.ceil(Math.log10(FEWEST / over.length())));
        given = over.clamp(Math.rint(exact * finest) / finest + 0.0);
        return given;
    }

    private void move(Range over, long now) {
        double seconds = rested ? 0 : Math.min(LONGEST, (now - last) / 1e9);
        rested = false;
        last = now;
        double step = over.length() * seconds / SECONDS;
        double to = over.clamp(exact) + (back ? -step : step);
        if (!over.contains(to)) {
            back = to > over.max();
        }
        exact = over.clamp(to);
    }
}
