package activationlab.dataset;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/**
 * Random numbers that are the same bits on every machine and Java version: SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014) for the bits, Marsaglia's polar method with {@link StrictMath} for
 * normal draws. Not safe for use by several threads at once.
 */
public final class SeededRandom implements RandomGenerator {
    /** How many bytes it takes to write a sequence down. */
    public static final int ROOM = Long.BYTES + Double.BYTES + 1;

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;
    private double spare;
    private boolean hasSpare;

    /** Starts the sequence that belongs to {@code seed}. */
    public SeededRandom(long seed) {
        state = seed;
    }

    /**
     * Starts one of several independent sequences of the same seed, so that changing how many numbers one purpose draws
     * leaves the others as they were.
     *
     * @param purpose what the numbers are for, such as {@code "weights"}; its characters select the sequence
     */
    public static SeededRandom of(long seed, String purpose) {
        long mixed = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed + GOLDEN_GAMMA * (purpose.charAt(i) + 1));
        }
        return new SeededRandom(mixed);
    }

    /** Goes on where another sequence is now, with the same numbers. */
    public void continueFrom(SeededRandom other) {
        state = other.state;
        spare = other.spare;
        hasSpare = other.hasSpare;
    }

    /** Writes down where the sequence is now, in {@link #ROOM} bytes. */
    public void writeTo(ByteBuffer to) {
        to.putLong(state).putDouble(spare).put((byte) (hasSpare ? 1 : 0));
    }

    /** Goes on where a sequence was that was written down. */
    public void readFrom(ByteBuffer from) {
        state = from.getLong();
        spare = from.getDouble();
        hasSpare = from.get() != 0;
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Returns a multiple of 2^-53 from [0, 1), each as likely as the others. */
    @Override
    public double nextDouble() {
        return unit(nextLong());
    }

    /** Returns a number from [{@code low}, {@code high}). */
    @Override
    public double nextDouble(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /** Returns one of 0 .. {@code bound - 1}; the excess of the likeliest over the rest is below 2^-31. */
    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound " + bound + " is not positive");
        }
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    @Override
    public double nextGaussian() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * nextDouble() - 1;
            y = 2 * nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * scale;
        hasSpare = true;
        return x * scale;
    }

    /** Puts {@code order} into an order that is as likely as any other. */
    public void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    /** Returns bits that look random and belong to {@code bits}: different for different arguments. */
    public static long hash(long bits) {
        return mix(bits * GOLDEN_GAMMA + GOLDEN_GAMMA);
    }

    /** Turns random bits into a multiple of 2^-53 from [0, 1). */
    public static double unit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
