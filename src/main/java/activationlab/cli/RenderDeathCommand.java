package activationlab.cli;

import activationlab.export.Carried;
import activationlab.figure.Figure;
import activationlab.plot.DeathPlot;
import activationlab.scale.Range;
import activationlab.study.DeathCurves;
import activationlab.study.DeathLayer;
import activationlab.study.DeathStudy;
import activationlab.study.DeathSummary;
import activationlab.study.DeathSurvey;
import activationlab.training.Checkpoint;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws how units die while their bias falls. */
@Command(
        name = "death",
        aliases = "E1",
        description =
                "Draws how much of a layer of ReLU units is dead, in three meanings of the word, against its bias:"
                        + " theory as lines, one drawn layer as points.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab render death --bias -1.5 --seed 3 --seeds 50 --out death.png")
final class RenderDeathCommand extends FigureCommand {
    private static final List<Double> LINES = DeathStudy.biases(0.05);

    @Option(
            names = "--bias",
            paramLabel = "B",
            defaultValue = "-1.5",
            description = "The bias that is marked, -10..2. Initially ${DEFAULT-VALUE}.")
    private double bias = -1.5;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What samples and weights are drawn from, 1..999. Initially ${DEFAULT-VALUE}.")
    private int seed = 1;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Also draw the mean and the middle eight of ten of this many layers.")
    private Optional<Integer> seeds = Optional.empty();

    @Override
    Figure figure() {
        DeathStudy study = new DeathStudy(bias, seed);
        DeathLayer layer = DeathLayer.draw(study.seed());
        Range view = DeathPlot.NEAR.contains(bias) ? DeathPlot.NEAR : DeathStudy.BIAS;
        return DeathPlot.of(
                        view,
                        Optional.of(DeathCurves.of(LINES)),
                        layer.along(DeathStudy.biases(0.25)),
                        survey().map(RenderDeathCommand::summed))
                .at(bias, layer.at(bias));
    }

    @Override
    Carried carried() {
        return CarriedPage.death(new DeathStudy(bias, seed), survey());
    }

    private Optional<DeathSurvey> survey() {
        return seeds.map(count -> new DeathSurvey(LINES, count));
    }

    private static DeathSummary summed(DeathSurvey survey) {
        return DeathSummary.of(
                survey.cells().stream().map(cell -> cell.run(Checkpoint.OPEN)).toList());
    }
}
