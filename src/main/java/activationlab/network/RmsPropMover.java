package activationlab.network;

/** Gradients divided by the root of their mean square. For one thread. */
final class RmsPropMover extends Mover {
    private final Optimizer.RmsProp settings;

    RmsPropMover(int columns, Optimizer.RmsProp settings) {
        super(columns);
        this.settings = settings;
    }

    @Override
    void row(Parameters parameters, int r, double[] probe) {
        double[] values = parameters.values().now()[r];
        double[] next = parameters.values().next()[r];
        double[] squares = parameters.memory(0).now()[r];
        double[] nextSquares = parameters.memory(0).next()[r];
        double[] gradients = parameters.directions()[r];
        double smoothing = settings.smoothing();
        double share = 1 - smoothing;
        double epsilon = settings.epsilon();
        double decay = settings.weightDecay();
        double factor = -rate();
        int n = parameters.columns();
        for (int i = 0; i < n; i++) {
            double gradient = Math.fma(decay, values[i], gradients[i]);
            double square = Math.fma(share * gradient, gradient, smoothing * squares[i]);
            double moved = values[i] + factor * (gradient / (Math.sqrt(square) + epsilon));
            nextSquares[i] = square;
            next[i] = moved;
            probe[i] = Math.fma(moved, 0, probe[i]);
        }
    }
}
