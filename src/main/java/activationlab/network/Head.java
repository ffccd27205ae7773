package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;

/** What follows the output layer: the loss and its gradient, from pre-activations. For one thread. */
abstract sealed class Head {
    /** Makes the head for a loss and batches of at most {@code capacity} samples. */
    static Head of(Loss loss, int capacity) {
        return switch (loss) {
            case MEAN_SQUARED_ERROR -> new Squared();
            case BINARY_CROSS_ENTROPY -> new Binary(capacity);
        };
    }

    /**
     * Writes the gradient of the mean loss by pre-activation.
     *
     * @param z pre-activations of one unit, not modified
     * @param targets one per sample, not modified
     * @param out receives the gradient, modified
     * @return the sum over the samples of what must be finite: 0 if it is, NaN or infinite if it is not
     */
    abstract double gradient(double[] z, double[] targets, double[] out, int n);

    /** Returns the sum of the losses of the samples. */
    abstract double loss(double[] z, double[] targets, int n);

    /** Writes what the network answers: a number, or the probability of class 1. */
    abstract void answer(double[] z, double[] out, int n);

    /** Mean squared error of a linear output. */
    private static final class Squared extends Head {
        @Override
        double gradient(double[] z, double[] targets, double[] out, int n) {
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
        double loss(double[] z, double[] targets, int n) {
            double sum = 0;
            for (int s = 0; s < n; s++) {
                double residual = z[s] - targets[s];
                sum = Math.fma(residual, residual, sum);
            }
            return sum;
        }

        @Override
        void answer(double[] z, double[] out, int n) {
            System.arraycopy(z, 0, out, 0, n);
        }
    }

    /**
     * Binary cross-entropy of a sigmoid output. The loss is softplus(-z) for class 1 and softplus(z) for class 0, which
     * keeps all digits where 1 - p would lose them; its gradient is p - target, in the order PyTorch computes it.
     */
    private static final class Binary extends Head {
        private final Activation sigmoid = Catalog.require("sigmoid");
        private final Activation softplus = Catalog.require("softplus");
        private final double[] turned;
        private final double[] result;

        Binary(int capacity) {
            turned = new double[capacity];
            result = new double[capacity];
        }

        @Override
        double gradient(double[] z, double[] targets, double[] out, int n) {
            sigmoid.forward(z, result, n);
            for (int s = 0; s < n; s++) {
                out[s] = (result[s] - targets[s]) / n;
            }
            return Rows.probe(z, n);
        }

        @Override
        double loss(double[] z, double[] targets, int n) {
            for (int s = 0; s < n; s++) {
                turned[s] = (1 - 2 * targets[s]) * z[s];
            }
            softplus.forward(turned, result, n);
            double sum = 0;
            for (int s = 0; s < n; s++) {
                sum += result[s];
            }
            return sum;
        }

        @Override
        void answer(double[] z, double[] out, int n) {
            sigmoid.forward(z, out, n);
        }
    }
}
