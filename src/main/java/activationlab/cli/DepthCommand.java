package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.export.Sheet;
import activationlab.study.DepthPoint;
import activationlab.study.DepthStudy;
import activationlab.study.Ladder;
import activationlab.study.Rung;
import activationlab.training.Cell;
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
            "smallest and largest over the layers, each as the median over the seeds."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E7 --format md",
            "  activation-lab experiment E7 --init he --depths 3,20 --out e7.csv",
            "  activation-lab experiment E7 --activations relu,elu:alpha=0.5 --seeds 20"
        })
final class DepthCommand extends StudyCommand<Ladder> {
    private static final int DIGITS = 3;

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

    @Override
    Inquiry<Ladder> inquiry(int seedCount) {
        List<Activation> chosen = activations.hiddenOr(DepthStudy.initial().activations());
        return new Tables(new DepthStudy(chosen, depths, network.width(), network.initialization(), seedCount));
    }

    private record Tables(DepthStudy study) implements Inquiry<Ladder> {
        @Override
        public List<Cell<Ladder>> cells() {
            return study.cells();
        }

        @Override
        public Sheet rows(List<Ladder> results) {
            List<List<String>> rows = new ArrayList<>();
            for (Ladder ladder : results) {
                for (Rung rung : ladder.rungs()) {
                    rows.add(List.of(
                            ActivationNames.text(ladder.probe().activation()),
                            Integer.toString(ladder.probe().depth()),
                            Long.toString(ladder.probe().seed()),
                            Integer.toString(rung.layer()),
                            Decimal.shortest(rung.weightNorm()),
                            Decimal.shortest(rung.biasNorm())));
                }
            }
            return new Sheet(List.of("activation", "depth", "seed", "layer", "weight_norm", "bias_norm"), rows);
        }

        @Override
        public Sheet summary(List<Ladder> results) {
            List<List<String>> rows = new ArrayList<>();
            for (DepthPoint point : study.points(results, Rung::weightNorm)) {
                rows.add(List.of(
                        ActivationNames.text(point.activation()),
                        Integer.toString(point.depth()),
                        Decimal.rounded(point.first().median(), DIGITS),
                        Decimal.rounded(point.mean().median(), DIGITS),
                        Decimal.rounded(point.deviation().median(), DIGITS),
                        Decimal.rounded(point.smallest().median(), DIGITS),
                        Decimal.rounded(point.largest().median(), DIGITS)));
            }
            return new Sheet(
                    List.of(
                            "activation",
                            "depth",
                            "first layer",
                            "mean of the layers",
                            "standard deviation",
                            "smallest (vanishing)",
                            "largest (exploding)"),
                    rows);
        }
    }
}
