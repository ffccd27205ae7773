package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Problem;
import activationlab.dataset.SeededRandom;
import activationlab.scale.Range;

/**
 * Which data are drawn. Immutable and safe on any thread.
 *
 * @param problem what is to be learned
 * @param samples how many are drawn, for training and testing together
 * @param noise standard deviation of the normal shift of each feature (classes) or of the target (curve)
 * @param trainShare the share of the samples that is for training
 */
public record Recipe(Problem problem, int samples, double noise, double trainShare) {
    /** Sample counts that a slider offers. */
    public static final Range SAMPLES = Range.of(20, 2000);

    /** Noise that a slider offers. */
    public static final Range NOISE = Range.of(0, 0.5);

    /** Shares for training that a slider offers. */
    public static final Range TRAIN_SHARE = Range.of(0.1, 0.9);

    public Recipe {
        SAMPLES.require("samples", samples);
        NOISE.require("noise", noise);
        TRAIN_SHARE.require("share for training", trainShare);
    }

    /** Returns how many samples are for training. */
    public int trainCount() {
        return (int) Math.rint(samples * trainShare);
    }

    /** Draws the samples that belong to {@code seed}. */
    public Dataset draw(long seed) {
        return problem.draw(trainCount(), samples - trainCount(), noise, SeededRandom.of(seed, "dataset"));
    }

    public Recipe withProblem(Problem changed) {
        return new Recipe(changed, samples, noise, trainShare);
    }

    public Recipe withSamples(int changed) {
        return new Recipe(problem, changed, noise, trainShare);
    }

    public Recipe withNoise(double changed) {
        return new Recipe(problem, samples, changed, trainShare);
    }

    public Recipe withTrainShare(double changed) {
        return new Recipe(problem, samples, noise, changed);
    }
}
