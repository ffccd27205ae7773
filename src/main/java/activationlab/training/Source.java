package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Task;
import activationlab.scale.Range;
import java.util.Optional;

/** Where samples come from. Immutable and safe on any thread. */
public sealed interface Source permits Drawn, Typed, Given {
    /** Returns what it is called. */
    String title();

    /** Returns what is to be learned. */
    Task task();

    /** Returns how many samples there are, for training and testing together. */
    int samples();

    /** Returns the number of features of each sample. */
    int features();

    /** Returns how many classes there are, or labels; 0 for a regression. */
    int classes();

    /** Returns how many numbers are the target of a sample. */
    int targets();

    /** Returns the drawn part of feature space, the same for every feature; empty where it depends on the samples. */
    Optional<Range> extent();

    /** Returns whether every seed has samples of its own, as many as are wanted. */
    boolean anew();

    /** Returns the standard deviation of a normal shift: what it shifts, and in which units, each source says. */
    double noise();

    /** Returns the same with more or fewer samples; given ones stay as they are. */
    Source withSamples(int changed);

    /** Returns the same with other noise. */
    Source withNoise(double changed);

    /** Returns the samples that belong to {@code seed}, of which {@code train} are to be learned from. */
    Dataset draw(int train, long seed);
}
