package activationlab.activation;

/** Choices without branches: loops over them become vector instructions. Safe on any thread. */
final class Gate {
    private Gate() {}

    /** Returns 1 if x is positive, 0 if not, NaN for NaN. */
    static double open(double x) {
        return Math.max(Math.signum(x), 0);
    }

    /** Returns {@code above} if {@code open} is 1 and {@code below} if it is 0, exactly; both must be finite. */
    static double choose(double open, double above, double below) {
        return Math.fma(open, above, (1 - open) * below);
    }

    /** Returns x limited to {@code min..max}, NaN for NaN. */
    static double clamp(double x, double min, double max) {
        return Math.min(Math.max(x, min), max);
    }
}
