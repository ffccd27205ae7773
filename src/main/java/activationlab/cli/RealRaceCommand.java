package activationlab.cli;

import activationlab.study.Races;
import picocli.CommandLine.Command;

/** Lets activations race on real samples. */
@Command(
        name = "E6",
        aliases = "e6",
        description = {
            "Trains on Breast Cancer and Iris, once for each activation and seed.",
            "",
            "Four of five samples of each class to learn from, features standardized on",
            "them; the others serve for validation after each epoch and, after the last,",
            "for the test. 64 units, dropout 0.3, 32 units, dropout 0.3; a sigmoid output",
            "with binary cross-entropy, or softmax with cross-entropy; Glorot uniform, Adam",
            "with rate 0.001, batches of 32, 100 epochs. 10 seeds.",
            "",
            "csv: losses and accuracies before the first and after each epoch, in the columns",
            "samples,activation,seed,epoch,train_loss,test_loss,train_accuracy,test_accuracy.",
            "md: sorted by test accuracy, a mean over the seeds; losses, and the convergence",
            "epoch after which the validation loss was least, are medians; least and largest",
            "are those of the train loss."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E6 --format md",
            "  activation-lab experiment E6 --activations relu,gelu --seeds 3 --out e6.csv"
        })
final class RealRaceCommand extends RaceCommand {
    private static final int SEEDS = 10;

    RealRaceCommand() {
        super("E6", SEEDS, Races.sixActivations(), Races::realSamples);
    }
}
