package activationlab.cli;

import activationlab.export.Sheet;
import activationlab.figure.Figure;
import activationlab.plot.StyledActivation;
import activationlab.plot.TelephonePlot;
import activationlab.study.DepthStudy;
import activationlab.study.Ladder;
import activationlab.study.TelephoneHop;
import activationlab.study.TelephoneStudy;
import activationlab.study.TelephoneSummary;
import activationlab.training.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the product of slopes with what real networks leave of a gradient. */
@Command(
        name = "E8",
        aliases = "e8",
        description = {
            "Plays the telephone game: what is left of a gradient after six hidden layers.",
            "",
            "The rule of thumb multiplies the steepest slope of the activation, sigmoid",
            "0.25^6 = 0.00024. In networks 100-[width x 6]-1 as in E7, slopes are not the",
            "steepest, and weights count, too.",
            "",
            "csv: a row for each hidden layer that is passed, in the columns",
            "activation,seed,hop,layer,rule,slopes,weights,left: the rule, what slopes and",
            "what weights did to the norm of the gradient, and their product, its share of",
            "the norm at the output.",
            "md: the same when the first layer is reached, as medians over the seeds."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E8 --format md",
            "  activation-lab experiment E8 --init he --activations relu,gelu --out e8.csv"
        })
final class TelephoneCommand extends StudyCommand<Ladder> {
    private static final int DIGITS = 3;

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Mixin
    private NetworkOptions network = new NetworkOptions();

    @Override
    Inquiry<Ladder> inquiry(int seedCount) {
        return new Tables(new TelephoneStudy(
                activations.hiddenOr(TelephoneStudy.initial().activations()),
                network.width(),
                network.initialization(),
                seedCount));
    }

    private record Tables(TelephoneStudy study) implements Inquiry<Ladder> {
        @Override
        public List<Cell<Ladder>> cells() {
            return study.cells();
        }

        @Override
        public Sheet rows(List<Ladder> results) {
            List<List<String>> rows = new ArrayList<>();
            for (Ladder ladder : results) {
                for (TelephoneHop hop : TelephoneHop.of(ladder)) {
                    rows.add(List.of(
                            ActivationNames.text(ladder.probe().activation()),
                            Long.toString(ladder.probe().seed()),
                            Integer.toString(hop.hop()),
                            Integer.toString(hop.layer()),
                            Decimal.shortest(hop.rule()),
                            Decimal.shortest(hop.slopes()),
                            Decimal.shortest(hop.weights()),
                            Decimal.shortest(hop.left())));
                }
            }
            return new Sheet(List.of("activation", "seed", "hop", "layer", "rule", "slopes", "weights", "left"), rows);
        }

        @Override
        public Sheet summary(List<Ladder> results) {
            List<List<String>> rows = new ArrayList<>();
            for (TelephoneSummary summary : study.summaries(results)) {
                rows.add(List.of(
                        ActivationNames.text(summary.activation()),
                        Decimal.rounded(summary.rule(), DIGITS),
                        Decimal.rounded(summary.slopes().median(), DIGITS),
                        Decimal.rounded(summary.weights().median(), DIGITS),
                        Decimal.rounded(summary.left().median(), DIGITS)));
            }
            return new Sheet(
                    List.of("activation", "rule: steepest slope^6", "slopes", "weights", "left of the gradient"), rows);
        }

        @Override
        public Map<String, Drawing> charts(List<Ladder> results) {
            List<List<TelephoneSummary>> hops = study.hops(results);
            Map<Integer, List<TelephoneSummary>> numbered = new LinkedHashMap<>();
            hops.forEach(each -> numbered.put(numbered.size(), each));
            List<StyledActivation> lineup = ActivationNames.lineup(study.activations());
            Figure figure = TelephonePlot.of(study, lineup, numbered);
            return Map.of("e8-telephone", new Drawing(figure, CarriedPage.survey("telephone", settings(), Map.of())));
        }

        private DepthStudy settings() {
            return new DepthStudy(
                    study.activations(),
                    DepthStudy.initial().depths(),
                    study.width(),
                    study.initialization(),
                    study.seeds());
        }
    }
}
