package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;
import java.util.Optional;

/**
 * A function from a pre-activation to an activation, with its derivative. Immutable, safe on any thread.
 *
 * <p>Values and slopes are the same bits on every machine. The value of NaN is NaN; finite
 * inputs never give NaN. Two
 * activations are equal if they have the same id and the same parameter values.
 */
public interface Activation {
    /** Returns the name in files and on the command line: {@code leaky_relu}. */
    String id();

    /** Returns other names under which the catalog finds it, {@code silu} for {@code swish}. */
    List<String> aliases();

    /** Returns the name as people write it: {@code Leaky ReLU}. */
    String title();

    /** Returns the group it belongs to. */
    Family family();

    /** Returns the formula as plain text. */
    String formula();

    /** Returns one line worth knowing about it, or an empty text. */
    String note();

    /** Returns how it is computed; nothing for what was typed, which says so itself. */
    default Optional<Code> code() {
        return Optional.empty();
    }

    /** Returns the parameters it has, in the order of the formula; often none. */
    List<Parameter> parameters();

    /**
     * Returns the value of a parameter.
     *
     * @throws IllegalArgumentException if it has no parameter of that name
     */
    double parameter(String id);

    /**
     * Returns the same activation with one parameter changed.
     *
     * @throws IllegalArgumentException saying what, got and wanted, if there is no such parameter or the value is
     *     outside its range
     */
    Activation with(String parameter, double value);

    /** Returns whether it acts on each number alone, so that a hidden layer can use it. */
    default boolean elementwise() {
        return true;
    }

    /** Returns f(x). */
    double value(double x);

    /** Returns f'(x); at a kink the slope that training uses. */
    double slope(double x);

    /** Writes f(z) for all of z; see {@link #forward(double[], double[], int)}. */
    default void forward(double[] z, double[] out) {
        forward(z, out, z.length);
    }

    /** Writes upstream * f'(z) for all of z; see {@link #backward(double[], double[], double[], int)}. */
    default void backward(double[] z, double[] upstream, double[] out) {
        backward(z, upstream, out, z.length);
    }

    /**
     * Writes the values, bit for bit those of {@link #value}. Allocates nothing.
     *
     * @param z pre-activations, not modified
     * @param out receives f(z[i]), modified; may be {@code z} itself, which is slower for some
     * @param n how many elements, from index 0
     */
    void forward(double[] z, double[] out, int n);

    /**
     * Writes the gradient by pre-activation, bit for bit {@code upstream[i] * slope(z[i])}. Allocates nothing.
     *
     * @param z pre-activations, not modified
     * @param upstream gradient by activation, not modified
     * @param out receives the products, modified; may be {@code z} or {@code upstream}, which is slower for some
     * @param n how many elements, from index 0
     */
    void backward(double[] z, double[] upstream, double[] out, int n);

    /** Returns the points without a derivative, from left to right. */
    List<Kink> kinks();

    /** Returns where its turns and bends are searched for, as far to the left of 0 as to the right. */
    default Range searched() {
        return Survey.USUAL;
    }
}
