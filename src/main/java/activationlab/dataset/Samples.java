package activationlab.dataset;

import java.util.Arrays;
import java.util.Objects;

/**
 * A list of samples, each with the same number of features and of targets: one target, or one per output of a network.
 * Immutable and safe on any thread. Kept feature by feature: one row per feature holds that feature of all samples, and
 * so do the targets, which is how a network reads a batch.
 */
public final class Samples {
    private final double[][] features;
    private final double[][] targets;

    /**
     * Copies samples with one target each.
     *
     * @param features one row per feature, each holding that feature of every sample; not modified
     * @param targets the target of every sample; not modified
     * @throws IllegalArgumentException if there is no feature, no sample, or the lengths differ
     */
    public Samples(double[][] features, double[] targets) {
        this(features, new double[][] {targets});
    }

    /**
     * Copies samples.
     *
     * @param features one row per feature, each holding that feature of every sample; not modified
     * @param targets one row per target, each holding that target of every sample; not modified
     * @throws IllegalArgumentException if there is no feature, no target, no sample, or the lengths differ
     */
    public Samples(double[][] features, double[][] targets) {
        if (features.length == 0 || targets.length == 0 || targets[0].length == 0) {
            throw new IllegalArgumentException(features.length + " features of "
                    + (targets.length == 0 ? 0 : targets[0].length) + " samples with " + targets.length
                    + " targets: all need at least 1");
        }
        this.features = copy("feature", features, targets[0].length);
        this.targets = copy("target", targets, targets[0].length);
    }

    private static double[][] copy(String name, double[][] rows, int count) {
        double[][] copy = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            if (rows[r].length != count) {
                throw new IllegalArgumentException(
                        name + " " + r + " has " + rows[r].length + " values, wanted " + count + ", one per sample");
            }
            copy[r] = rows[r].clone();
        }
        return copy;
    }

    /** Returns the number of samples. */
    public int count() {
        return targets[0].length;
    }

    /** Returns the number of features of each sample. */
    public int features() {
        return features.length;
    }

    /** Returns one feature of one sample; both indices count from 0. */
    public double feature(int feature, int sample) {
        return features[feature][sample];
    }

    /** Returns whether a feature is the same in every sample. */
    boolean isConstant(int feature) {
        return Arrays.stream(features[feature]).allMatch(value -> value == features[feature][0]);
    }

    /** Returns the number of targets of each sample. */
    public int targets() {
        return targets.length;
    }

    /** Returns the target of one sample, the first if it has several. */
    public double target(int sample) {
        return targets[0][sample];
    }

    /** Returns one target of one sample; both indices count from 0. */
    public double target(int target, int sample) {
        return targets[target][sample];
    }

    /** Returns the samples from {@code from} (included) to {@code to} (excluded). */
    public Samples slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count());
        return new Samples(slice(features, from, to), slice(targets, from, to));
    }

    private static double[][] slice(double[][] rows, int from, int to) {
        double[][] part = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            part[r] = Arrays.copyOfRange(rows[r], from, to);
        }
        return part;
    }

    /** Returns some of the samples, in the order of {@code indices}, which is not modified. */
    public Samples pick(int[] indices) {
        return new Samples(pick(features, indices), pick(targets, indices));
    }

    private static double[][] pick(double[][] rows, int[] indices) {
        double[][] part = new double[rows.length][indices.length];
        for (int r = 0; r < rows.length; r++) {
            pick(rows[r], indices, 0, indices.length, part[r]);
        }
        return part;
    }

    /**
     * Copies a batch out.
     *
     * @param order sample indices, of which those at {@code from} .. {@code from + count - 1} are taken; not modified
     * @param rows one row per feature, of which the first {@code count} entries are written
     * @param expected one row per target, of which the first {@code count} entries are written
     * @throws IllegalArgumentException if {@code expected} has not one row per target
     */
    public void gather(int[] order, int from, int count, double[][] rows, double[][] expected) {
        if (expected.length != targets.length) {
            throw new IllegalArgumentException(
                    "samples have " + targets.length + " targets, wanted " + expected.length);
        }
        for (int f = 0; f < features.length; f++) {
            pick(features[f], order, from, count, rows[f]);
        }
        for (int t = 0; t < targets.length; t++) {
            pick(targets[t], order, from, count, expected[t]);
        }
    }

    private static void pick(double[] source, int[] order, int from, int count, double[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = source[order[from + i]];
        }
    }
}
