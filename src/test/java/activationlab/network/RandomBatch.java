package activationlab.network;

import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Normal features and random targets for tests. */
final class RandomBatch {
    private final Samples samples;
    private final int[] order;

    /** Draws samples of two classes. */
    RandomBatch(int features, int n, SeededRandom random) {
        this(rows(features, n, random::nextGaussian), rows(1, n, () -> random.nextInt(2)));
    }

    /** Draws samples whose targets suit a network. */
    RandomBatch(Topology topology, int n, SeededRandom random) {
        this(rows(topology.inputs(), n, random::nextGaussian), rows(topology.targets(), n, targets(topology, random)));
    }

    private RandomBatch(double[][] features, double[][] targets) {
        samples = new Samples(features, targets);
        order = IntStream.range(0, samples.count()).toArray();
    }

    private static double[][] rows(int count, int n, DoubleSupplier numbers) {
        double[][] rows = new double[count][n];
        for (double[] row : rows) {
            Arrays.setAll(row, s -> numbers.getAsDouble());
        }
        return rows;
    }

    private static DoubleSupplier targets(Topology topology, SeededRandom random) {
        return switch (topology.loss()) {
            case MEAN_SQUARED_ERROR, RECTIFIED_SQUARED_ERROR -> random::nextGaussian;
            case BINARY_CROSS_ENTROPY -> () -> random.nextInt(2);
            case CROSS_ENTROPY -> () -> random.nextInt(topology.outputs());
            case POSITIVE_SQUARED_ERROR -> () -> random.nextDouble(0, 2);
            case BOUNDED_SQUARED_ERROR -> () -> random.nextDouble(-1, 1);
        };
    }

    int count() {
        return order.length;
    }

    Samples samples() {
        return samples;
    }

    double[] targets() {
        return IntStream.range(0, count()).mapToDouble(samples::target).toArray();
    }

    void load(Backpropagation batch) {
        load(batch, 0, count());
    }

    void load(Backpropagation batch, int from, int n) {
        samples.gather(order, from, n, batch.inputs(), batch.targets());
    }

    void load(Reference reference) {
        for (int s = 0; s < count(); s++) {
            for (int f = 0; f < samples.features(); f++) {
                reference.inputs().set(s, f, samples.feature(f, s));
            }
        }
    }
}
