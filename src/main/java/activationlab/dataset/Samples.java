package activationlab.dataset;

import java.util.Arrays;
import java.util.Objects;

/**
 * A list of samples, each with the same number of features and one target. Immutable and safe on any thread. Kept
 * feature by feature: one row per feature holds that feature of all samples, which is how a network reads a batch.
 */
public final class Samples {
    private final double[][] features;
    private final double[] targets;

    /**
     * Copies the samples.
     *
     * @param features one row per feature, each holding that feature of every sample; not modified
     * @param targets the target of every sample; not modified
     * @throws IllegalArgumentException if there is no feature, no sample, or the lengths differ
     */
    public Samples(double[][] features, double[] targets) {
        if (features.length == 0 || targets.length == 0) {
            throw new IllegalArgumentException(
                    features.length + " features of " + targets.length + " samples: both need at least 1");
        }
        this.targets = targets.clone();
        this.features = new double[features.length][];
        for (int f = 0; f < features.length; f++) {
            if (features[f].length != targets.length) {
                throw new IllegalArgumentException("feature " + f + " has " + features[f].length + " values, wanted "
                        + targets.length + ", one per sample");
            }
            this.features[f] = features[f].clone();
        }
    }

    /** Returns the number of samples. */
    public int count() {
        return targets.length;
    }

    /** Returns the number of features of each sample. */
    public int features() {
        return features.length;
    }

    /** Returns one feature of one sample; both indices count from 0. */
    public double feature(int feature, int sample) {
        return features[feature][sample];
    }

    /** Returns the target of one sample. */
    public double target(int sample) {
        return targets[sample];
    }

    /** Returns the samples from {@code from} (included) to {@code to} (excluded). */
    public Samples slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        double[][] part = new double[features.length][];
        for (int f = 0; f < features.length; f++) {
            part[f] = Arrays.copyOfRange(features[f], from, to);
        }
        return new Samples(part, Arrays.copyOfRange(targets, from, to));
    }

    /**
     * Copies a batch out.
     *
     * @param order sample indices, of which those at {@code from} .. {@code from + count - 1} are taken; not modified
     * @param rows one row per feature, of which the first {@code count} entries are written
     * @param expected its first {@code count} entries receive the targets
     */
    public void gather(int[] order, int from, int count, double[][] rows, double[] expected) {
        for (int f = 0; f < features.length; f++) {
            pick(features[f], order, from, count, rows[f]);
        }
        pick(targets, order, from, count, expected);
    }

    private static void pick(double[] source, int[] order, int from, int count, double[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = source[order[from + i]];
        }
    }
}
