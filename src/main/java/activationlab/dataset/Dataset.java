package activationlab.dataset;

/** Samples to learn from and samples to be tested on. Immutable and safe on any thread. */
public final class Dataset {
    private final Task task;
    private final Names names;
    private final Samples train;
    private final Samples test;

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

    /** Returns the same with each part's features scaled. */
    public Dataset scaled(Standardization scaling) {
        return new Dataset(task, names, scaling.apply(train), scaling.apply(test));
    }
}
