package activationlab.figure;

/** How much is written into a figure; each step writes less and is content with smaller plot areas. */
enum Detail {
    FULL(72, 110),
    NO_READING(72, 90),
    SHORT_LEGEND(72, 64),
    NO_AXIS_LABELS(64, 42),
    NO_LEGEND(48, 28),
    NO_NUMBERS(44, 22),
    NO_PANEL_TITLES(0, 0);

    private final double leastWidth;
    private final double leastHeight;

    Detail(double leastWidth, double leastHeight) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
    }

    /** Returns whether something that goes at {@code step} is still written. */
    boolean before(Detail step) {
        return compareTo(step) < 0;
    }

    boolean accepts(Box plot) {
        return plot.width() >= leastWidth && plot.height() >= leastHeight;
    }
}
