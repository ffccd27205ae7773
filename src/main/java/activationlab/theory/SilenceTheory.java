package activationlab.theory;

import activationlab.activation.Normal;

/**
 * How likely a ReLU unit is to stay silent, averaged over its weights and computed without drawing any. Immutable and
 * safe on any thread.
 *
 * <p>A unit with weights w and bias b makes pre-activations N(b, |w|²) of inputs N(0, 1). It is 0 for one sample with
 * probability Φ(-b / |w|), and for n samples with the n-th power of that. Weights drawn from U(-1/√m, 1/√m), as the
 * default initializer draws them for m inputs, make m |w|² a sum of m squares of draws from U(-1, 1); the average over
 * that sum is an integral over one number.
 */
public final class SilenceTheory {
    private final int inputs;
    private final SquaredUniforms squares;

    private SilenceTheory(int inputs, SquaredUniforms squares) {
        this.inputs = inputs;
        this.squares = squares;
    }

    /** Prepares the distribution of the weights, which takes some milliseconds for ten inputs; at least two inputs. */
    public static SilenceTheory of(int inputs) {
        return new SilenceTheory(inputs, SquaredUniforms.of(inputs));
    }

    /**
     * Returns the probability that a unit is 0 for all of some samples, to about twelve decimals for up to a thousand
     * samples.
     *
     * @param bias the bias of the unit, finite
     * @param samples how many, at least 1; for 1 it is the share of entries that are 0
     */
    public double silent(double bias, int samples) {
        if (!Double.isFinite(bias)) {
            throw new IllegalArgumentException("bias " + bias + ", wanted a finite number");
        }
        if (samples < 1) {
            throw new IllegalArgumentException("samples " + samples + ", wanted at least 1");
        }
        // The logarithm of 1 - Q keeps the digits of a power of nearly 1.
        return squares.mean(sum -> {
            double speaks = Normal.above(-bias * Math.sqrt(inputs / sum));
            return Math.exp(samples * Math.log1p(-speaks));
        });
    }
}
