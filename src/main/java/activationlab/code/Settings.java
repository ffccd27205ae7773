package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import activationlab.activation.Randomized;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import activationlab.network.Topology;
import activationlab.training.Experiment;
import activationlab.training.StopRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a program about training is made from. Immutable and safe on any thread.
 *
 * @param experiment the settings
 * @param epochs how long it trains, from 1 on
 * @param language what it is written for
 */
record Settings(Experiment experiment, int epochs, Language language) {
    Topology topology() {
        return experiment.topology();
    }

    List<HiddenLayer> hidden() {
        return topology().hidden();
    }

    /** Returns which parts of a program are needed. */
    Set<String> sections() {
        Set<String> needed = new TreeSet<>();
        if (hidden().stream().anyMatch(layer -> layer.normalization() == Normalization.BATCH)) {
            needed.add("norm");
        }
        if (hidden().stream().anyMatch(layer -> layer.dropout() > 0)) {
            needed.addAll(List.of("dropout", "draws"));
        }
        if (any(Learned.class).isPresent()) {
            needed.add("learned");
        }
        if (any(Randomized.class).isPresent()) {
            needed.addAll(List.of("slopes", "draws"));
        }
        if (experiment.initializer() == Initializer.ORTHOGONAL) {
            needed.add("orthogonal");
        }
        if (experiment.architecture().gain() != 1) {
            needed.add("gain");
        }
        if (experiment.bias() != 0) {
            needed.add("hiddenbias");
        }
        Regularization regularization = experiment.descent().regularization();
        if (regularization.clips()) {
            needed.add("clip");
        }
        if (regularization.penalizes()) {
            needed.add("penalty");
        }
        if (experiment.descent().optimizer() instanceof Optimizer.RmsProp) {
            needed.add("rmsprop");
        }
        needed.addAll(ending());
        return needed;
    }

    /** Returns which conditions can end training before its last epoch. */
    Set<String> ending() {
        StopRule rule = experiment.descent().stop();
        Set<String> conditions = new TreeSet<>();
        if (rule.loss() > 0) {
            conditions.add("stoploss");
        }
        if (rule.accuracy() > 0 && guesses()) {
            conditions.add("stopaccuracy");
        }
        if (rule.patience() > 0) {
            conditions.add("patience");
        }
        return conditions;
    }

    // Others know no right and wrong answers.
    private boolean guesses() {
        return experiment.loss() == Loss.BINARY_CROSS_ENTROPY || experiment.loss() == Loss.CROSS_ENTROPY;
    }

    /** Returns the last epoch: the one wanted, or that of the stop rule if it comes first. */
    int lastEpoch() {
        int limit = experiment.descent().stop().epochs();
        return limit > 0 ? Math.min(limit, epochs) : epochs;
    }

    /** Returns the first activation of a kind. */
    <T extends Activation> Optional<T> any(Class<T> kind) {
        return hidden().stream()
                .map(HiddenLayer::activation)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
