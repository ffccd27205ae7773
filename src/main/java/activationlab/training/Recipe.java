package activationlab.training;

import activationlab.activation.Activation;
import activationlab.dataset.Dataset;
import activationlab.dataset.Problem;
import activationlab.dataset.Standardization;
import activationlab.dataset.Task;
import activationlab.scale.Range;
import java.util.Optional;

/**
 * Which data a network learns from. Immutable and safe on any thread.
 *
 * @param source where the samples come from
 * @param trainShare the share of the samples that is for training
 * @param scaling what happens to features before a network sees them
 */
public record Recipe(Source source, double trainShare, Scaling scaling) {
    /** Sample counts that a slider offers. */
    public static final Range SAMPLES = Range.of(20, 10_000);

    /** Noise that a slider offers. */
    public static final Range NOISE = Range.of(0, 0.5);

    /** Shares for training that a slider offers. */
    public static final Range TRAIN_SHARE = Range.of(0.1, 0.9);

    // What is drawn when a problem takes the place of given samples.
    private static final Drawn DRAWN = new Drawn(Problem.CIRCLE, 300, 0.1);

    public Recipe {
        TRAIN_SHARE.require("share for training", trainShare);
    }

    /** Samples of a problem, as they are. */
    public Recipe(Problem problem, int samples, double noise, double trainShare) {
        this(new Drawn(problem, samples, noise), trainShare, Scaling.NONE);
    }

    /** Returns the problem that samples are drawn of, if they are. */
    public Optional<Problem> problem() {
        return source instanceof Drawn drawn ? Optional.of(drawn.problem()) : Optional.empty();
    }

    /** Returns how many samples there are, for training and testing together. */
    public int samples() {
        return source.samples();
    }

    /** Returns the noise that is added to samples. */
    public double noise() {
        return source.noise();
    }

    /** Returns what is to be learned. */
    public Task task() {
        return source.task();
    }

    /** Returns how many samples are for training: at least one, and one is left for testing. */
    public int trainCount() {
        return Math.clamp((int) Math.rint(samples() * trainShare), 1, samples() - 1);
    }

    /** Draws, splits and scales the samples that belong to {@code seed}. */
    public Dataset draw(long seed) {
        Dataset dataset = source.draw(trainCount(), seed);
        return switch (scaling) {
            case NONE -> dataset;
            case STANDARDIZED -> dataset.scaled(Standardization.fitted(dataset.train()));
        };
    }

    public Recipe withSource(Source changed) {
        return new Recipe(changed, trainShare, scaling);
    }

    /** Returns the same with samples of another problem; in the place of given ones they are taken as they are. */
    public Recipe withProblem(Problem changed) {
        Source like = like();
        return problem().equals(Optional.of(changed)) ? this : anew(new Drawn(changed, like.samples(), like.noise()));
    }

    /** Returns the same with samples of a function; in the place of given ones they are taken as they are. */
    public Recipe withFunction(Activation function, Range over) {
        Source like = like();
        return anew(new Typed(function, over, like.samples(), like.noise()));
    }

    private Source like() {
        return source.anew() ? source : DRAWN;
    }

    private Recipe anew(Source changed) {
        return new Recipe(changed, trainShare, source.anew() ? scaling : Scaling.NONE);
    }

    /** Returns the same with more or fewer samples; given ones stay as they are. */
    public Recipe withSamples(int changed) {
        return withSource(source.withSamples(changed));
    }

    /** Returns the same with other noise. */
    public Recipe withNoise(double changed) {
        return withSource(source.withNoise(changed));
    }

    /** Returns the same with more or fewer classes, where their number can be chosen. */
    public Recipe withClasses(int changed) {
        return source instanceof Drawn drawn ? withSource(drawn.withClasses(changed)) : this;
    }

    public Recipe withTrainShare(double changed) {
        return new Recipe(source, changed, scaling);
    }

    public Recipe withScaling(Scaling changed) {
        return new Recipe(source, trainShare, changed);
    }
}
