package activationlab.cli;

import activationlab.export.Carried;
import activationlab.export.Sheet;
import activationlab.plot.BoundaryPlot;
import activationlab.plot.RacePlot;
import activationlab.session.RunState;
import activationlab.study.Lane;
import activationlab.study.Race;
import activationlab.study.RaceResult;
import activationlab.study.RaceRun;
import activationlab.training.Cell;
import activationlab.training.DecisionGrid;
import activationlab.training.Frame;
import activationlab.training.Scores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a race is told. Immutable and safe on any thread.
 *
 * @param id the name of the experiment
 * @param race what is run
 * @param title what lanes differ in
 * @param name what a lane is called in tables
 */
record RaceTables(String id, Race race, String title, Function<Lane, String> name)
        implements StudyCommand.Inquiry<RaceRun> {
    private static final int DIGITS = 6;

    /** Returns how networks are told that differ in their activation. */
    static RaceTables ofActivations(String id, Race race) {
        return new RaceTables(
                id,
                race,
                "activation",
                lane -> ActivationNames.text(lane.experiment().activation()));
    }

    @Override
    public List<Cell<RaceRun>> cells() {
        return race.cells();
    }

    @Override
    public Sheet rows(List<RaceRun> results) {
        List<List<String>> rows = new ArrayList<>();
        for (RaceRun run : results) {
            Lane lane = race.lanes().get(run.lane());
            for (int epoch = 0; epoch < run.scores().size(); epoch++) {
                rows.add(row(lane, run, epoch));
            }
        }
        List<String> heads = List.of(
                "samples", title, "seed", "epoch", "train_loss", "test_loss", "train_accuracy", "test_accuracy");
        return new Sheet(heads, rows);
    }

    private List<String> row(Lane lane, RaceRun run, int epoch) {
        Scores scores = run.scores().get(epoch);
        boolean classifies = lane.experiment().recipe().task().hasAccuracy();
        return List.of(
                lane.samples(),
                name.apply(lane),
                Integer.toString(run.seed()),
                Integer.toString(epoch),
                Decimal.shortest(scores.trainLoss()),
                Decimal.shortest(scores.testLoss()),
                classifies ? Decimal.shortest(scores.trainAccuracy()) : "",
                classifies ? Decimal.shortest(scores.testAccuracy()) : "");
    }

    @Override
    public Sheet summary(List<RaceRun> runs) {
        List<RaceResult> results = ranked(race.results(runs));
        boolean classes = results.stream().anyMatch(RaceResult::hasAccuracy);
        List<String> heads = new ArrayList<>(List.of("samples", title));
        if (classes) {
            heads.addAll(List.of("test accuracy, %", "test loss", "convergence epoch"));
        } else {
            heads.add("test loss");
        }
        heads.addAll(List.of("train loss", "least", "largest"));
        return new Sheet(
                heads, results.stream().map(result -> row(result, classes)).toList());
    }

    private List<String> row(RaceResult result, boolean classes) {
        List<String> row = new ArrayList<>(List.of(result.lane().samples(), name.apply(result.lane())));
        if (classes) {
            row.add(accuracy(result));
        }
        row.add(fixed(result.last(Scores::testLoss).median()));
        if (classes) {
            row.add(Decimal.rounded(result.convergence().median(), DIGITS));
        }
        row.add(fixed(result.last(Scores::trainLoss).median()));
        row.add(fixed(result.least(Scores::trainLoss)));
        row.add(fixed(result.most(Scores::trainLoss)));
        return row;
    }

    private static String accuracy(RaceResult result) {
        return result.hasAccuracy()
                ? String.format(
                        Locale.ROOT,
                        "%.2f",
                        100 * result.last(Scores::testAccuracy).mean())
                : "";
    }

    // Samples stay together, in their order; on each of them who tells most samples apart comes first.
    private List<RaceResult> ranked(List<RaceResult> results) {
        Map<String, List<RaceResult>> bySamples = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.lane().samples(), LinkedHashMap::new, Collectors.toList()));
        return bySamples.values().stream()
                .flatMap(group -> group.stream()
                        .sorted(Comparator.comparingDouble(result -> result.hasAccuracy()
                                ? -result.last(Scores::testAccuracy).mean()
                                : 0)))
                .toList();
    }

    private static String fixed(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString()
                : Decimal.shortest(value);
    }

    @Override
    public Map<String, Drawing> charts(List<RaceRun> runs) {
        List<RaceResult> results = race.results(runs);
        RacePlot plot = new RacePlot(results, race.lanes().stream().map(name).toList());
        String file = id.toLowerCase(Locale.ROOT);
        Map<String, Drawing> charts = new LinkedHashMap<>();
        charts.put(file + "-losses", new Drawing(plot.losses(), Carried.NOTHING));
        if (results.stream().anyMatch(RaceResult::hasAccuracy)) {
            charts.put(file + "-accuracies", new Drawing(plot.accuracies(), Carried.NOTHING));
        }
        boundary(results).ifPresent(drawing -> charts.put(file + "-boundary", drawing));
        return charts;
    }

    /** Returns the decision boundary of the best network, where all of them tell apart the same points of a plane. */
    private Optional<Drawing> boundary(List<RaceResult> results) {
        RaceResult best = ranked(results).getFirst();
        boolean together = results.stream()
                .allMatch(result -> result.lane().samples().equals(best.lane().samples()));
        if (!together || !best.hasAccuracy() || best.lane().features() != 2) {
            return Optional.empty();
        }
        Frame end = race.end(results.indexOf(best), 1);
        String who = "The best on " + best.lane().samples() + ": " + name.apply(best.lane()) + ", seed 1";
        return end.prediction() instanceof DecisionGrid grid
                ? Optional.of(new Drawing(
                        BoundaryPlot.of(end, grid).withTitle(who),
                        CarriedPage.run(RunState.at(end.experiment(), end.step()), "loss")))
                : Optional.empty();
    }
}
