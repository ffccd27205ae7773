package activationlab.network;

import org.ejml.data.DMatrixRMaj;

/** Adam for one matrix, written as directly as possible. */
final class ReferenceAdam {
    private final DMatrixRMaj mean;
    private final DMatrixRMaj square;
    private int step;

    ReferenceAdam(DMatrixRMaj shape) {
        mean = shape.createLike();
        square = shape.createLike();
    }

    void move(DMatrixRMaj values, DMatrixRMaj gradients, double rate) {
        step++;
        double correction1 = 1 - Math.pow(0.9, step);
        double correction2 = 1 - Math.pow(0.999, step);
        for (int i = 0; i < values.data.length; i++) {
            double gradient = gradients.data[i];
            mean.data[i] = 0.9 * mean.data[i] + 0.1 * gradient;
            square.data[i] = 0.999 * square.data[i] + 0.001 * gradient * gradient;
            double root = Math.sqrt(square.data[i] / correction2) + 1e-8;
            values.data[i] -= rate * (mean.data[i] / correction1) / root;
        }
    }
}
