package activationlab.network;

/** Mean squared error of linear outputs. For one thread. */
final class SquaredHead extends Head {
    private final int units;

    SquaredHead(int units) {
        this.units = units;
    }

    @Override
    double gradient(double[][] z, double[][] targets, double[][] out, int n) {
        double scale = 2.0 / ((double) n * units);
        double probe = 0;
        for (int unit = 0; unit < units; unit++) {
            probe += residuals(z[unit], targets[unit], out[unit], scale, n);
        }
        return probe;
    }

    @Override
    double loss(double[][] z, double[][] targets, int n) {
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += squares(z[unit], targets[unit], n);
        }
        return sum / units;
    }

    @Override
    void answer(double[][] z, double[][] out, int n) {
        for (int unit = 0; unit < units; unit++) {
            System.arraycopy(z[unit], 0, out[unit], 0, n);
        }
    }

    @Override
    double hits(double[][] z, double[][] targets, int n) {
        return Double.NaN;
    }
}
