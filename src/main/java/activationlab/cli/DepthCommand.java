package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.study.DepthStudy;
import activationlab.study.Ladder;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how the gradients of networks before training depend on their depth. */
@Command(
        name = "E7",
        aliases = "e7",
        description = {
            "Measures gradient norms of networks before training against their depth.",
            "",
            "A batch of 32 samples of 100 features N(0, 1) with random labels passes once",
            "forward and back through 100-[width x (depth - 1)]-1, with a sigmoid output",
            "and binary cross-entropy.",
            "",
            "csv: L2 norms of the gradients of each layer, in the columns",
            "activation,depth,seed,layer,weight_norm,bias_norm.",
            "md: the weight norms of the first layer, and their mean, standard deviation,",
            "smallest and largest over the layers, each as the median over the seeds.",
            "--theory adds what wide networks are predicted to have: roots of mean squares",
            "over all draws, which lie above medians where norms scatter."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E7 --format md",
            "  activation-lab experiment E7 --init he --depths 3,20 --out e7.csv",
            "  activation-lab experiment E7 --theory --activations tanh,elu:alpha=0.5"
        })
final class DepthCommand extends StudyCommand<Ladder> {
    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Mixin
    private NetworkOptions network = new NetworkOptions();

    @Option(
            names = "--depths",
            paramLabel = "N",
            split = ",",
            defaultValue = "3,5,10,15,20",
            description = "Numbers of layers of weights, the output layer included, parted by commas."
                    + " Initially ${DEFAULT-VALUE}.")
    private List<Integer> depths = new ArrayList<>();

    @Option(
            names = "--theory",
            description = "Add weight_norm_theory,bias_norm_theory, or to the summary the prediction for the first"
                    + " layer.")
    private boolean theory;

    @Override
    Inquiry<Ladder> inquiry(int seedCount) {
        List<Activation> chosen = activations.hiddenOr(DepthStudy.initial().activations());
        DepthStudy study = new DepthStudy(chosen, depths, network.width(), network.initialization(), seedCount);
        return new DepthTables(study, theory ? DepthTables.Theory.BESIDE : DepthTables.Theory.NONE);
    }
}
