package activationlab.cli;

import activationlab.study.Races;
import picocli.CommandLine.Command;

/** Lets activations race for a curve. */
@Command(
        name = "E2",
        aliases = "e2",
        description = {
            "Trains a small network on a curve, once for each activation and seed.",
            "",
            "y = sin x + x^2 + 1 with x from U(0, 1), 200 samples to learn from and 50 to",
            "be tested on; 1-20-1 with a linear output, weights and biases drawn from",
            "U(-1/sqrt(fan-in), 1/sqrt(fan-in)), mean squared error, gradient descent with",
            "rate 0.01 over all samples at once, 100 epochs. 30 seeds.",
            "",
            "csv: losses before the first and after each epoch, in the columns",
            "samples,activation,seed,epoch,train_loss,test_loss,train_accuracy,test_accuracy,",
            "without accuracies.",
            "md: the losses in the end, as medians over the seeds; least and largest are",
            "those of the train loss."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E2 --format md",
            "  activation-lab experiment E2 --activations relu,gelu --out e2.csv --charts e2"
        })
final class CurveRaceCommand extends RaceCommand {
    private static final int SEEDS = 30;

    CurveRaceCommand() {
        super("E2", SEEDS, Races.curveActivations(), Races::curve);
    }
}
