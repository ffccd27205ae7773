package activationlab.ui.gradient;

/** Lets results that come one by one be drawn ten times a second, not each by itself. JavaFX thread only. */
final class Beat {
    private static final long NANOSECONDS = 100_000_000;

    private boolean waiting = true;
    private long last = Long.MIN_VALUE;

    /** Has the next pulse draw, whenever it comes. */
    void atOnce() {
        waiting = true;
        last = Long.MIN_VALUE;
    }

    /**
     * Returns whether to draw in a pulse.
     *
     * @param now its time in nanoseconds
     * @param news whether something has come since the pulse before
     */
    boolean strikes(long now, boolean news) {
        waiting |= news;
        boolean due = waiting && (last == Long.MIN_VALUE || now - last >= NANOSECONDS);
        if (due) {
            waiting = false;
            last = now;
        }
        return due;
    }
}
