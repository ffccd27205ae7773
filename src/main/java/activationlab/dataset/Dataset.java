package activationlab.dataset;

import java.util.Optional;

/** Samples to learn from and samples to be tested on. Immutable and safe on any thread. */
public final class Dataset {
    private final Task task;
    private final Names names;
    private final Samples train;
    private final Samples test;
    private final Optional<Standardization> scaling;

    /**
     * Puts two parts together whose features have no names.
     *
     * @throws IllegalArgumentException if they differ in their number of features
     */
    public Dataset(Task task, Samples train, Samples test) {
        this(task, Names.numbered(train.features(), task == Task.BINARY ? 2 : 0), train, test);
    }

    /**
     * Puts two parts together.
     *
     * @throws IllegalArgumentException if they differ in their number of features
     */
    public Dataset(Task task, Names names, Samples train, Samples test) {
        if (train.features() != test.features()) {
            throw new IllegalArgumentException("test samples have " + test.features() + " features, wanted "
                    + train.features() + " as in training");
        }
        if (names.features().size() != train.features()) {
            throw new IllegalArgumentException(
                    names.features().size() + " names of features, wanted " + train.features() + ", one per feature");
        }
        this.task = task;
        this.names = names;
        this.train = train;
        this.test = test;
        this.scaling = Optional.empty();
    }

    private Dataset(Dataset before, Samples train) {
        this.task = before.task;
        this.names = before.names;
        this.train = train;
        this.test = before.test;
        this.scaling = before.scaling;
    }

    private Dataset(Dataset before, Standardization scaling) {
        task = before.task;
        names = before.names;
        train = scaling.apply(before.train);
        test = scaling.apply(before.test);
        this.scaling = Optional.of(scaling);
    }

    /** Returns what is to be learned. */
    public Task task() {
        return task;
    }

    /** Returns what the features, the target and the classes are called. */
    public Names names() {
        return names;
    }

    /** Returns the samples to learn from. */
    public Samples train() {
        return train;
    }

    /** Returns the samples that training never sees. */
    public Samples test() {
        return test;
    }

    /** Returns the number of features of each sample. */
    public int features() {
        return train.features();
    }

    /** Returns the number of classes; 0 for a regression. */
    public int classes() {
        return names.classes().size();
    }

    /** Returns how the features were scaled, if they were. */
    public Optional<Standardization> scaling() {
        return scaling;
    }

    /**
     * Returns the same with normal shifts of the features of the samples to learn from.
     *
     * @param share the deviation of the shifts as a share of the deviation of the feature; a constant one stays
     */
    public Dataset noisy(double share, SeededRandom random) {
        Standardization measured = Standardization.fitted(train);
        double[][] features = new double[train.features()][train.count()];
        double[][] targets = new double[train.targets()][train.count()];
        for (int f = 0; f < features.length; f++) {
            double size = train.isConstant(f) ? 0 : share * measured.deviation(f);
            for (int i = 0; i < train.count(); i++) {
                features[f][i] = train.feature(f, i) + size * random.nextGaussian();
            }
        }
        for (int t = 0; t < targets.length; t++) {
            for (int i = 0; i < train.count(); i++) {
                targets[t][i] = train.target(t, i);
            }
        }
        return new Dataset(this, new Samples(features, targets));
    }

    /** Returns the same with each part's features scaled. */
    public Dataset scaled(Standardization scaling) {
        return new Dataset(this, scaling);
    }
}
