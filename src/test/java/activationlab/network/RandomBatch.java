package activationlab.network;

import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import java.util.stream.IntStream;

/** Normal features and random targets for tests. */
final class RandomBatch {
    private final Samples samples;
    private final int[] order;

    RandomBatch(int features, int n, SeededRandom random) {
        double[][] rows = new double[features][n];
        for (double[] row : rows) {
            for (int s = 0; s < n; s++) {
                row[s] = random.nextGaussian();
            }
        }
        double[] targets = new double[n];
        for (int s = 0; s < n; s++) {
            targets[s] = random.nextInt(2);
        }
        samples = new Samples(rows, targets);
        order = IntStream.range(0, n).toArray();
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
