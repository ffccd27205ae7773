package activationlab.study;

import java.util.Arrays;
import java.util.List;

/**
 * Where a number lies when it is drawn several times. Immutable and safe on any thread.
 *
 * @param mean the average
 * @param median half of the draws are as large or larger, half as small or smaller
 * @param low at least nine of ten draws are as large or larger
 * @param high at least nine of ten draws are as large or smaller
 */
public record Scatter(double mean, double median, double low, double high) {
    private static final double TAIL = 0.1;

    /**
     * Sums up draws; the two ends are the smallest and the largest of those left when a tenth of them, rounded down, is
     * taken away at each end.
     *
     * @param draws at least one, in any order, not modified
     */
    public static Scatter of(double... draws) {
        if (draws.length == 0) {
            throw new IllegalArgumentException("draws [], wanted at least one");
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int cut = (int) (TAIL * sorted.length);
        double mean = Arrays.stream(sorted).average().orElseThrow();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return new Scatter(mean, median, sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    /** As {@link #of(double...)}. */
    public static Scatter of(List<Double> draws) {
        return of(draws.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
