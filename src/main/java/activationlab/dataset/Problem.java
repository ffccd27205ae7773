package activationlab.dataset;

import java.util.random.RandomGenerator;

/**
 * A problem that can be drawn in any size: four with two features and two classes in the square {@code -3..3}, as in
 * TensorFlow Playground but near unit scale, and one curve. Noise is the standard deviation of a normal shift, of each
 * feature for the classes and of the target for the curve.
 */
public enum Problem {
    CIRCLE("Circle", Task.BINARY) {
        @Override
        void draw(Draft draft, int i, double noise, RandomGenerator random) {
            boolean inside = i % 2 == 0;
            double radius = inside ? random.nextDouble(0, 0.5 * RADIUS) : random.nextDouble(0.7 * RADIUS, RADIUS);
            double angle = random.nextDouble(0, 2 * Math.PI);
            draft.point(i, radius * StrictMath.sin(angle), radius * StrictMath.cos(angle), inside ? 1 : 0);
            draft.shift(i, noise, random);
        }
    },
    EXCLUSIVE_OR("Exclusive or", Task.BINARY) {
        @Override
        void draw(Draft draft, int i, double noise, RandomGenerator random) {
            double x = random.nextDouble(-RADIUS, RADIUS);
            double y = random.nextDouble(-RADIUS, RADIUS);
            double gap = 0.06 * RADIUS;
            draft.point(i, x + (x > 0 ? gap : -gap), y + (y > 0 ? gap : -gap), x > 0 == y > 0 ? 1 : 0);
            draft.shift(i, noise, random);
        }
    },
    GAUSSIANS("Gaussians", Task.BINARY) {
        @Override
        void draw(Draft draft, int i, double noise, RandomGenerator random) {
            double center = i % 2 == 0 ? 0.4 * RADIUS : -0.4 * RADIUS;
            double spread = 0.16 * RADIUS;
            double x = center + spread * random.nextGaussian();
            double y = center + spread * random.nextGaussian();
            draft.point(i, x, y, i % 2 == 0 ? 1 : 0);
            draft.shift(i, noise, random);
        }
    },
    SPIRAL("Spiral", Task.BINARY) {
        @Override
        void draw(Draft draft, int i, double noise, RandomGenerator random) {
            double along = random.nextDouble();
            double angle = 1.75 * along * 2 * Math.PI + (i % 2 == 0 ? 0 : Math.PI);
            double radius = along * RADIUS;
            draft.point(i, radius * StrictMath.sin(angle), radius * StrictMath.cos(angle), i % 2 == 0 ? 1 : 0);
            draft.shift(i, noise, random);
        }
    },
    CURVE("y = sin x + x² + 1", Task.REGRESSION) {
        @Override
        void draw(Draft draft, int i, double noise, RandomGenerator random) {
            double x = random.nextDouble();
            draft.features[0][i] = x;
            draft.targets[i] = StrictMath.sin(x) + x * x + 1;
            if (noise > 0) {
                draft.targets[i] += noise * random.nextGaussian();
            }
        }
    };

    private static final double RADIUS = 2.5;

    private final String title;
    private final Task task;

    Problem(String title, Task task) {
        this.title = title;
        this.task = task;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }

    /** Returns what is to be learned. */
    public Task task() {
        return task;
    }

    /** Returns the number of classes; 0 for the curve. */
    public int classes() {
        return task == Task.BINARY ? 2 : 0;
    }

    /** Returns the number of features of a sample: 2, or 1 for the curve. */
    public int features() {
        return task == Task.BINARY ? 2 : 1;
    }

    /** Returns the left edge of the part of feature space that is drawn; the same for every feature. */
    public double low() {
        return task == Task.BINARY ? -3 : 0;
    }

    /** Returns the right edge of the part of feature space that is drawn; the same for every feature. */
    public double high() {
        return task == Task.BINARY ? 3 : 1;
    }

    /**
     * Draws samples; the first {@code train} of them are for training and the rest for testing.
     *
     * @param train how many to learn from, at least 1
     * @param test how many to be tested on, at least 1
     * @param noise standard deviation of the normal shift, 0 for none
     * @param random where the numbers come from; the same state gives the same samples
     */
    public Dataset draw(int train, int test, double noise, RandomGenerator random) {
        Draft draft = new Draft(features(), train + test);
        for (int i = 0; i < train + test; i++) {
            draw(draft, i, noise, random);
        }
        Samples all = new Samples(draft.features, draft.targets);
        return new Dataset(task, all.slice(0, train), all.slice(train, train + test));
    }

    abstract void draw(Draft draft, int i, double noise, RandomGenerator random);

    /** Samples while they are being drawn. */
    static final class Draft {
        private final double[][] features;
        private final double[] targets;

        Draft(int features, int samples) {
            this.features = new double[features][samples];
            this.targets = new double[samples];
        }

        void point(int i, double x, double y, double target) {
            features[0][i] = x;
            features[1][i] = y;
            targets[i] = target;
        }

        void shift(int i, double noise, RandomGenerator random) {
            if (noise > 0) {
                features[0][i] += noise * random.nextGaussian();
                features[1][i] += noise * random.nextGaussian();
            }
        }
    }
}
