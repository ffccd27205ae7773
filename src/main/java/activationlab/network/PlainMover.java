package activationlab.network;

/** Plain gradient descent. For one thread. */
final class PlainMover extends Mover {
    PlainMover(int columns) {
        super(columns);
    }

    @Override
    void row(Parameters parameters, int r, double[] probe) {
        double[] values = parameters.values().now()[r];
        double[] next = parameters.values().next()[r];
        double[] gradients = parameters.directions()[r];
        double factor = -rate();
        int n = parameters.columns();
        for (int i = 0; i < n; i++) {
            double moved = Math.fma(factor, gradients[i], values[i]);
            next[i] = moved;
            probe[i] = Math.fma(moved, 0, probe[i]);
        }
    }
}
