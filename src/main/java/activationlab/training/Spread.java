package activationlab.training;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How numbers are spread: the share in each of some bins of equal width. Immutable and safe on any thread.
 *
 * @param over the outer edges of the first and the last bin
 * @param shares of all numbers, zeros included, in each bin, from 0 to 1
 * @param outside the share of numbers that no bin holds: exact zeros of a logarithmic spread, or what is not finite
 */
public record Spread(Range over, List<Double> shares, double outside) {
    /** How many bins there are. */
    public static final int BINS = 60;

    private static final double NARROWEST = 1e-9;

    public Spread {
        shares = List.copyOf(shares);
    }

    /** Counts the first {@code n} numbers of a row into bins between the least and the largest. */
    static Spread between(double[] row, int n) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            low = Math.min(low, row[i]);
            high = Math.max(high, row[i]);
        }
        Tally tally = new Tally(range(low, high));
        tally.add(row, n);
        return tally.spread();
    }

    /** Returns a range that holds both numbers and is never empty. */
    static Range range(double low, double high) {
        if (!(Double.isFinite(low) && Double.isFinite(high))) {
            return Range.of(-1, 1);
        }
        double least = Math.max(NARROWEST, NARROWEST * Math.max(Math.abs(low), Math.abs(high)));
        return high - low > least ? Range.of(low, high) : Range.of(low - least, high + least);
    }

    /** Counts numbers into bins. For one thread. */
    static final class Tally {
        private final Range over;
        private final long[] counts = new long[BINS];
        private long all;

        Tally(Range over) {
            this.over = over;
        }

        void add(double[] row, int n) {
            for (int i = 0; i < n; i++) {
                add(row[i]);
            }
        }

        void add(double x) {
            all++;
            if (over.contains(x)) {
                counts[(int) Math.min(BINS - 1, (x - over.min()) / over.length() * BINS)]++;
            }
        }

        Spread spread() {
            if (all == 0) {
                return new Spread(over, Collections.nCopies(BINS, 0.0), 0);
            }
            List<Double> shares = new ArrayList<>(BINS);
            long inside = 0;
            for (long count : counts) {
                shares.add((double) count / all);
                inside += count;
            }
            return new Spread(over, shares, (double) (all - inside) / all);
        }
    }
}
