package activationlab.cli;

import activationlab.study.Races;
import picocli.CommandLine.Command;

/** Lets activations race for two classes with ten features. */
@Command(
        name = "E3",
        aliases = "e3",
        description = {
            "Trains on two classes with ten features, once for each activation and seed.",
            "",
            "1000 samples in two clusters per class, five features informative, three",
            "redundant, two noise, as scikit-learn's make_classification draws them, four of",
            "five to learn from; 64-32-1 with a sigmoid output, binary cross-entropy, Glorot",
            "uniform, Adam with rate 0.001, batches of 32, 50 epochs. 10 seeds.",
            "",
            "csv: losses and accuracies before the first and after each epoch, in the columns",
            "samples,activation,seed,epoch,train_loss,test_loss,train_accuracy,test_accuracy.",
            "md: sorted by test accuracy, a mean over the seeds; losses, and the convergence",
            "epoch after which the test loss was least, are medians; least and largest are",
            "those of the train loss."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E3 --format md",
            "  activation-lab experiment E3 --activations relu,gelu --seeds 3 --out e3.csv --charts e3"
        })
final class ClusterRaceCommand extends RaceCommand {
    private static final int SEEDS = 10;

    ClusterRaceCommand() {
        super("E3", SEEDS, Races.tenFeatureActivations(), Races::tenFeatures);
    }
}
