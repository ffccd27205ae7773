package activationlab.diagnosis;

import java.util.Arrays;

/** The median of the latest few of some numbers, because a single batch says little. For one thread. */
final class Recent {
    private static final int KEPT = 9;
    private static final int LEAST = 5;

    private final double[] latest = new double[KEPT];
    private final double[] sorted = new double[KEPT];
    private int added;

    /** Takes a number; what is not finite tells nothing and is passed over. */
    void add(double value) {
        if (Double.isFinite(value)) {
            latest[added % KEPT] = value;
            added++;
        }
    }

    /** Forgets everything. */
    void clear() {
        added = 0;
    }

    /** Returns the median, or NaN as long as there are too few numbers. */
    double median() {
        int count = Math.min(added, KEPT);
        if (count < LEAST) {
            return Double.NaN;
        }
        System.arraycopy(latest, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        return sorted[count / 2];
    }
}
