package activationlab.network;

import activationlab.activation.Randomized;
import activationlab.dataset.SeededRandom;

/**
 * An activation whose slope for negative inputs is drawn anew for every number and step. Slopes are not stored: each is
 * a hash of step, unit and sample, the same whenever it is asked for. For one thread.
 */
final class RandomizedGate extends Gate {
    private final Randomized randomized;
    private final Draws draws;
    private double lower;
    private double spread;

    RandomizedGate(Randomized randomized, long key) {
        super(randomized);
        this.randomized = randomized;
        draws = new Draws(key);
        begin(0);
    }

    @Override
    void begin(long step) {
        lower = randomized.lowerSlope();
        spread = randomized.upperSlope() - lower;
        draws.begin(step);
    }

    @Override
    void settle() {
        lower = randomized.meanSlope();
        spread = 0;
    }

    @Override
    void forward(double[][] z, double[][] out, double[][] kept, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            forward(z[unit], out[unit], draws.unit(unit), n);
        }
    }

    @Override
    void backward(double[][] z, double[][] upstream, double[][] out, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            backward(z[unit], upstream[unit], out[unit], draws.unit(unit), n);
        }
    }

    /** Returns the slope for a negative input. */
    double slope(int unit, int sample) {
        return slope(lower, spread, draws.unit(unit), sample);
    }

    private static double slope(double lower, double spread, long draw, int sample) {
        return lower + spread * SeededRandom.unit(Draws.bits(draw, sample));
    }

    private void forward(double[] z, double[] out, long draw, int n) {
        double low = lower;
        double width = spread;
        for (int s = 0; s < n; s++) {
            out[s] = z[s] > 0 ? z[s] : slope(low, width, draw, s) * z[s];
        }
    }

    private void backward(double[] z, double[] upstream, double[] out, long draw, int n) {
        double low = lower;
        double width = spread;
        for (int s = 0; s < n; s++) {
            out[s] = z[s] > 0 ? upstream[s] : slope(low, width, draw, s) * upstream[s];
        }
    }
}
