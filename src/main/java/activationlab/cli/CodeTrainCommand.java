package activationlab.cli;

import activationlab.code.CodeWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes what the train command would do as a program in another language. */
@Command(
        name = "train",
        description = {
            "Writes what 'train' does with these options as a program.",
            "",
            "Every --language prints epoch,train_loss,test_loss. With numpy, java and pytorch",
            "they are those of 'train' and of the Train page; pytorch draws what dropout",
            "leaves out by itself, and keras the order of the samples, too."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = {
            "  activation-lab code train --data moons --samples 200 --layers 8,8 \\",
            "    --optimizer adam --rate 0.01 --epochs 60 --language pytorch --out moons.py"
        })
final class CodeTrainCommand implements Callable<Integer> {
    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Mixin
    private LearningOptions learning = new LearningOptions();

    @Mixin
    private CodeOptions options = new CodeOptions();

    @Override
    public Integer call() {
        try {
            options.write(
                    CodeWriter.network(learning.experiment(samples.recipe()), learning.epochs(), options.language()));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        return CommandLineEntry.DONE;
    }
}
