package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleSupplier;

/**
 * Derivatives from five points each, to be compared with exact gradients.
 *
 * @param loss runs the network as it is now and returns its loss
 */
record CentralDifferences(DoubleSupplier loss) {
    private static final double STEP = 1e-5;

    /** Differentiates the loss of a batch in a step of training. */
    static CentralDifferences training(Backpropagation pass, int n, long step) {
        return new CentralDifferences(() -> {
            pass.run(n, step);
            return pass.loss(n);
        });
    }

    /** Differentiates the loss of a batch in evaluation. */
    static CentralDifferences evaluation(Backpropagation pass, int n) {
        return new CentralDifferences(() -> {
            pass.measure(n);
            return pass.loss(n);
        });
    }

    /** Asserts that the gradients of weights and those of biases are right, each within 1e-6 of their norm. */
    void agreeWith(Layer layer) {
        agreeWithWeights(layer);
        agreeWith(layer.parameters(), layer.fanIn(), layer.fanIn() + 1);
    }

    /** As {@link #agreeWith(Layer)}, without the biases. */
    void agreeWithWeights(Layer layer) {
        agreeWith(layer.parameters(), 0, layer.fanIn());
    }

    /** Asserts that all gradients are right, within 1e-6 of their norm. */
    void agreeWith(Parameters parameters) {
        agreeWith(parameters, 0, parameters.columns());
    }

    private void agreeWith(Parameters parameters, int from, int to) {
        assertThat(loss.getAsDouble()).isFinite();
        double norm = parameters.gradientNorm(from, to);
        double[][] exact = new double[parameters.rows()][];
        for (int r = 0; r < exact.length; r++) {
            exact[r] = parameters.gradients()[r].clone();
        }
        double squares = 0;
        for (int r = 0; r < exact.length; r++) {
            for (int column = from; column < to; column++) {
                double error = by(parameters.values().now()[r], column) - exact[r][column];
                squares += error * error;
            }
        }
        assertThat(Math.sqrt(squares)).isLessThanOrEqualTo(1e-6 * norm);
    }

    /** Returns the derivative of the loss by one number of a row. */
    double by(double[] row, int column) {
        double old = row[column];
        double near = lossAt(row, column, old + STEP) - lossAt(row, column, old - STEP);
        double far = lossAt(row, column, old + 2 * STEP) - lossAt(row, column, old - 2 * STEP);
        row[column] = old;
        return (8 * near - far) / (12 * STEP);
    }

    private double lossAt(double[] row, int column, double value) {
        row[column] = value;
        return loss.getAsDouble();
    }
}
