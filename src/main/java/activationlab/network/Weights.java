package activationlab.network;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** All weights and biases of a network, as numbers from elsewhere. Immutable and safe on any thread. */
public final class Weights {
    // By layer, then unit, then input; the bias stands behind the last input.
    private final double[][][] layers;

    /**
     * Copies the numbers.
     *
     * @param layers by layer, then unit, then input, the bias behind the last input; not modified
     */
    public Weights(double[][][] layers) {
        this.layers = Arrays.stream(layers)
                .map(units -> Arrays.stream(units).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    /**
     * Makes these the weights of a network.
     *
     * @throws IllegalArgumentException if they are those of a network of another shape
     */
    public void copyInto(Network network) {
        if (layers.length != network.topology().layers()) {
            throw new IllegalArgumentException("weights of " + layers.length + " layers, wanted "
                    + network.topology().layers());
        }
        for (int l = 0; l < layers.length; l++) {
            network.set(l, weights(layers[l]), biases(layers[l]));
        }
    }

    private static DMatrixRMaj weights(double[][] units) {
        int inputs = units[0].length - 1;
        DMatrixRMaj matrix = new DMatrixRMaj(units.length, inputs);
        for (int unit = 0; unit < units.length; unit++) {
            System.arraycopy(units[unit], 0, matrix.data, unit * inputs, inputs);
        }
        return matrix;
    }

    private static DMatrixRMaj biases(double[][] units) {
        DMatrixRMaj column = new DMatrixRMaj(units.length, 1);
        for (int unit = 0; unit < units.length; unit++) {
            column.data[unit] = units[unit][units[unit].length - 1];
        }
        return column;
    }
}
