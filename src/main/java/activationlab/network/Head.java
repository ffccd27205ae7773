package activationlab.network;

import activationlab.activation.Catalog;

/**
 * What follows the output layer: the loss and its gradient, from pre-activations. Rows hold one output unit each, and
 * targets one row per unit unless said otherwise. For one thread.
 */
abstract sealed class Head permits SquaredHead, SquashedHead, BinaryHead, SoftmaxHead {
    /** Above this probability of what is right, probability - 1 would keep fewer than half of its digits. */
    static final double NEARLY_SURE = 1 - 0x1p-29;

    /** Makes the head of a network for batches of at most {@code capacity} samples. */
    static Head of(Topology topology, int capacity) {
        int units = topology.outputs();
        return switch (topology.loss()) {
            case MEAN_SQUARED_ERROR -> new SquaredHead(units);
            case BINARY_CROSS_ENTROPY -> new BinaryHead(units, capacity);
            case CROSS_ENTROPY -> new SoftmaxHead(units);
            case POSITIVE_SQUARED_ERROR -> new SquashedHead(Catalog.require("softplus"), units, capacity);
            case RECTIFIED_SQUARED_ERROR -> new SquashedHead(Catalog.require("relu"), units, capacity);
            case BOUNDED_SQUARED_ERROR -> new SquashedHead(Catalog.require("tanh"), units, capacity);
        };
    }

    /**
     * Writes the gradient of the mean loss by pre-activation.
     *
     * @param z pre-activations, not modified
     * @param targets not modified
     * @param out receives the gradient, modified
     * @return 0 if output and loss are finite, NaN if they are not
     */
    abstract double gradient(double[][] z, double[][] targets, double[][] out, int n);

    /** Returns the sum of the losses of the samples; that of a sample is the mean over its outputs. */
    abstract double loss(double[][] z, double[][] targets, int n);

    /** Writes what each unit answers: a number, the probability of class 1, or that of its class. */
    abstract void answer(double[][] z, double[][] out, int n);

    /** Returns for how many samples the answer is right, a share for a sample with several; NaN for a regression. */
    abstract double hits(double[][] z, double[][] targets, int n);

    /** Returns the sum of the squares of the differences. */
    static double squares(double[] answers, double[] targets, int n) {
        double sum = 0;
        for (int s = 0; s < n; s++) {
            double residual = answers[s] - targets[s];
            sum = Math.fma(residual, residual, sum);
        }
        return sum;
    }

    /** Writes scaled differences; returns 0 if their squares are finite, NaN if they are not. */
    static double residuals(double[] answers, double[] targets, double[] out, double scale, int n) {
        double probe = 0;
        for (int s = 0; s < n; s++) {
            double residual = answers[s] - targets[s];
            out[s] = scale * residual;
            probe = Math.fma(residual * residual, 0, probe);
        }
        return probe;
    }
}
