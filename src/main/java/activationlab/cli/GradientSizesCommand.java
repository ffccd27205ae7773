package activationlab.cli;

import activationlab.export.Sheet;
import activationlab.figure.Figure;
import activationlab.plot.StatisticsPlot;
import activationlab.plot.StyledActivation;
import activationlab.study.DepthStudy;
import activationlab.study.GradientSizes;
import activationlab.study.GradientStatistics;
import activationlab.study.GradientSummary;
import activationlab.study.Ladder;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how large all gradients of a shallow network are before training. */
@Command(
        name = "E4",
        aliases = "e4",
        description = {
            "Measures how large the gradients of a shallow network are before training.",
            "",
            "A batch of 32 samples of ten features N(0, 1) with random labels passes once",
            "forward and back through 10-128-128-1, with a sigmoid output, binary",
            "cross-entropy, and weights and biases U(-1/sqrt(fan-in), 1/sqrt(fan-in)).",
            "",
            "csv: mean size, mean, standard deviation and largest size of the gradients by",
            "all weights and biases, in the columns",
            "activation,seed,mean_abs,mean,standard_deviation,largest_abs.",
            "md: the means of the first, third and last over the seeds."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E4 --format md",
            "  activation-lab experiment E4 --activations all --seeds 50 --out e4.csv"
        })
final class GradientSizesCommand extends StudyCommand<GradientSizes> {
    private static final int DIGITS = 3;

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Override
    Inquiry<GradientSizes> inquiry(int seedCount) {
        return new Tables(new GradientStatistics(
                activations.hiddenOr(GradientStatistics.initial().activations()), seedCount));
    }

    private record Tables(GradientStatistics study) implements Inquiry<GradientSizes> {
        @Override
        public List<Cell<GradientSizes>> cells() {
            return study.cells();
        }

        @Override
        public Sheet rows(List<GradientSizes> results) {
            List<List<String>> rows = new ArrayList<>();
            for (GradientSizes sizes : results) {
                rows.add(List.of(
                        ActivationNames.text(sizes.activation()),
                        Integer.toString(sizes.seed()),
                        Decimal.shortest(sizes.meanSize()),
                        Decimal.shortest(sizes.mean()),
                        Decimal.shortest(sizes.deviation()),
                        Decimal.shortest(sizes.largest())));
            }
            return new Sheet(
                    List.of("activation", "seed", "mean_abs", "mean", "standard_deviation", "largest_abs"), rows);
        }

        @Override
        public Sheet summary(List<GradientSizes> results) {
            List<List<String>> rows = new ArrayList<>();
            for (GradientSummary summary : study.summaries(results)) {
                rows.add(List.of(
                        ActivationNames.text(summary.activation()),
                        Decimal.rounded(summary.meanSize().mean(), DIGITS),
                        Decimal.rounded(summary.deviation().mean(), DIGITS),
                        Decimal.rounded(summary.largest().mean(), DIGITS)));
            }
            return new Sheet(List.of("activation", "mean size", "standard deviation", "largest size"), rows);
        }

        @Override
        public Map<String, Drawing> charts(List<GradientSizes> results) {
            Map<Integer, Ladder> ladders = new LinkedHashMap<>();
            study.deep().cells().forEach(cell -> ladders.put(ladders.size(), cell.run(Checkpoint.OPEN)));
            Map<Integer, GradientSizes> sizes = new LinkedHashMap<>();
            results.forEach(each -> sizes.put(sizes.size(), each));
            List<StyledActivation> lineup = ActivationNames.lineup(study.activations());
            Figure figure = StatisticsPlot.of(study, lineup, sizes, study.deep(), ladders);
            DepthStudy settings =
                    DepthStudy.initial().withActivations(study.activations()).withSeeds(study.seeds());
            return Map.of("e4-statistics", new Drawing(figure, CarriedPage.survey("statistics", settings, Map.of())));
        }
    }
}
