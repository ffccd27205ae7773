package activationlab.network;

import activationlab.activation.Activation;

/** Mean squared error of outputs that an activation keeps in its range. For one thread. */
final class SquashedHead extends Head {
    private final Activation activation;
    private final int units;
    private final double[] result;

    SquashedHead(Activation activation, int units, int capacity) {
        this.activation = activation;
        this.units = units;
        result = new double[capacity];
    }

    @Override
    double gradient(double[][] z, double[][] targets, double[][] out, int n) {
        double scale = 2.0 / ((double) n * units);
        double probe = 0;
        for (int unit = 0; unit < units; unit++) {
            activation.forward(z[unit], result, n);
            probe += residuals(result, targets[unit], result, scale, n);
            activation.backward(z[unit], result, out[unit], n);
            // An infinite pre-activation may have a finite answer.
            probe += Rows.probe(z[unit], n);
        }
        return probe;
    }

    @Override
    double loss(double[][] z, double[][] targets, int n) {
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            activation.forward(z[unit], result, n);
            sum += squares(result, targets[unit], n);
        }
        return sum / units;
    }

    @Override
    void answer(double[][] z, double[][] out, int n) {
        for (int unit = 0; unit < units; unit++) {
            activation.forward(z[unit], out[unit], n);
        }
    }

    @Override
    double hits(double[][] z, double[][] targets, int n) {
        return Double.NaN;
    }
}
