package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.study.Lane;
import activationlab.study.RaceRun;
import activationlab.study.Races;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a network with each head that an output layer can have. */
@Command(
        name = "E9",
        aliases = "e9",
        description = {
            "Trains a network for every kind of answer, each with its own output and loss.",
            "",
            "regression: a curve, linear output, mean squared error",
            "binary: a circle, sigmoid, binary cross-entropy",
            "many classes: Iris, softmax, cross-entropy",
            "several labels: overlapping disks, sigmoid each, binary cross-entropy",
            "positive: the curve, softplus, mean squared error",
            "bounded: a sine wave within -0.9..0.9, tanh, mean squared error",
            "",
            "Behind two hidden layers of 16 units; Glorot uniform, Adam with rate 0.01,",
            "batches of 32, 200 epochs. 10 seeds.",
            "",
            "csv: losses and accuracies before the first and after each epoch, in the columns",
            "samples,head,seed,epoch,train_loss,test_loss,train_accuracy,test_accuracy.",
            "md: what they are in the end, losses as medians over the seeds, accuracies as",
            "means; least and largest are those of the train loss."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E9 --format md --seeds 3",
            "  activation-lab experiment E9 --activation relu --out e9.csv --charts e9"
        })
final class HeadsCommand extends StudyCommand<RaceRun> {
    private static final int SEEDS = 10;

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            defaultValue = "tanh",
            description = "What follows the hidden layers. Initially ${DEFAULT-VALUE}.")
    private String activation = "tanh";

    @Override
    int usualSeeds() {
        return SEEDS;
    }

    @Override
    Inquiry<RaceRun> inquiry(int seedCount) {
        List<Activation> named = ActivationNames.hidden(activation);
        if (named.size() != 1) {
            throw new BadInput("--activation " + activation + " has " + named.size() + " names, wanted 1");
        }
        return new RaceTables("E9", Races.heads(named.getFirst()).withSeeds(seedCount), "head", HeadsCommand::text);
    }

    private static String text(Lane lane) {
        return lane.name() + ": " + lane.experiment().loss().head();
    }
}
