package activationlab.activation;

/** An activation whose value and slope share most of their work. Immutable, safe on any thread. */
public interface Paired extends Activation {
    /**
     * Writes values and slopes, bit for bit those of {@link #value} and {@link #slope}. Allocates nothing.
     *
     * @param z pre-activations, not modified
     * @param out receives f(z[i]), modified; another array than {@code z}
     * @param slopes receives f'(z[i]), modified; another array than both
     * @param n how many elements, from index 0
     */
    void forward(double[] z, double[] out, double[] slopes, int n);
}
