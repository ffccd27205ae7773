package activationlab.study;

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
     * @param draws at least one, in any order
     */
    public static Scatter of(List<Double> draws) {
        if (draws.isEmpty()) {
            throw new IllegalArgumentException("draws [], wanted at least one");
        }
        List<Double> sorted = draws.stream().sorted().toList();
        int cut = (int) (TAIL * sorted.size());
        double mean = sorted.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        return new Scatter(mean, median, sorted.get(cut), sorted.get(sorted.size() - 1 - cut));
    }
}
