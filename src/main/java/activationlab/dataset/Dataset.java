package activationlab.dataset;

/** Samples to learn from and samples to be tested on. Immutable and safe on any thread. */
public final class Dataset {
    private final Task task;
    private final Samples train;
    private final Samples test;

    /**
     * Puts two parts together.
     *
     * @throws IllegalArgumentException if they differ in their number of features
     */
    public Dataset(Task task, Samples train, Samples test) {
        if (train.features() != test.features()) {
            throw new IllegalArgumentException("test samples have " + test.features() + " features, wanted "
                    + train.features() + " as in training");
        }
        this.task = task;
        this.train = train;
        this.test = test;
    }

    /** Returns what is to be learned. */
    public Task task() {
        return task;
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
}
