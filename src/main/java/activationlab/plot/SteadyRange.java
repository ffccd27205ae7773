package activationlab.plot;

import activationlab.scale.Range;

/**
 * Ends for axes of numbers that move while somebody looks: a few clean ones, far apart, so that the numbers are seen
 * to move and not the axis.
 */
final class SteadyRange {
    private static final double[] STEPS = {1, 2, 3, 5, 10};
    private static final double LARGEST = 1e12;
    private static final double SLACK = 1e-9;

    private SteadyRange() {}

    /** Returns the range that holds 0 and both numbers, and reaches {@code least} at least on both sides. */
    static Range around(double low, double high, double least) {
        return Range.of(-end(Math.max(least, -low)), end(Math.max(least, high)));
    }

    /** Returns 1, 2, 3 or 5 times a power of ten that is not less than a positive number. */
    static double end(double least) {
        double wanted = Math.min(LARGEST, least);
        double power = Math.pow(10, Math.floor(Math.log10(wanted) + SLACK));
        for (double step : STEPS) {
            if (step * power >= wanted * (1 - SLACK)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
