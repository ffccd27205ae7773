package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Task;

/** Where samples come from. Immutable and safe on any thread. */
public sealed interface Source permits Drawn, Given {
    /** Returns what it is called. */
    String title();

    /** Returns what is to be learned. */
    Task task();

    /** Returns how many samples there are, for training and testing together. */
    int samples();

    /** Returns the number of features of each sample. */
    int features();

    /** Returns how many classes there are; 0 for a regression. */
    int classes();

    /** Returns how many numbers are the target of a sample. */
    int targets();

    /** Returns the samples that belong to {@code seed}, of which {@code train} are to be learned from. */
    Dataset draw(int train, long seed);
}
