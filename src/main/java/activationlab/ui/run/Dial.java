package activationlab.ui.run;

import activationlab.dataset.Problem;
import activationlab.scale.Range;
import activationlab.training.Architecture;
import activationlab.training.Experiment;
import activationlab.ui.control.Quantity;
import java.util.List;

/** The numbers that can be set on this page, with what each does to the network. Safe on any thread. */
public final class Dial {
    private static final Experiment START = Experiment.standard();

    public static final Quantity BIAS = Quantity.linear("bias", Experiment.BIAS, START.bias(), 0.05)
            .withTyped(Architecture.BIAS)
            .withEffect("Moves the bias of every hidden unit at once, also while training runs. Far below 0 a ReLU unit"
                    + " answers to no sample: it is dead. After a reset the biases start here.")
            .withMarks(List.of(-10.0, -5.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 5.0, 10.0));

    public static final Quantity DEPTH = Quantity.whole("depth", Experiment.DEPTH, START.depth())
            .withTyped(Architecture.DEPTH)
            .withEffect("Number of hidden layers. The network is built anew from the same seed and goes on. Every layer"
                    + " multiplies the gradient once more on its way back.")
            .withMarks(List.of(1.0, 5.0, 10.0, 15.0, 20.0));

    public static final Quantity RATE = Quantity.log("learning rate", Experiment.LEARNING_RATE, START.learningRate())
            .withEffect("How far a step moves the weights against the gradient; holds from the next step on. Too small"
                    + " and nothing happens, too large and the loss explodes.");

    public static final Quantity NOISE = Quantity.linear(
                    "noise", Experiment.NOISE, START.recipe().noise(), 0.01)
            .withEffect(
                    "Standard deviation of a random shift: of the features of drawn classes, which then overlap, or of"
                            + " the target of drawn numbers. Of samples of your own, the training part is shifted, each"
                            + " feature in units of its deviation.");

    public static final Quantity SAMPLES = Quantity.wholeLog(
                    "samples", Experiment.SAMPLES, START.recipe().samples())
            .withEffect("How many samples are drawn, for training and testing together. Charts show the first 2,000 of"
                    + " each.")
            .withMarks(List.of(20.0, 50.0, 100.0, 300.0, 1000.0, 3000.0, 10000.0));

    public static final Quantity CLASSES = Quantity.whole("classes", Problem.CLASSES, Problem.BLOBS.classes())
            .withEffect("How many clouds are drawn, each a class of its own. The output layer gets a unit for each.")
            .withMarks(List.of(3.0, 5.0, 7.0, 9.0));

    public static final Quantity WIDTH = Quantity.whole("width", Experiment.WIDTH, START.width())
            .withTyped(Architecture.WIDTH)
            .withEffect("Units in every hidden layer. The network is built anew from the same seed.")
            .withMarks(List.of(1.0, 8.0, 16.0, 32.0, 48.0, 64.0));

    public static final Quantity BATCH = Quantity.wholeLog("batch", Experiment.BATCH_SIZE, START.batchSize())
            .withEffect("Samples for each step. Small batches make cheap, noisy steps; the right end takes all samples:"
                    + " the true gradient, one step for each epoch.")
            .withTopWord("full");

    public static final Quantity SEED = Quantity.whole("seed", Range.of(1, 999), (double) START.seed())
            .withEffect(
                    "Where all random numbers begin: data, weights and the order of samples. The same seed gives the"
                            + " same run.");

    public static final Quantity SPEED = Quantity.log("speed", Range.of(1, 1e5), 1e5)
            .withEffect("Most training steps for each second: slow motion at the left end, no limit at the right end.")
            .withTopWord("max");

    private Dial() {}
}
