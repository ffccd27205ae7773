package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;

/**
 * What follows the output layer: the loss and its gradient, from pre-activations. Rows hold one output unit each. For
 * one thread.
 */
abstract sealed class Head permits Head.Squared, Head.Binary, SoftmaxHead {
    /** Makes the head for a loss, a number of output units and batches of at most {@code capacity} samples. */
    static Head of(Loss loss, int units, int capacity) {
        if (loss != Loss.CROSS_ENTROPY && units != 1) {
            throw new IllegalArgumentException(units + " output units for " + loss.title() + ", wanted 1");
        }
        return switch (loss) {
            case MEAN_SQUARED_ERROR -> new Squared();
            case BINARY_CROSS_ENTROPY -> new Binary(capacity);
            case CROSS_ENTROPY -> new SoftmaxHead(units);
        };
    }

    /**
     * Writes the gradient of the mean loss by pre-activation.
     *
     * @param z pre-activations, not modified
     * @param targets one per sample, not modified
     * @param out receives the gradient, modified
     * @return 0 if output and loss are finite, NaN if they are not
     */
    abstract double gradient(double[][] z, double[] targets, double[][] out, int n);

    /** Returns the sum of the losses of the samples. */
    abstract double loss(double[][] z, double[] targets, int n);

    /** Writes what the network answers: a number, the probability of class 1, or the likeliest class. */
    abstract void answer(double[][] z, double[] out, int n);

    /** Returns for how many samples the likeliest class is the target; NaN for a regression. */
    abstract double hits(double[][] z, double[] targets, int n);

    /** Mean squared error of a linear output. */
    static final class Squared extends Head {
        @Override
        double gradient(double[][] z, double[] targets, double[][] out, int n) {
            return gradient(z[0], targets, out[0], n);
        }

        private static double gradient(double[] z, double[] targets, double[] out, int n) {
            double scale = 2.0 / n;
            double probe = 0;
            for (int s = 0; s < n; s++) {
                double residual = z[s] - targets[s];
                out[s] = scale * residual;
                probe = Math.fma(residual * residual, 0, probe);
            }
            return probe;
        }

        @Override
        double loss(double[][] z, double[] targets, int n) {
            double sum = 0;
            for (int s = 0; s < n; s++) {
                double residual = z[0][s] - targets[s];
                sum = Math.fma(residual, residual, sum);
            }
            return sum;
        }

        @Override
        void answer(double[][] z, double[] out, int n) {
            System.arraycopy(z[0], 0, out, 0, n);
        }

        @Override
        double hits(double[][] z, double[] targets, int n) {
            return Double.NaN;
        }
    }

    /**
     * Binary cross-entropy of a sigmoid output. The loss is softplus(-z) for class 1 and softplus(z) for class 0, which
     * keeps all digits where 1 - p would lose them; its gradient is p - target, in the order PyTorch computes it.
     */
    static final class Binary extends Head {
        private final Activation sigmoid = Catalog.require("sigmoid");
        private final Activation softplus = Catalog.require("softplus");
        private final double[] turned;
        private final double[] result;

        Binary(int capacity) {
            turned = new double[capacity];
            result = new double[capacity];
        }

        @Override
        double gradient(double[][] z, double[] targets, double[][] out, int n) {
            sigmoid.forward(z[0], result, n);
            subtract(result, targets, out[0], n);
            return Rows.probe(z[0], n);
        }

        private static void subtract(double[] p, double[] targets, double[] out, int n) {
            for (int s = 0; s < n; s++) {
                out[s] = (p[s] - targets[s]) / n;
            }
        }

        @Override
        double loss(double[][] z, double[] targets, int n) {
            for (int s = 0; s < n; s++) {
                turned[s] = (1 - 2 * targets[s]) * z[0][s];
            }
            softplus.forward(turned, result, n);
            double sum = 0;
            for (int s = 0; s < n; s++) {
                sum += result[s];
            }
            return sum;
        }

        @Override
        void answer(double[][] z, double[] out, int n) {
            sigmoid.forward(z[0], out, n);
        }

        @Override
        double hits(double[][] z, double[] targets, int n) {
            int hits = 0;
            for (int s = 0; s < n; s++) {
                hits += z[0][s] > 0 == targets[s] > 0.5 ? 1 : 0;
            }
            return hits;
        }
    }
}
