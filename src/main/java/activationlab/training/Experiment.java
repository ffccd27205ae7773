package activationlab.training;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Topology;
import activationlab.scale.Range;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All settings of one training run; the same experiment gives the same bits. Immutable and safe on any thread.
 *
 * @param recipe the data
 * @param architecture the network
 * @param loss what training makes small, and so what follows the output layer
 * @param descent how the weights move
 * @param seed what every random number comes from: data, weights and the order of samples
 */
public record Experiment(Recipe recipe, Architecture architecture, Loss loss, Descent descent, long seed) {
    /** What the bias slider offers; more can be typed. */
    public static final Range BIAS = Range.of(-10, 10);

    /** What the depth slider offers; more can be typed. */
    public static final Range DEPTH = Range.of(1, 20);

    /** What the width slider offers; more can be typed. */
    public static final Range WIDTH = Range.of(1, 64);

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
        if (!loss.isPossible(recipe.task())) {
            throw new IllegalArgumentException("loss " + loss.title() + " cannot be computed for "
                    + recipe.task().title() + ", wanted one of "
                    + Loss.possible(recipe.task()).stream().map(Loss::title).collect(Collectors.joining(", ")));
        }
    }

    /** Makes an experiment with the loss that suits its data. */
    public Experiment(Recipe recipe, Architecture architecture, Descent descent, long seed) {
        this(recipe, architecture, Loss.suited(recipe.task()), descent, seed);
    }

    /** The circle with four hidden layers of eight ReLU units: what the program opens with. */
    public static Experiment standard() {
        return new Experiment(
                new Recipe(Problem.CIRCLE, 300, 0.1, 0.8),
                Architecture.uniform(4, 8, Catalog.require("relu"), Initializer.HE_NORMAL),
                new Descent(0.03, 16),
                1);
    }

    /** Returns the problem that samples are drawn of, if they are drawn. */
    public Optional<Problem> problem() {
        return recipe.problem();
    }

    public int depth() {
        return architecture.depth();
    }

    public int width() {
        return architecture.width();
    }

    /** Returns what follows the first hidden layer: every one, unless {@link #mixed()}. */
    public Activation activation() {
        return architecture.hidden().getFirst().activation();
    }

    /** Returns whether hidden layers have different activations. */
    public boolean mixed() {
        return architecture.commonActivation().isEmpty();
    }

    /** Returns the name of the activation behind all hidden layers, or that it differs. */
    public String activationTitle() {
        return architecture.commonActivation().map(Activation::title).orElse("mixed");
    }

    /** Returns how many units a hidden layer has; layers count from 0. */
    public int units(int layer) {
        return architecture.hidden().get(layer).units();
    }

    /** Returns the network with its inputs and outputs. */
    public Topology topology() {
        Source source = recipe.source();
        int outputs = loss == Loss.CROSS_ENTROPY ? Math.max(1, source.classes()) : source.targets();
        return architecture.topology(source.features(), outputs, loss);
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

    /** Returns this with other data; if another kind of answer is learned from them, with the loss that suits it. */
    public Experiment withRecipe(Recipe changed) {
        boolean alike = changed.task() == recipe.task();
        Loss suited = alike ? loss : Loss.suited(changed.task());
        return new Experiment(changed, architecture, suited, descent, seed);
    }

    public Experiment withArchitecture(Architecture changed) {
        return new Experiment(recipe, changed, loss, descent, seed);
    }

    /** Returns this with the same activation behind every hidden layer. */
    public Experiment withActivation(Activation changed) {
        return withArchitecture(architecture.withActivation(changed));
    }

    public Experiment withLoss(Loss changed) {
        return new Experiment(recipe, architecture, changed, descent, seed);
    }

    public Experiment withDescent(Descent changed) {
        return new Experiment(recipe, architecture, loss, changed, seed);
    }

    public Experiment withSeed(long changed) {
        return new Experiment(recipe, architecture, loss, descent, changed);
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

    public Experiment withClasses(int changed) {
        return withRecipe(recipe.withClasses(changed));
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
