package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;

/**
 * Binary cross-entropy of sigmoid outputs, each for a label of its own. The loss is softplus(-z) for class 1 and
 * softplus(z) for class 0, which keeps all digits where 1 - p would lose them. Its gradient is p - target, in the order
 * PyTorch computes it, so that what cancels cancels alike; only where that would lose most digits it is
 * -sigmoid(-z). For one thread.
 */
final class BinaryHead extends Head {
    private final Activation sigmoid = Catalog.require("sigmoid");
    private final Activation softplus = Catalog.require("softplus");
    private final int units;
    private final double[] turned;
    private final double[] result;

    BinaryHead(int units, int capacity) {
        this.units = units;
        turned = new double[capacity];
        result = new double[capacity];
    }

    @Override
    double gradient(double[][] z, double[][] targets, double[][] out, int n) {
        double count = (double) n * units;
        double probe = 0;
        for (int unit = 0; unit < units; unit++) {
            sigmoid.forward(z[unit], result, n);
            subtract(result, targets[unit], out[unit], count, n);
            probe += sharpen(z[unit], targets[unit], out[unit], count, n);
        }
        return probe;
    }

    private static void subtract(double[] p, double[] targets, double[] out, double count, int n) {
        for (int s = 0; s < n; s++) {
            out[s] = (p[s] - targets[s]) / count;
        }
    }

    // In one loop, because the sum waits for itself and leaves time for the question.
    private double sharpen(double[] z, double[] targets, double[] out, double count, int n) {
        double probe = 0;
        for (int s = 0; s < n; s++) {
            probe = Math.fma(z[s], 0, probe);
            if (result[s] > NEARLY_SURE && targets[s] == 1) {
                out[s] = -sigmoid.value(-z[s]) / count;
            }
        }
        return probe;
    }

    @Override
    double loss(double[][] z, double[][] targets, int n) {
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += loss(z[unit], targets[unit], n);
        }
        return sum / units;
    }

    private double loss(double[] z, double[] targets, int n) {
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
    void answer(double[][] z, double[][] out, int n) {
        for (int unit = 0; unit < units; unit++) {
            sigmoid.forward(z[unit], out[unit], n);
        }
    }

    @Override
    double hits(double[][] z, double[][] targets, int n) {
        int hits = 0;
        for (int unit = 0; unit < units; unit++) {
            for (int s = 0; s < n; s++) {
                hits += z[unit][s] > 0 == targets[unit][s] > 0.5 ? 1 : 0;
            }
        }
        return (double) hits / units;
    }
}
