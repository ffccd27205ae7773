package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.network.Regularization;
import activationlab.training.Architecture;
import activationlab.training.Descent;
import activationlab.training.Experiment;
import activationlab.training.Recipe;
import activationlab.training.Resizing;
import activationlab.training.StopRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The network and how it learns, as the Train page has them. */
final class LearningOptions {
    @Option(
            names = "--layers",
            paramLabel = "UNITS",
            defaultValue = "16",
            split = ",",
            description = "Units of each hidden layer: 16,8. Initially ${DEFAULT-VALUE}.")
    private List<Integer> units = new ArrayList<>();

    @Option(
            names = "--activation",
            paramLabel = "NAMES",
            defaultValue = "relu",
            description = "What follows each hidden layer, or all of them: relu,tanh. Initially ${DEFAULT-VALUE}.")
    private String activations = "relu";

    @Option(
            names = "--init",
            paramLabel = "NAME",
            defaultValue = "he",
            converter = InitializerText.class,
            description = "How weights are drawn: glorot (uniform), he (normal), lecun (normal), default, orthogonal,"
                    + " or a full name such as he_uniform. Initially ${DEFAULT-VALUE}.")
    private Initializer initializer = Initializer.HE_NORMAL;

    @Option(
            names = "--gain",
            paramLabel = "G",
            defaultValue = "1",
            description = "What drawn weights are multiplied by.")
    private String gain = "1";

    @Option(names = "--bias", paramLabel = "B", defaultValue = "0", description = "What is added to every hidden bias.")
    private String bias = "0";

    @Option(names = "--batch-norm", description = "Normalizes the pre-activations of every hidden layer.")
    private boolean normalize;

    @Option(
            names = "--dropout",
            paramLabel = "P",
            defaultValue = "0",
            description = "The probability that a hidden activation is left out of a step.")
    private String dropout = "0";

    @Mixin
    private OptimizerOptions optimizer = new OptimizerOptions();

    @Option(
            names = "--rate",
            paramLabel = "RATE",
            defaultValue = "0.03",
            description = "The learning rate. Initially ${DEFAULT-VALUE}.")
    private String rate = "0.03";

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "16",
            description = "Samples per step. Initially ${DEFAULT-VALUE}.")
    private int batch = 16;

    @Option(names = "--l1", paramLabel = "L", defaultValue = "0", description = "The factor of the L1 penalty.")
    private String l1 = "0";

    @Option(names = "--l2", paramLabel = "L", defaultValue = "0", description = "The factor of the L2 penalty.")
    private String l2 = "0";

    @Option(
            names = "--clip",
            paramLabel = "NORM",
            description = "The largest norm of all gradients together. Initially no limit.")
    private String clip = "";

    @Option(
            names = "--output",
            paramLabel = "NAME",
            description =
                    "What follows the output layer, with its loss: linear, sigmoid, softmax, softplus, tanh or relu."
                            + " Initially what suits the task.")
    private String output = "";

    @Option(
            names = "--schedule",
            paramLabel = "NAME",
            defaultValue = "constant",
            description =
                    "How the rate falls: constant, step:50:0.5 (to half every 50 epochs) or cosine:200:0 (to nothing"
                            + " in 200 epochs). Initially ${DEFAULT-VALUE}.")
    private String schedule = "constant";

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "0",
            description = "For how many epochs the rate grows first.")
    private int warmUp;

    @Option(
            names = "--patience",
            paramLabel = "N",
            defaultValue = "0",
            description = "Stops early after so many epochs without a new least test loss. Initially never.")
    private int patience;

    @Option(
            names = "--stop-at-loss",
            paramLabel = "L",
            defaultValue = "0",
            description = "Stops after an epoch with a train loss of that or less. Initially never.")
    private String stopLoss = "0";

    @Option(
            names = "--stop-at-accuracy",
            paramLabel = "A",
            defaultValue = "0",
            description = "Stops after an epoch with a train accuracy of that or more, 1 at most. Initially never.")
    private String stopAccuracy = "0";

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many times all samples are used. Initially ${DEFAULT-VALUE}.")
    private int epochs = 50;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What every random number comes from. Initially ${DEFAULT-VALUE}.")
    private long seed = 1;

    int epochs() {
        if (epochs < 1) {
            throw new BadInput("--epochs " + epochs + ", wanted at least 1");
        }
        return epochs;
    }

    /** Returns the settings of a run on some samples. */
    Experiment experiment(Recipe recipe) {
        return output.isEmpty()
                ? new Experiment(recipe, architecture(), descent(), seed)
                : new Experiment(recipe, architecture(), loss(), descent(), seed);
    }

    private Loss loss() {
        return Arrays.stream(Loss.values())
                .filter(loss -> loss.head().equals(output))
                .findFirst()
                .orElseThrow(() -> new BadInput("--output '" + output + "', wanted one of "
                        + Arrays.stream(Loss.values()).map(Loss::head).collect(Collectors.joining(", "))));
    }

    private Architecture architecture() {
        List<Activation> named = ActivationNames.hidden(activations);
        if (named.size() != 1 && named.size() != units.size()) {
            throw new BadInput("--activation has " + named.size() + " names, wanted 1 or " + units.size()
                    + ", one per hidden layer");
        }
        Normalization normalization = normalize ? Normalization.BATCH : Normalization.NONE;
        List<HiddenLayer> hidden = new ArrayList<>();
        for (int l = 0; l < units.size(); l++) {
            Activation activation = named.get(named.size() == 1 ? 0 : l);
            hidden.add(new HiddenLayer(units.get(l), activation, normalization, Decimal.parse(dropout)));
        }
        return new Architecture(hidden, initializer, Decimal.parse(gain), Decimal.parse(bias), Resizing.ANEW);
    }

    private Descent descent() {
        Regularization penalties =
                Regularization.none().withL1(Decimal.parse(l1)).withL2(Decimal.parse(l2));
        Regularization regularization = clip.isEmpty() ? penalties : penalties.withClipNorm(Decimal.parse(clip));
        return new Descent(
                Decimal.parse(rate),
                ScheduleText.parse(schedule, warmUp),
                batch,
                optimizer.optimizer(),
                regularization,
                StopRule.NEVER
                        .withLoss(Decimal.parse(stopLoss))
                        .withAccuracy(Decimal.parse(stopAccuracy))
                        .withPatience(patience));
    }
}
