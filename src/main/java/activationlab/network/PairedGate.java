package activationlab.network;

import activationlab.activation.Paired;

/** An activation that leaves its slopes for the way back. For one thread. */
final class PairedGate extends Gate {
    private final Paired paired;
    private final Strip strip;

    PairedGate(Paired paired) {
        super(paired);
        this.paired = paired;
        strip = new Strip(paired);
    }

    @Override
    void forward(double[][] z, double[][] out, double[][] kept, int units, int n) {
        if (Strip.suits(n)) {
            strip.forward(z, out, kept, units, n);
            return;
        }
        for (int unit = 0; unit < units; unit++) {
            paired.forward(z[unit], out[unit], kept[unit], n);
        }
    }

    @Override
    void backward(double[][] z, double[][] upstream, double[][] out, int units, int n) {
        for (int unit = 0; unit < units; unit++) {
            multiply(out[unit], upstream[unit], n);
        }
    }

    private static void multiply(double[] slopes, double[] upstream, int n) {
        for (int s = 0; s < n; s++) {
            slopes[s] *= upstream[s];
        }
    }
}
