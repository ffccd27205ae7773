package activationlab.dataset;

import activationlab.scale.Range;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A problem that can be drawn in any size. Those of the plane lie in the square {@code -3..3}; circle, exclusive or,
 * Gaussians, spiral and plane are as in TensorFlow Playground but near unit scale. Noise is the standard deviation of a
 * normal shift, of each feature for classes and of the target for numbers.
 */
public enum Problem {
    /** Class 1 is a disk, class 0 a ring around it. */
    CIRCLE("Circle", Task.BINARY, 2, Draft.each(Shapes::circle)),
    /** Class 1 is where both features have the same sign. */
    EXCLUSIVE_OR("Exclusive or", Task.BINARY, 2, Draft.each(Shapes::exclusiveOr)),
    /** One normal cloud per class. */
    GAUSSIANS("Gaussians", Task.BINARY, 2, Draft.each(Shapes::gaussians)),
    /** Two arms that wind around each other. */
    SPIRAL("Spiral", Task.BINARY, 2, Draft.each(Shapes::spiral)),
    /** Two half circles that reach into each other. */
    MOONS("Two moons", Task.BINARY, 2, Draft.each(Shapes::moons)),
    /** Class 1 is one side of a straight line. */
    HALF_PLANE("Half plane", Task.BINARY, 2, Draft.each(Shapes::halves)),
    /** Three clouds or more on a circle, each a class. */
    BLOBS("Blobs", Task.MULTICLASS, 2, Draft.each(Shapes::blobs)),
    /** Two features, one cluster per class, as scikit-learn's make_classification draws them. */
    CLUSTERS("Two clusters", Task.BINARY, 2, Clusters::single),
    /** Ten features, five informative and three redundant, two clusters per class, drawn likewise. */
    TEN_FEATURES("Clusters, 10 features", Task.BINARY, 10, Clusters::paired),
    /** Three disks that overlap, each a label: a sample has those of all disks that it lies in. */
    DISKS("Overlapping disks", Task.MULTILABEL, 2, Draft.each(Shapes::disks)),
    /** The target is sin x + x^2 + 1. */
    CURVE("y = sin x + x² + 1", Task.REGRESSION, 1, Draft.each(Shapes::curve)),
    /** The target is the sum of both features, divided by 5. */
    PLANE("Plane", Task.REGRESSION, 2, Draft.each(Shapes::plane));

    /** Among how many classes a number can be chosen where it can. */
    public static final Range CLASSES = Range.of(3, 9);

    private static final Range SQUARE = Range.of(-3, 3);

    private final String title;
    private final Task task;
    private final int features;

    @SuppressWarnings("ImmutableEnumChecker") // methods without state
    private final Consumer<Draft> filling;

    Problem(String title, Task task, int features, Consumer<Draft> filling) {
        this.title = title;
        this.task = task;
        this.features = features;
        this.filling = filling;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }

    /** Returns the name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what is to be learned. */
    public Task task() {
        return task;
    }

    /** Returns the number of classes, the smallest if it can be chosen, or of labels; 0 for numbers. */
    public int classes() {
        return switch (task) {
            case BINARY -> 2;
            case MULTICLASS, MULTILABEL -> (int) CLASSES.min();
            case REGRESSION -> 0;
        };
    }

    /** Returns whether the number of classes can be chosen, from {@link #CLASSES}. */
    public boolean hasManyClasses() {
        return task == Task.MULTICLASS;
    }

    /** Returns the number of features of a sample. */
    public int features() {
        return features;
    }

    /** Returns the number of targets of a sample. */
    public int targets() {
        return task == Task.MULTILABEL ? classes() : 1;
    }

    /** Returns the drawn part of feature space, the same for every feature; empty where it depends on the samples. */
    public Optional<Range> extent() {
        return switch (this) {
            case CURVE -> Optional.of(Range.of(0, 1));
            case CLUSTERS, TEN_FEATURES -> Optional.empty();
            default -> Optional.of(SQUARE);
        };
    }

    private Names names(int classes) {
        Names numbered = Names.numbered(features, classes);
        return task == Task.MULTILABEL ? new Names(numbered.features(), "labels", List.of("A", "B", "C")) : numbered;
    }

    /** Draws samples with the usual number of classes; see {@link #draw(int, int, int, double, SeededRandom)}. */
    public Dataset draw(int train, int test, double noise, SeededRandom random) {
        return draw(train, test, classes(), noise, random);
    }

    /**
     * Draws samples; the first {@code train} of them are for training and the rest for testing.
     *
     * @param train how many to learn from, at least 1
     * @param test how many to be tested on, at least 1
     * @param classes how many classes there are
     * @param noise standard deviation of the normal shift, 0 for none
     * @param random where the numbers come from; the same state gives the same samples
     */
    public Dataset draw(int train, int test, int classes, double noise, SeededRandom random) {
        Draft draft = new Draft(this, train + test, classes, noise, random);
        filling.accept(draft);
        Samples all = draft.samples();
        return new Dataset(task, names(classes), all.slice(0, train), all.slice(train, train + test));
    }
}
