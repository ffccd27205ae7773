package activationlab.network;

/** Gradient descent with momentum, looking ahead or not. For one thread. */
final class MomentumMover extends Mover {
    private final Constants constants;
    private boolean first;

    MomentumMover(int columns, Constants constants) {
        super(columns);
        this.constants = constants;
    }

    /** The move that counts is {@code ofMove * move + ofGradient * gradient}. */
    record Constants(double momentum, double weightDecay, double ofMove, double ofGradient) {
        static Constants of(Optimizer.Descent descent) {
            return new Constants(descent.momentum(), descent.weightDecay(), 1, 0);
        }

        static Constants of(Optimizer.Nesterov nesterov) {
            return new Constants(nesterov.momentum(), nesterov.weightDecay(), nesterov.momentum(), 1);
        }
    }

    @Override
    void begin(double nextRate, long step) {
        super.begin(nextRate, step);
        first = step == 1;
    }

    @Override
    void row(Parameters parameters, int r, double[] probe) {
        double[] values = parameters.values().now()[r];
        double[] next = parameters.values().next()[r];
        double[] moves = parameters.memory(0).now()[r];
        double[] nextMoves = parameters.memory(0).next()[r];
        double[] gradients = parameters.directions()[r];
        // The first move is the gradient, whatever the memory holds.
        double momentum = first ? 0 : constants.momentum;
        double decay = constants.weightDecay;
        double ofMove = constants.ofMove;
        double ofGradient = constants.ofGradient;
        double factor = -rate();
        int n = parameters.columns();
        for (int i = 0; i < n; i++) {
            double gradient = Math.fma(decay, values[i], gradients[i]);
            double move = Math.fma(momentum, moves[i], gradient);
            double moved = Math.fma(factor, Math.fma(ofMove, move, ofGradient * gradient), values[i]);
            nextMoves[i] = move;
            next[i] = moved;
            probe[i] = Math.fma(moved, 0, probe[i]);
        }
    }
}
