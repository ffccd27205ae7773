package activationlab.network;

/** Turns gradients into the directions that an optimizer follows. For one thread. */
final class Regularizer {
    /** As in PyTorch, so that a norm of 0 can be divided by. */
    private static final double CLIP_EPSILON = 1e-6;

    private Regularization settings = Regularization.none();

    Regularization settings() {
        return settings;
    }

    /**
     * Takes other settings from the next step on.
     *
     * @param all everything that is learned
     */
    void use(Regularization changed, Parameters[] all) {
        settings = changed;
        for (Parameters each : all) {
            each.followGradients();
        }
    }

    /**
     * Writes the directions of all parameters.
     *
     * @param layers whose weights are penalized
     * @param all everything that is learned, those of the layers among it
     */
    void apply(Layer[] layers, Parameters[] all) {
        if (!settings.penalizes() && !settings.clips()) {
            return;
        }
        double factor = settings.clips() ? Math.min(1, settings.clipNorm() / (norm(all) + CLIP_EPSILON)) : 1;
        for (Parameters each : all) {
            scale(each, factor);
        }
        if (settings.penalizes()) {
            for (Layer layer : layers) {
                penalize(layer);
            }
        }
    }

    /** Returns the L2 norm of all gradients. */
    static double norm(Parameters[] all) {
        double norm = 0;
        for (Parameters each : all) {
            norm = StrictMath.hypot(norm, each.gradientNorm(0, each.columns()));
        }
        return norm;
    }

    /** Returns the penalty on the weights as they are. */
    double penalty(Layer[] layers) {
        double sizes = 0;
        double squares = 0;
        for (Layer layer : layers) {
            for (int unit = 0; unit < layer.fanOut(); unit++) {
                for (int input = 0; input < layer.fanIn(); input++) {
                    double weight = layer.values()[unit][input];
                    sizes += Math.abs(weight);
                    squares = Math.fma(weight, weight, squares);
                }
            }
        }
        return settings.l1() * sizes + settings.l2() / 2 * squares;
    }

    private static void scale(Parameters parameters, double factor) {
        double[][] directions = parameters.ownDirections();
        for (int r = 0; r < parameters.rows(); r++) {
            scale(parameters.gradients()[r], directions[r], factor, parameters.columns());
        }
    }

    private static void scale(double[] gradients, double[] directions, double factor, int n) {
        for (int i = 0; i < n; i++) {
            directions[i] = factor * gradients[i];
        }
    }

    private void penalize(Layer layer) {
        double[][] directions = layer.parameters().directions();
        for (int unit = 0; unit < layer.fanOut(); unit++) {
            penalize(layer.values()[unit], directions[unit], layer.fanIn());
        }
    }

    private void penalize(double[] weights, double[] directions, int n) {
        double l1 = settings.l1();
        double l2 = settings.l2();
        for (int i = 0; i < n; i++) {
            directions[i] += l1 * Math.signum(weights[i]) + l2 * weights[i];
        }
    }
}
