package activationlab.activation;

/**
 * The elementary functions as the activations compute them: the same bits on every machine. Safe on any thread.
 *
 * <p>This is the door for functions made of others, such as typed formulas.
 */
public final class Elementary {
    private Elementary() {}

    /** Returns e^x. */
    public static double exp(double x) {
        return Exponential.exp(x);
    }

    /** Returns e^x - 1, exact near 0. */
    public static double expm1(double x) {
        return Exponential.expm1(x);
    }

    /** Returns e^(-x²). */
    public static double expOfMinusSquare(double x) {
        return Exponential.expOfMinusSquare(x);
    }

    /** Returns ln(1 + x), exact near 0. */
    public static double log1p(double x) {
        return Logarithm.log1p(x);
    }

    /** Returns the weight of the standard normal distribution above t, for t not negative. */
    public static double normalTail(double t) {
        return NormalTail.upper(t);
    }
}
