package activationlab.training;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.dataset.Task;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.scale.Range;

/**
 * All settings of one training run; the same experiment gives the same bits. Immutable and safe on any thread.
 *
 * @param recipe the data
 * @param architecture the network
 * @param activation what follows every hidden layer
 * @param descent how the weights move
 * @param seed what every random number comes from: data, weights and the order of samples
 */
public record Experiment(Recipe recipe, Architecture architecture, Activation activation, Descent descent, long seed) {
    /** What the bias slider offers. */
    public static final Range BIAS = Architecture.BIAS;

    /** What the depth slider offers. */
    public static final Range DEPTH = Architecture.DEPTH;

    /** What the width slider offers. */
    public static final Range WIDTH = Architecture.WIDTH;

    /** What the (logarithmic) learning-rate slider offers. */
    public static final Range LEARNING_RATE = Descent.LEARNING_RATE;

    /** What the batch-size slider offers; see {@link #effectiveBatchSize()}. */
    public static final Range BATCH_SIZE = Descent.BATCH_SIZE;

    /** What the sample-count slider offers. */
    public static final Range SAMPLES = Recipe.SAMPLES;

    /** What the noise slider offers. */
    public static final Range NOISE = Recipe.NOISE;

    /** What the slider of the share for training offers. */
    public static final Range TRAIN_SHARE = Recipe.TRAIN_SHARE;

    public Experiment {
        if (!activation.elementwise()) {
            throw new IllegalArgumentException("activation " + activation.id()
                    + " works on whole vectors, wanted one that works on single numbers");
        }
    }

    /** The circle with four hidden layers of eight ReLU units: what the program opens with. */
    public static Experiment standard() {
        return new Experiment(
                new Recipe(Problem.CIRCLE, 300, 0.1, 0.8),
                new Architecture(4, 8, Initializer.HE_NORMAL, 0),
                Catalog.require("relu"),
                new Descent(0.03, 16),
                1);
    }

    public Problem problem() {
        return recipe.problem();
    }

    public int depth() {
        return architecture.depth();
    }

    public int width() {
        return architecture.width();
    }

    public Initializer initializer() {
        return architecture.initializer();
    }

    public double bias() {
        return architecture.bias();
    }

    public double learningRate() {
        return descent.learningRate();
    }

    public int batchSize() {
        return descent.batchSize();
    }

    /** Returns the batch size, or the number of samples for training if that is smaller. */
    public int effectiveBatchSize() {
        return Math.min(descent.batchSize(), recipe.trainCount());
    }

    /** Returns the loss that suits the problem: cross-entropy for two classes, squared error for a curve. */
    public Loss loss() {
        return problem().task() == Task.BINARY ? Loss.BINARY_CROSS_ENTROPY : Loss.MEAN_SQUARED_ERROR;
    }

    public Experiment withRecipe(Recipe changed) {
        return new Experiment(changed, architecture, activation, descent, seed);
    }

    public Experiment withArchitecture(Architecture changed) {
        return new Experiment(recipe, changed, activation, descent, seed);
    }

    public Experiment withActivation(Activation changed) {
        return new Experiment(recipe, architecture, changed, descent, seed);
    }

    public Experiment withDescent(Descent changed) {
        return new Experiment(recipe, architecture, activation, changed, seed);
    }

    public Experiment withSeed(long changed) {
        return new Experiment(recipe, architecture, activation, descent, changed);
    }

    public Experiment withProblem(Problem changed) {
        return withRecipe(recipe.withProblem(changed));
    }

    public Experiment withSamples(int changed) {
        return withRecipe(recipe.withSamples(changed));
    }

    public Experiment withNoise(double changed) {
        return withRecipe(recipe.withNoise(changed));
    }

    public Experiment withTrainShare(double changed) {
        return withRecipe(recipe.withTrainShare(changed));
    }

    public Experiment withDepth(int changed) {
        return withArchitecture(architecture.withDepth(changed));
    }

    public Experiment withWidth(int changed) {
        return withArchitecture(architecture.withWidth(changed));
    }

    public Experiment withInitializer(Initializer changed) {
        return withArchitecture(architecture.withInitializer(changed));
    }

    public Experiment withBias(double changed) {
        return withArchitecture(architecture.withBias(changed));
    }

    public Experiment withLearningRate(double changed) {
        return withDescent(descent.withLearningRate(changed));
    }

    public Experiment withBatchSize(int changed) {
        return withDescent(descent.withBatchSize(changed));
    }
}
