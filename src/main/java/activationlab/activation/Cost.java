package activationlab.activation;

import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;

/**
 * What one element costs on the machine that measures. Other work on the machine only ever adds time, so the best of
 * many short bursts counts. Safe on any thread.
 *
 * @param forward nanoseconds for a value
 * @param backward nanoseconds for a slope, multiplied with a gradient
 */
public record Cost(double forward, double backward) {
    /** As many elements as a usual batch of a usual layer: they stay in the processor's nearest memory. */
    static final int ELEMENTS = 1024;

    private static final long BURST = 1_000_000;
    private static final long MOST_TIME = 150_000_000;

    /** The measurement ends after this many bursts in a row that were not better by more than {@link #BETTER}. */
    private static final int IN_VAIN = 40;

    private static final double BETTER = 0.98;

    /**
     * Measures with inputs z ~ N(0, 1). Takes a tenth of a second, up to three on a busy machine.
     *
     * @param clock tells nanoseconds, such as {@code System::nanoTime}
     */
    public static Cost of(Activation activation, LongSupplier clock) {
        double[] z = normal(1);
        double[] upstream = normal(2);
        double[] out = new double[ELEMENTS];
        return new Cost(
                best(() -> activation.forward(z, out), clock),
                best(() -> activation.backward(z, upstream, out), clock));
    }

    private static double[] normal(long seed) {
        return DoubleStream.generate(new Random(seed)::nextGaussian)
                .limit(ELEMENTS)
                .toArray();
    }

    private static double best(Runnable work, LongSupplier clock) {
        long start = clock.getAsLong();
        double best = Double.POSITIVE_INFINITY;
        int vain = 0;
        while (vain < IN_VAIN && clock.getAsLong() - start < MOST_TIME) {
            double cost = burst(work, clock);
            vain = cost < best * BETTER ? 0 : vain + 1;
            best = Math.min(best, cost);
        }
        return best;
    }

    /** Returns nanoseconds per element over about a millisecond. */
    private static double burst(Runnable work, LongSupplier clock) {
        long start = clock.getAsLong();
        long end = start;
        long rounds = 0;
        while (end - start < BURST) {
            work.run();
            rounds++;
            end = clock.getAsLong();
        }
        return (double) (end - start) / (rounds * ELEMENTS);
    }
}
