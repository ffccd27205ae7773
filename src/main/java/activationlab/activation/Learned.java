package activationlab.activation;

/** An activation with a parameter that training adjusts along with the weights. Immutable, safe on any thread. */
public interface Learned extends Activation {
    /** Returns which of its parameters is learned. */
    Parameter learned();

    /**
     * Writes f(z[i]) for another value of the learned parameter. Allocates nothing.
     *
     * @param z pre-activations, not modified
     * @param out receives the values, modified; may be {@code z}
     * @param n how many elements, from index 0
     */
    void forward(double parameter, double[] z, double[] out, int n);

    /**
     * Writes {@code upstream[i] * f'(z[i])} for another value of the learned parameter. Allocates nothing.
     *
     * @param z pre-activations, not modified
     * @param upstream gradient by activation, not modified
     * @param out receives the gradient by pre-activation, modified; may be {@code upstream}
     * @param n how many elements, from index 0
     */
    void backward(double parameter, double[] z, double[] upstream, double[] out, int n);

    /** Returns {@link #slopeByParameter} in the language of typed formulas. */
    String codeOfSlopeByParameter();

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
