package activationlab.cli;

import activationlab.diagnosis.GradientTensor;
import activationlab.export.Sheet;
import activationlab.figure.Figure;
import activationlab.plot.DepthPlot;
import activationlab.plot.StyledActivation;
import activationlab.study.DepthGroup;
import activationlab.study.DepthPoint;
import activationlab.study.DepthStudy;
import activationlab.study.Ladder;
import activationlab.study.Probe;
import activationlab.study.Rung;
import activationlab.theory.LayerSignal;
import activationlab.theory.SignalTheory;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How experiment E7 is told. For one thread. */
final class DepthTables implements StudyCommand.Inquiry<Ladder> {
    private static final int DIGITS = 3;

    /** Whether predictions stand beside the measurements. */
    enum Theory {
        NONE,
        BESIDE
    }

    private final DepthStudy study;
    private final Theory theory;
    // By settings without the seed, on which they do not depend.
    private final Map<Probe, List<LayerSignal>> predictions = new HashMap<>();

    DepthTables(DepthStudy study, Theory theory) {
        this.study = study;
        this.theory = theory;
    }

    @Override
    public List<Cell<Ladder>> cells() {
        return study.cells();
    }

    @Override
    public Sheet rows(List<Ladder> results) {
        List<String> heads =
                new ArrayList<>(List.of("activation", "depth", "seed", "layer", "weight_norm", "bias_norm"));
        if (theory == Theory.BESIDE) {
            heads.addAll(List.of("weight_norm_theory", "bias_norm_theory"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Ladder ladder : results) {
            for (Rung rung : ladder.rungs()) {
                rows.add(row(ladder.probe(), rung));
            }
        }
        return new Sheet(heads, rows);
    }

    private List<String> row(Probe probe, Rung rung) {
        List<String> row = new ArrayList<>(List.of(
                ActivationNames.text(probe.activation()),
                Integer.toString(probe.depth()),
                Long.toString(probe.seed()),
                Integer.toString(rung.layer()),
                Decimal.shortest(rung.weightNorm()),
                Decimal.shortest(rung.biasNorm())));
        if (theory == Theory.BESIDE) {
            LayerSignal predicted = predicted(probe, rung.layer());
            row.add(Decimal.shortest(predicted.weightNorm()));
            row.add(Decimal.shortest(predicted.biasNorm()));
        }
        return row;
    }

    private LayerSignal predicted(Probe probe, int layer) {
        return predictions
                .computeIfAbsent(
                        probe.withSeed(1), settings -> settings.predict().layers())
                .get(layer - 1);
    }

    @Override
    public Sheet summary(List<Ladder> results) {
        List<String> heads = new ArrayList<>(List.of(
                "activation",
                "depth",
                "first layer",
                "mean of the layers",
                "standard deviation",
                "smallest (vanishing)",
                "largest (exploding)"));
        if (theory == Theory.BESIDE) {
            heads.add("first layer, theory");
        }
        return new Sheet(
                heads,
                study.points(results, Rung::weightNorm).stream().map(this::row).toList());
    }

    private List<String> row(DepthPoint point) {
        List<String> row = new ArrayList<>(List.of(
                ActivationNames.text(point.activation()),
                Integer.toString(point.depth()),
                Decimal.rounded(point.first().median(), DIGITS),
                Decimal.rounded(point.mean().median(), DIGITS),
                Decimal.rounded(point.deviation().median(), DIGITS),
                Decimal.rounded(point.smallest().median(), DIGITS),
                Decimal.rounded(point.largest().median(), DIGITS)));
        if (theory == Theory.BESIDE) {
            Probe probe = new Probe(point.activation(), point.depth(), study.width(), study.initialization(), 1);
            row.add(Decimal.rounded(predicted(probe, 1).weightNorm(), DIGITS));
        }
        return row;
    }

    @Override
    public Map<String, Drawing> charts(List<Ladder> results) {
        List<DepthPoint> weights = study.points(results, Rung::weightNorm);
        List<DepthPoint> biases = study.points(results, Rung::biasNorm);
        Map<Integer, DepthGroup> groups = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            groups.put(i, new DepthGroup(weights.get(i), biases.get(i)));
        }
        Map<Integer, SignalTheory> expected = new LinkedHashMap<>();
        if (theory == Theory.BESIDE) {
            study.theory().forEach(cell -> expected.put(expected.size(), cell.run(Checkpoint.OPEN)));
        }
        List<StyledActivation> lineup = ActivationNames.lineup(study.activations());
        Figure figure = DepthPlot.of(study, lineup, groups, expected, GradientTensor.WEIGHTS);
        Map<String, Object> choices = Map.of("sweep-theory", theory == Theory.BESIDE);
        return Map.of("e7-depth", new Drawing(figure, CarriedPage.survey("depth sweep", study, choices)));
    }
}
