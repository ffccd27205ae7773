package activationlab.diagnosis;

import activationlab.activation.Activation;
import activationlab.activation.Traits;
import activationlab.network.HiddenLayer;
import activationlab.training.Census;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import activationlab.training.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Measures, frame by frame, all that the {@link Rule}s ask for. What comes from single batches is the median over the
 * latest frames. For one thread.
 */
final class Examination {
    private static final double PERCENT = 100;
    private static final double OUTPUT_SHARE = 0.01;
    private static final double LOSS_LEFT = 0.5;

    private final Map<Rule, double[]> measures = new EnumMap<>(Rule.class);
    private final List<Recent> gradients = new ArrayList<>();
    private final List<Recent> updates = new ArrayList<>();
    private final List<Recent> saturated = new ArrayList<>();
    private @Nullable Frame latest;
    private List<Activation> known = List.of();
    private List<Boolean> levelsOff = List.of();
    private boolean ranAway;

    /** Takes in a frame that is newer than the one before. */
    void take(Frame frame, History history) {
        begin(frame);
        latest = frame;
        ranAway = Learning.hasRunAway(frame, history);
        List<LayerStats> layers = frame.layers();
        for (int l = 0; l < layers.size(); l++) {
            gradients.get(l).add(Math.log10(layers.get(l).motion().meanGradient()));
            updates.get(l).add(Math.log10(layers.get(l).motion().updateRatio()));
            saturated.get(l).add(layers.get(l).saturatedOnBatch());
        }
        measures.put(Rule.DIVERGED, diverged(frame));
        measures.put(Rule.DEAD_UNITS, dead(layers));
        measures.put(Rule.SATURATION, saturated(frame));
        measures.put(Rule.FLAT_LOSS, flat(frame, history));
        measures.put(Rule.VANISHING, vanishing());
        measures.put(Rule.LARGE_STEPS, medians(updates));
        measures.put(Rule.SMALL_STEPS, isLearned(frame, history) ? nothing(layers.size()) : medians(updates));
    }

    // Numbers from before a change of settings say nothing of what comes after it.
    private void begin(Frame frame) {
        Frame before = latest;
        int layers = frame.layers().size();
        if (before == null || gradients.size() != layers) {
            gradients.clear();
            updates.clear();
            saturated.clear();
            for (int l = 0; l < layers; l++) {
                gradients.add(new Recent());
                updates.add(new Recent());
                saturated.add(new Recent());
            }
        } else if (!before.experiment().equals(frame.experiment())
                || before.progress().run() != frame.progress().run()
                || before.step() > frame.step()) {
            gradients.forEach(Recent::clear);
            updates.forEach(Recent::clear);
            saturated.forEach(Recent::clear);
        }
    }

    /** Returns what a rule finds in the latest frame where its measure passes a test. */
    Optional<Symptom> symptom(Rule rule, DoublePredicate isBad) {
        double[] measure = measures.getOrDefault(rule, new double[0]);
        List<Integer> bad = new ArrayList<>();
        int worst = -1;
        for (int l = 0; l < measure.length; l++) {
            if (isBad.test(measure[l])) {
                bad.add(l);
                worst = worst < 0 || rule.isWorse(measure[l], measure[worst]) ? l : worst;
            }
        }
        return bad.isEmpty() ? Optional.empty() : Optional.of(new Symptom(rule, bad, worst, measure[worst]));
    }

    /** Returns whether the activation of the latest frame levels off on both sides, as tanh and sigmoid do. */
    boolean levelsOff() {
        return levelsOff.contains(true);
    }

    /** Returns whether the weights of the latest frame have run away. */
    boolean ranAway() {
        return ranAway;
    }

    /** Returns whether a hidden layer of the latest frame answers to no sample, so that nothing gets through it. */
    boolean isCutOff() {
        return symptom(Rule.DEAD_UNITS, percentage -> percentage == PERCENT).isPresent();
    }

    /** Returns whether ten times the rate would be too large for no layer. */
    boolean hasRoomForMore() {
        return updates.stream().noneMatch(layer -> Rule.LARGE_STEPS.appears(layer.median() + 1));
    }

    private static double[] diverged(Frame frame) {
        double[] measure = nothing(frame.layers().size());
        if (frame.status() instanceof Status.Failed failed && !failed.tensor().isEmpty()) {
            measure[Math.max(0, failed.layer() - 1)] = 1;
        }
        return measure;
    }

    private static double[] dead(List<LayerStats> layers) {
        return layers.stream().mapToDouble(LayerStats::silentOnDataset).toArray();
    }

    private double[] saturated(Frame frame) {
        look(frame.experiment().architecture().hidden());
        Optional<Census> census = frame.closeup().census();
        double[] measure = nothing(levelsOff.size());
        for (int l = 0; l < measure.length; l++) {
            int layer = l;
            double share = census.map(
                            known -> PERCENT * known.layers().get(layer).saturated())
                    .orElse(saturated.get(l).median());
            measure[l] = levelsOff.get(l) ? share : Double.NaN;
        }
        return measure;
    }

    // Stands where the loss is: at the output layer.
    private static double[] flat(Frame frame, History history) {
        double[] measure = nothing(frame.layers().size());
        if (!isLearned(frame, history)) {
            measure[measure.length - 1] = PERCENT * Learning.change(frame, history);
        }
        return measure;
    }

    // Takes a millisecond for each activation, and they stay for many frames.
    private void look(List<HiddenLayer> hidden) {
        List<Activation> now = hidden.stream().map(HiddenLayer::activation).toList();
        if (!now.equals(known)) {
            known = now;
            Map<Activation, Boolean> answers = new HashMap<>();
            levelsOff = now.stream()
                    .map(one -> answers.computeIfAbsent(one, Examination::levelsOff))
                    .toList();
        }
    }

    private static boolean levelsOff(Activation activation) {
        Traits traits = Traits.of(activation);
        return traits.left().saturates() && traits.right().saturates();
    }

    private double[] vanishing() {
        double[] measure = medians(gradients);
        double output = measure[measure.length - 1];
        for (int l = 0; l < measure.length; l++) {
            // When all gradients are small the network has learned; only where they differ have they vanished.
            boolean vanished = measure[l] < output + Math.log10(OUTPUT_SHARE);
            measure[l] = vanished ? measure[l] : Double.NaN;
        }
        return measure;
    }

    private static boolean isLearned(Frame frame, History history) {
        return history.size() == 0
                || !(frame.trainLoss() > LOSS_LEFT * history.at(0).trainLoss());
    }

    private static double[] medians(List<Recent> layers) {
        return layers.stream().mapToDouble(Recent::median).toArray();
    }

    private static double[] nothing(int layers) {
        double[] measure = new double[layers];
        Arrays.fill(measure, Double.NaN);
        return measure;
    }
}
