package activationlab.diagnosis;

import activationlab.training.LayerStats;
import java.util.List;
import java.util.stream.IntStream;

/** Says which hidden layer is worst off, by the share of its units that answer to no training sample. */
public final class DeadUnits {
    /** Percentage of dead units in a layer from which on something should be done: a rule of thumb of practitioners. */
    public static final double WARNING = 20;

    private static final double ALL = 100;

    private DeadUnits() {}

    /** Returns what the hidden layers show; there is at least one. */
    public static Finding of(List<LayerStats> hidden) {
        int worst = IntStream.range(0, hidden.size())
                .boxed()
                .max((a, b) -> Double.compare(dead(hidden.get(a)), dead(hidden.get(b))))
                .orElseThrow();
        double share = dead(hidden.get(worst));
        if (share == 0) {
            return new Finding(Severity.CALM, "no unit is dead on the data set", zeros(hidden));
        }
        if (share == ALL) {
            return new Finding(Severity.DANGER, allDead(hidden));
        }
        String sentence = "layer " + (worst + 1) + ": " + Wording.percent(share) + " of units are dead on the data set";
        return share > WARNING
                ? new Finding(Severity.WARNING, sentence, "try Leaky ReLU or a lower learning rate")
                : new Finding(Severity.NOTICE, sentence);
    }

    private static double dead(LayerStats layer) {
        return layer.silentOnDataset();
    }

    private static String zeros(List<LayerStats> hidden) {
        double zeros =
                hidden.stream().mapToDouble(LayerStats::zeroEntries).average().orElseThrow();
        return zeros == 0 ? "no entry is zero" : Wording.percent(zeros) + " of all entries are zero";
    }

    private static String allDead(List<LayerStats> hidden) {
        int[] layers = IntStream.range(0, hidden.size())
                .filter(i -> dead(hidden.get(i)) == ALL)
                .toArray();
        if (layers.length == hidden.size()) {
            return "every hidden unit is dead on the data set: only the bias of the output still learns";
        }
        return "layer " + (layers[0] + 1) + ": all units are dead on the data set, so no sample gets through";
    }
}
