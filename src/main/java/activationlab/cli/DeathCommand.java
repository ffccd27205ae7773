package activationlab.cli;

import activationlab.diagnosis.DeadMeasure;
import activationlab.export.Carried;
import activationlab.export.Sheet;
import activationlab.figure.Figure;
import activationlab.plot.DeathPlot;
import activationlab.study.DeathCurves;
import activationlab.study.DeathLayer;
import activationlab.study.DeathStudy;
import activationlab.study.DeathSummary;
import activationlab.study.DeathSurvey;
import activationlab.study.DeathTheory;
import activationlab.study.DeathTrace;
import activationlab.study.Deaths;
import activationlab.training.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts what dies of a layer of ReLU units when all its biases are set to one number. */
@Command(
        name = "E1",
        aliases = "e1",
        description = {
            "Kills the ReLUs of a layer by its bias, and counts in three ways.",
            "",
            "1000 samples of ten features N(0, 1) pass a layer of five units with weights",
            "U(-1/sqrt(10), 1/sqrt(10)), in which every bias is set to the same number.",
            "",
            "csv: percentages in the columns",
            "bias,seed,zero_entries,dead_batch,dead_dataset: outputs that are exactly 0,",
            "units positive for none of the first 32 samples (the batch), and units",
            "positive for none of all samples (the data set).",
            "md: their means over the seeds, each beside what mathematics expects."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E1 --format md",
            "  activation-lab experiment E1 --bias -1,-1.5,-2 --seeds 50 --out e1.csv"
        })
final class DeathCommand extends StudyCommand<DeathTrace> {
    private static final int DIGITS = 4;
    private static final double MARKED = -1.5;
    private static final double FINE = 0.05;
    private static final double COARSE = 0.25;

    @Option(
            names = "--bias",
            paramLabel = "B",
            split = ",",
            defaultValue = "-0.5,-1,-1.5,-2,-3,-10",
            description = "Biases from -10 to 2, parted by commas. Initially ${DEFAULT-VALUE}.")
    private List<String> biases = new ArrayList<>();

    @Override
    Inquiry<DeathTrace> inquiry(int seedCount) {
        return new Tables(new DeathSurvey(biases.stream().map(Decimal::parse).toList(), seedCount));
    }

    private record Tables(DeathSurvey survey) implements Inquiry<DeathTrace> {
        @Override
        public List<Cell<DeathTrace>> cells() {
            return survey.cells();
        }

        @Override
        public Sheet rows(List<DeathTrace> results) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < survey.biases().size(); i++) {
                for (DeathTrace trace : results) {
                    rows.add(row(
                            survey.biases().get(i), trace.seed(), trace.deaths().get(i)));
                }
            }
            return new Sheet(List.of("bias", "seed", "zero_entries", "dead_batch", "dead_dataset"), rows);
        }

        private static List<String> row(double bias, int seed, Deaths deaths) {
            return List.of(
                    Decimal.shortest(bias),
                    Integer.toString(seed),
                    Decimal.shortest(deaths.percent(DeadMeasure.ZERO_ENTRIES)),
                    Decimal.shortest(deaths.percent(DeadMeasure.NEVER_ON_BATCH)),
                    Decimal.shortest(deaths.percent(DeadMeasure.NEVER_ON_DATASET)));
        }

        @Override
        public Sheet summary(List<DeathTrace> results) {
            DeathSummary summary = DeathSummary.of(results);
            DeathTheory theory = new DeathTheory();
            List<String> heads = new ArrayList<>(List.of("bias"));
            for (DeadMeasure measure : DeadMeasure.values()) {
                heads.add(measure.title() + ", %");
                heads.add("theory, %");
            }
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < survey.biases().size(); i++) {
                double bias = survey.biases().get(i);
                List<String> row = new ArrayList<>(List.of(Decimal.shortest(bias)));
                for (DeadMeasure measure : DeadMeasure.values()) {
                    row.add(Decimal.rounded(summary.scatters(measure).get(i).mean(), DIGITS));
                    row.add(Decimal.rounded(theory.percent(measure, bias), DIGITS));
                }
                rows.add(row);
            }
            return new Sheet(heads, rows);
        }

        @Override
        public Map<String, Drawing> charts(List<DeathTrace> results) {
            DeathLayer layer = DeathLayer.draw(1);
            Figure figure = DeathPlot.of(
                            DeathPlot.NEAR,
                            Optional.of(DeathCurves.of(DeathStudy.biases(FINE))),
                            layer.along(DeathStudy.biases(COARSE)),
                            Optional.of(DeathSummary.of(results)))
                    .at(MARKED, layer.at(MARKED));
            Carried page = CarriedPage.death(new DeathStudy(MARKED, 1), Optional.of(survey));
            return Map.of("e1-death", new Drawing(figure, page));
        }
    }
}
