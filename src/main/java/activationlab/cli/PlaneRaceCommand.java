package activationlab.cli;

import activationlab.study.Races;
import picocli.CommandLine.Command;

/** Lets activations race for two classes in the plane. */
@Command(
        name = "E5",
        aliases = "e5",
        description = {
            "Trains on two classes in the plane, once for each activation and seed.",
            "",
            "1000 samples in one cluster per class, as scikit-learn's make_classification",
            "draws them, standardized, four of five to learn from; 2-10-10-1 with a sigmoid",
            "output, binary cross-entropy, He normal, no biases at the start, gradient descent",
            "with rate 0.1 over all samples at once, 500 epochs. 10 seeds.",
            "",
            "csv: losses and accuracies before the first and after each epoch, in the columns",
            "samples,activation,seed,epoch,train_loss,test_loss,train_accuracy,test_accuracy.",
            "md: sorted by test accuracy, a mean over the seeds; losses, and the convergence",
            "epoch after which the test loss was least, are medians; least and largest are",
            "those of the train loss.",
            "With --charts, the decision boundary of the best one for seed 1, too."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E5 --format md --charts e5",
            "  activation-lab experiment E5 --activations relu,gelu --seeds 3 --out e5.csv"
        })
final class PlaneRaceCommand extends RaceCommand {
    private static final int SEEDS = 10;

    PlaneRaceCommand() {
        super("E5", SEEDS, Races.sixActivations(), Races::plane);
    }
}
