package activationlab.activation;

import activationlab.scale.Range;

/**
 * Probabilities from logits: p_i = e^(z_i/T) / Σ_j e^(z_j/T). Immutable, safe on any thread.
 *
 * @param temperature T: small values sharpen, large values flatten
 */
public record Softmax(double temperature) {
    /** The temperatures that are allowed; sliders read it too. */
    public static final Range TEMPERATURE = Range.of(0.05, 20);

    public Softmax {
        TEMPERATURE.require("temperature", temperature);
    }

    /**
     * Writes the probabilities; only differences of logits count, so none is too large.
     *
     * @param logits finite, at least one, not modified
     * @param out receives as many probabilities, modified; may be {@code logits} itself
     */
    public void probabilities(double[] logits, double[] out) {
        if (logits.length == 0 || out.length != logits.length) {
            throw new IllegalArgumentException(logits.length + " logits do not fit " + out.length
                    + " probabilities; wanted equally many, at least 1");
        }
        double largest = logits[0];
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            out[i] = Exponential.exp((logits[i] - largest) / temperature);
            sum += out[i];
        }
        for (int i = 0; i < logits.length; i++) {
            out[i] /= sum;
        }
    }

    /**
     * Returns the derivatives of the probabilities by the logits: {@code [i][j]} = p_i (δ_ij - p_j) / T. Each row sums
     * to 0.
     *
     * @param logits finite, at least one, not modified
     */
    public double[][] jacobian(double[] logits) {
        double[] p = new double[logits.length];
        probabilities(logits, p);
        double[][] slopes = new double[p.length][p.length];
        for (int i = 0; i < p.length; i++) {
            double others = 0;
            for (int j = 0; j < p.length; j++) {
                if (j != i) {
                    others += p[j]; // 1 - p_i would lose the digits of a sure class
                    slopes[i][j] = -p[i] * p[j] / temperature;
                }
            }
            slopes[i][i] = p[i] * others / temperature;
        }
        return slopes;
    }
}
