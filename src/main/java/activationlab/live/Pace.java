package activationlab.live;

/**
 * Says when the next step is due at a chosen speed. Of lost time no more than a twentieth of a second is made up for,
 * so after a pause training does not rush. Time is handed in, in nanoseconds. For one thread.
 */
final class Pace {
    private static final double SECOND = 1e9;
    private static final long CATCH_UP = 50_000_000;

    private double speed = Request.UNLIMITED;
    private long due;

    /** Chooses a speed in steps per second; the first step is due one interval from {@code now}. */
    void choose(double wanted, long now) {
        if (wanted != speed) {
            speed = wanted;
            due = now + interval();
        }
    }

    /** Returns in how many nanoseconds the next step is due: 0 if it is due now. */
    long remaining(long now) {
        return speed == Request.UNLIMITED ? 0 : Math.max(0, due - now);
    }

    /** Takes note of one step taken. */
    void step(long now) {
        due = Math.max(due + interval(), now - CATCH_UP);
    }

    private long interval() {
        return speed == Request.UNLIMITED ? 0 : (long) (SECOND / speed);
    }
}
