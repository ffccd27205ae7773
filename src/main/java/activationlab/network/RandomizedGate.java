package activationlab.network;

import activationlab.activation.Randomized;
import activationlab.dataset.SeededRandom;

/**
 * An activation whose slope for negative inputs is drawn anew for every number and step. Slopes are not stored: each is
 * a hash of step, unit and sample, the same whenever it is asked for. For one thread.
 */
final class RandomizedGate extends Gate {
    private static final long UNIT_STRIDE = 0xD1B54A32D192ED03L;

    private final Randomized randomized;
    private final long key;
    private double lower;
    private double spread;
    private long start;

    RandomizedGate(Randomized randomized, long key) {
        super(randomized);
        this.randomized = randomized;
        this.key = key;
        begin(0);
    }

    @Override
    void begin(long step) {
        lower = randomized.lowerSlope();
        spread = randomized.upperSlope() - lower;
        start = SeededRandom.hash(key + step * 0x8CB92BA72F3D8DD7L);
    }

    @Override
    void settle() {
        lower = randomized.meanSlope();
        spread = 0;
    }

    @Override
    void forward(double[][] z, double[][] out, double[][] kept, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            forward(z[unit], out[unit], unit, n);
        }
    }

    @Override
    void backward(double[][] z, double[][] upstream, double[][] out, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            backward(z[unit], upstream[unit], out[unit], unit, n);
        }
    }

    /** Returns the slope for a negative input. */
    double slope(int unit, int sample) {
        return lower + spread * SeededRandom.unit(SeededRandom.hash(start + unit * UNIT_STRIDE + sample));
    }

    private void forward(double[] z, double[] out, int unit, int n) {
        for (int s = 0; s < n; s++) {
            out[s] = z[s] > 0 ? z[s] : slope(unit, s) * z[s];
        }
    }

    private void backward(double[] z, double[] upstream, double[] out, int unit, int n) {
        for (int s = 0; s < n; s++) {
            out[s] = z[s] > 0 ? upstream[s] : slope(unit, s) * upstream[s];
        }
    }
}
