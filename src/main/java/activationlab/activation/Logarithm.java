package activationlab.activation;

/** The logarithm. Safe on any thread. */
final class Logarithm {
    private Logarithm() {}

    /** Returns ln(1 + x). */
    static double log1p(double x) {
        return StrictMath.log1p(x);
    }
}
