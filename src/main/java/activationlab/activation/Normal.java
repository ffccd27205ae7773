package activationlab.activation;

/** The standard normal distribution, to about 15 digits, tails included. Safe on any thread. */
public final class Normal {
    private Normal() {}

    /** Returns e^(-z²/2) / √(2π). */
    public static double density(double z) {
        return NormalTail.BELL_HEIGHT * Exponential.exp(-z * z / 2);
    }

    /** Returns the share of numbers above {@code z}. */
    public static double above(double z) {
        double tail = NormalTail.timesExponential(Math.abs(z)) * Exponential.exp(-z * z / 2);
        return z >= 0 ? tail : 1 - tail;
    }

    /** Returns the share of numbers between two; no digits are lost where both lie in the same tail. */
    public static double between(double from, double to) {
        return from > 0 ? above(from) - above(to) : above(-to) - above(-from);
    }
}
