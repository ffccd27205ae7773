package activationlab.network;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import java.util.List;

/**
 * An activation with a parameter that is learned, one for the whole layer. The parameter stays in its range. For one
 * thread.
 */
final class LearnedGate extends Gate {
    private final Parameters parameter;
    // As it was before learning; the parameter in use is the one above.
    private final Learned learned;

    LearnedGate(Learned learned, int memories) {
        super(learned);
        this.learned = learned;
        parameter = new Parameters(1, 1, memories);
        parameter.values().now()[0][0] = learned.parameter(learned.learned().id());
    }

    @Override
    Activation activation() {
        return learned.with(learned.learned().id(), value());
    }

    @Override
    void infer(double[][] z, double[][] out, int units, int n) {
        double value = value();
        for (int unit = 0; unit < units; unit++) {
            learned.forward(value, z[unit], out[unit], n);
        }
    }

    @Override
    void backward(double[][] z, double[][] upstream, double[][] out, int units, int n) {
        double value = value();
        double sum = 0;
        for (int unit = 0; unit < units; unit++) {
            learned.backward(value, z[unit], upstream[unit], out[unit], n);
            sum += learned.gradientByParameter(z[unit], upstream[unit], n);
        }
        parameter.gradients()[0][0] = sum;
    }

    @Override
    boolean learnsAs(Gate other) {
        return other instanceof LearnedGate gate && gate.learned.equals(learned);
    }

    @Override
    List<Parameters> parameters() {
        return List.of(parameter);
    }

    @Override
    void confine() {
        double[] next = parameter.values().next()[0];
        next[0] = learned.learned().range().clamp(next[0]);
    }

    private double value() {
        return parameter.values().now()[0][0];
    }
}
