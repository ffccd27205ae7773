package activationlab.activation;

/** An activation with a parameter that training adjusts along with the weights. Immutable, safe on any thread. */
public interface Learned extends Activation {
    /** Returns which of its parameters is learned. */
    Parameter learned();

    /** Returns the derivative of f(x) by the learned parameter. */
    double slopeByParameter(double x);

    /**
     * Returns the gradient by the learned parameter: the sum of {@code upstream[i] * slopeByParameter(z[i])}.
     *
     * @param z pre-activations, not modified
     * @param upstream gradient by activation, not modified
     * @param n how many elements, from index 0
     */
    double gradientByParameter(double[] z, double[] upstream, int n);
}
