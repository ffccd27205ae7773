package activationlab.network;

import activationlab.activation.Activation;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * The same network, written as directly as possible with EJML: one matrix per tensor, batch x units. What tests and
 * benchmarks compare with.
 */
final class Reference {
    private final Topology topology;
    private final Elementwise activation;
    private final DMatrixRMaj[] weights;
    private final DMatrixRMaj[] biases;
    private final DMatrixRMaj[] weightGradients;
    private final DMatrixRMaj[] biasGradients;
    private final DMatrixRMaj[] z;
    private final DMatrixRMaj[] a;
    private final DMatrixRMaj[] d;

    /**
     * Copies the weights of a network.
     *
     * @param n samples in every batch
     */
    Reference(Network network, int n) {
        this(network, n, new Cataloged(network.activation(0)));
    }

    /** As above, with an activation written by hand. */
    Reference(Network network, int n, Elementwise activation) {
        this.activation = activation;
        topology = network.topology();
        int layers = topology.layers();
        weights = new DMatrixRMaj[layers];
        biases = new DMatrixRMaj[layers];
        weightGradients = new DMatrixRMaj[layers];
        biasGradients = new DMatrixRMaj[layers];
        z = new DMatrixRMaj[layers];
        a = new DMatrixRMaj[layers + 1];
        d = new DMatrixRMaj[layers + 1];
        a[0] = new DMatrixRMaj(n, topology.fanIn(0));
        for (int l = 0; l < layers; l++) {
            weights[l] = network.weights(l);
            biases[l] = CommonOps_DDRM.transpose(network.biases(l), null);
            weightGradients[l] = weights[l].createLike();
            biasGradients[l] = biases[l].createLike();
            z[l] = new DMatrixRMaj(n, topology.fanOut(l));
            a[l + 1] = z[l].createLike();
            d[l + 1] = z[l].createLike();
        }
        d[0] = a[0].createLike();
    }

    /** An activation as most people would write it. */
    interface Elementwise {
        double value(double z);

        /** Returns the slope at {@code z}, where the value is {@code a}. */
        double slope(double z, double a);
    }

    private record Cataloged(Activation activation) implements Elementwise {
        @Override
        public double value(double z) {
            return activation.value(z);
        }

        @Override
        public double slope(double z, double a) {
            return activation.slope(z);
        }
    }

    DMatrixRMaj inputs() {
        return a[0];
    }

    DMatrixRMaj weights(int layer) {
        return weights[layer];
    }

    DMatrixRMaj biases(int layer) {
        return biases[layer];
    }

    DMatrixRMaj weightGradient(int layer) {
        return weightGradients[layer];
    }

    DMatrixRMaj biasGradient(int layer) {
        return biasGradients[layer];
    }

    /** Computes all gradients of the mean loss. */
    void run(double[] targets) {
        int last = topology.layers() - 1;
        for (int l = 0; l <= last; l++) {
            CommonOps_DDRM.multTransB(a[l], weights[l], z[l]);
            addRow(z[l], biases[l]);
            if (l < last) {
                activate(z[l], a[l + 1]);
            }
        }
        lossGradient(targets, z[last], d[last + 1]);
        for (int l = last; l >= 0; l--) {
            if (l < last) {
                slope(z[l], a[l + 1], d[l + 1]);
            }
            CommonOps_DDRM.multTransA(d[l + 1], a[l], weightGradients[l]);
            CommonOps_DDRM.sumCols(d[l + 1], biasGradients[l]);
            if (l > 0) {
                CommonOps_DDRM.mult(d[l + 1], weights[l], d[l]);
            }
        }
    }

    void descend(double rate) {
        for (int l = 0; l < topology.layers(); l++) {
            CommonOps_DDRM.addEquals(weights[l], -rate, weightGradients[l]);
            CommonOps_DDRM.addEquals(biases[l], -rate, biasGradients[l]);
        }
    }

    /** Returns the sum of the norms of all gradients. */
    double norms() {
        double sum = 0;
        for (int l = 0; l < topology.layers(); l++) {
            sum += NormOps_DDRM.fastNormF(weightGradients[l]) + NormOps_DDRM.fastNormF(biasGradients[l]);
        }
        return sum;
    }

    private void activate(DMatrixRMaj from, DMatrixRMaj to) {
        for (int i = 0; i < from.data.length; i++) {
            to.data[i] = activation.value(from.data[i]);
        }
    }

    private void slope(DMatrixRMaj at, DMatrixRMaj value, DMatrixRMaj gradient) {
        for (int i = 0; i < at.data.length; i++) {
            gradient.data[i] *= activation.slope(at.data[i], value.data[i]);
        }
    }

    private void lossGradient(double[] targets, DMatrixRMaj output, DMatrixRMaj gradient) {
        int n = output.numRows;
        for (int s = 0; s < n; s++) {
            double out = output.data[s];
            gradient.data[s] = topology.loss() == Loss.MEAN_SQUARED_ERROR
                    ? 2 * (out - targets[s]) / n
                    : (1 / (1 + Math.exp(-out)) - targets[s]) / n;
        }
    }

    private static void addRow(DMatrixRMaj matrix, DMatrixRMaj row) {
        for (int r = 0, i = 0; r < matrix.numRows; r++) {
            for (int c = 0; c < matrix.numCols; c++, i++) {
                matrix.data[i] += row.data[c];
            }
        }
    }
}
