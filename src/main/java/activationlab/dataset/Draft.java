package activationlab.dataset;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** Samples while they are being drawn. For one thread. */
final class Draft {
    private final double[][] features;
    private final double[][] targets;
    private final int classes;
    private final double noise;
    private final SeededRandom random;

    /** Makes room for samples of a problem, with as many classes as are wanted. */
    Draft(Problem problem, int samples, int classes, double noise, SeededRandom random) {
        this.features = new double[problem.features()][samples];
        this.targets = new double[problem.targets()][samples];
        this.classes = classes;
        this.noise = noise;
        this.random = random;
    }

    /** Returns how all samples are drawn if each is drawn on its own. */
    static Consumer<Draft> each(ObjIntConsumer<Draft> one) {
        return draft -> {
            for (int i = 0; i < draft.count(); i++) {
                one.accept(draft, i);
            }
        };
    }

    Samples samples() {
        return new Samples(features, targets);
    }

    int count() {
        return targets[0].length;
    }

    int features() {
        return features.length;
    }

    int classes() {
        return classes;
    }

    SeededRandom random() {
        return random;
    }

    void feature(int feature, int i, double value) {
        features[feature][i] = value;
    }

    /** Sets one target of a sample; both indices count from 0. */
    void target(int target, int i, double value) {
        targets[target][i] = value;
    }

    /** Sets a sample of the plane. */
    void point(int i, double x, double y, double target) {
        features[0][i] = x;
        features[1][i] = y;
        targets[0][i] = target;
    }

    /** Adds noise to every feature of a sample. */
    void shift(int i) {
        if (noise > 0) {
            for (double[] feature : features) {
                feature[i] += noise * random.nextGaussian();
            }
        }
    }

    /** Adds noise to the target of a sample. */
    void shiftTarget(int i) {
        if (noise > 0) {
            targets[0][i] += noise * random.nextGaussian();
        }
    }
}
