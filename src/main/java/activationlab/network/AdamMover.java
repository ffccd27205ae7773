package activationlab.network;

/** Mean gradients divided by the root of their mean square. For one thread. */
final class AdamMover extends Mover {
    private final Optimizer.Adam settings;
    private final double shrinkage;
    private double stepSize;
    private double rootScale;

    private AdamMover(int columns, Optimizer.Adam settings, double shrinkage) {
        super(columns);
        this.settings = settings;
        this.shrinkage = shrinkage;
    }

    /** Makes a mover that adds weight decay to the gradient. */
    static AdamMover coupled(int columns, Optimizer.Adam settings) {
        return new AdamMover(columns, settings, 0);
    }

    /** Makes a mover that shrinks the values themselves. */
    static AdamMover decoupled(int columns, Optimizer.AdamW settings) {
        Optimizer.Adam adam = new Optimizer.Adam(settings.beta1(), settings.beta2(), settings.epsilon(), 0);
        return new AdamMover(columns, adam, settings.weightDecay());
    }

    @Override
    void begin(double nextRate, long step) {
        super.begin(nextRate, step);
        stepSize = nextRate / (1 - Power.of(settings.beta1(), step));
        rootScale = 1 / Math.sqrt(1 - Power.of(settings.beta2(), step));
    }

    @Override
    void row(Parameters parameters, int r, double[] probe) {
        double[] values = parameters.values().now()[r],
                next = parameters.values().next()[r];
        double[] means = parameters.memory(0).now()[r],
                nextMeans = parameters.memory(0).next()[r];
        double[] squares = parameters.memory(1).now()[r],
                nextSquares = parameters.memory(1).next()[r];
        double[] gradients = parameters.directions()[r];
        double share1 = 1 - settings.beta1(), beta2 = settings.beta2(), share2 = 1 - beta2;
        double epsilon = settings.epsilon(), decay = settings.weightDecay();
        double factor = -stepSize, scale = rootScale, kept = 1 - rate() * shrinkage;
        int n = parameters.columns();
        for (int i = 0; i < n; i++) {
            double gradient = Math.fma(decay, values[i], gradients[i]);
            double mean = Math.fma(share1, gradient - means[i], means[i]);
            double square = Math.fma(share2 * gradient, gradient, beta2 * squares[i]);
            double moved = values[i] * kept + factor * (mean / Math.fma(Math.sqrt(square), scale, epsilon));
            nextMeans[i] = mean;
            nextSquares[i] = square;
            next[i] = moved;
            probe[i] = Math.fma(moved, 0, probe[i]);
        }
    }
}
