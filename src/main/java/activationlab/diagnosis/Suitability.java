package activationlab.diagnosis;

import activationlab.activation.Activation;
import activationlab.activation.Family;
import activationlab.activation.Traits;
import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.dataset.Task;
import activationlab.network.HiddenLayer;
import activationlab.network.Initializer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.scale.NumberText;
import activationlab.training.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which settings of an experiment do not go together, before a step is taken. Safe on any thread. */
public final class Suitability {
    private static final int DEEP = 3;
    private static final double FLAT = 0.3;
    private static final Set<Initializer> HE = Set.of(Initializer.HE_NORMAL, Initializer.HE_UNIFORM);
    private static final Set<Initializer> GLOROT = Set.of(Initializer.GLOROT_NORMAL, Initializer.GLOROT_UNIFORM);
    private static final Set<Initializer> LECUN = Set.of(Initializer.LECUN_NORMAL, Initializer.LECUN_UNIFORM);

    private final Experiment experiment;
    private final List<Finding> findings = new ArrayList<>();

    private Suitability(Experiment experiment) {
        this.experiment = experiment;
    }

    /**
     * Returns what does not go together, gravest first; nothing if all does.
     *
     * @param dataset what the experiment learns from
     */
    public static List<Finding> of(Experiment experiment, Dataset dataset) {
        Suitability suitability = new Suitability(experiment);
        suitability.look(dataset);
        suitability.findings.sort((one, other) -> other.severity().compareTo(one.severity()));
        return List.copyOf(suitability.findings);
    }

    /**
     * Returns what a network with an activation is usually drawn with, in words; empty where nothing is agreed on. He
     * and others 2015 for the ReLU family, Glorot and Bengio 2010 for tanh and sigmoid, LeCun and others 1998 for SELU
     * (Klambauer and others 2017).
     */
    public static Optional<String> initializerFor(Activation activation) {
        if (activation.id().equals("selu")) {
            return Optional.of("LeCun");
        }
        return switch (activation.family()) {
            case RELU -> Optional.of("He");
            case SIGMOIDAL -> Optional.of("Glorot");
            default -> Optional.empty();
        };
    }

    private void look(Dataset dataset) {
        if (experiment.recipe().task() == Task.REGRESSION) {
            lookAtTargets(dataset.train());
        } else {
            lookAtClasses();
        }
        lookAtSlopes();
        lookAtWeights();
        lookAtBatches();
    }

    private void lookAtClasses() {
        switch (experiment.loss()) {
            case RECTIFIED_SQUARED_ERROR ->
                warn("a ReLU output is no probability of a class, and below 0 it gets no gradient: sigmoid with binary"
                        + " cross-entropy suits two classes");
            case MEAN_SQUARED_ERROR, POSITIVE_SQUARED_ERROR, BOUNDED_SQUARED_ERROR ->
                warn(experiment.loss().title() + " measures distances, not probabilities of classes: "
                        + Loss.suited(experiment.recipe().task()).title() + " suits them, and accuracy needs it");
            default -> {
                // Cross-entropy suits classes.
            }
        }
    }

    private void lookAtTargets(Samples samples) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < samples.count(); s++) {
            low = Math.min(low, samples.target(s));
            high = Math.max(high, samples.target(s));
        }
        boolean bounded = experiment.loss() == Loss.BOUNDED_SQUARED_ERROR;
        double least = experiment.loss() == Loss.MEAN_SQUARED_ERROR ? Double.NEGATIVE_INFINITY : bounded ? -1 : 0;
        if (low < least || (bounded && high > 1)) {
            warn("a " + experiment.loss().head() + " output answers only " + (bounded ? "from \u22121 to 1" : "above 0")
                    + ", but targets go from " + number(low) + " to " + number(high));
        }
    }

    private void lookAtSlopes() {
        List<HiddenLayer> flat = experiment.architecture().hidden().stream()
                .filter(layer -> isFlat(layer.activation()))
                .toList();
        if (flat.size() >= DEEP) {
            Activation first = flat.getFirst().activation();
            double steepest = Math.abs(Traits.of(first).steepest().slope());
            warn(first.title() + " in " + flat.size() + " hidden layers: each multiplies the gradient by a slope of at"
                    + " most " + number(steepest) + ", together by at most "
                    + NumberText.significant(Math.pow(steepest, flat.size()), 2) + "; weights count, too");
        }
    }

    // The family first: traits take a millisecond.
    private static boolean isFlat(Activation activation) {
        return (activation.family() == Family.SIGMOIDAL || activation.family() == Family.HARD)
                && Math.abs(Traits.of(activation).steepest().slope()) <= FLAT;
    }

    private void lookAtWeights() {
        Initializer used = experiment.initializer();
        if (used == Initializer.ZERO || experiment.architecture().gain() == 0) {
            warn("all weights start at 0: the units of a layer stay alike, and only the last layer gets a gradient");
            return;
        }
        Optional<String> name = family(used);
        if (name.isEmpty()) {
            return;
        }
        experiment.architecture().hidden().stream()
                .map(HiddenLayer::activation)
                .filter(one -> initializerFor(one)
                        .filter(wanted -> !wanted.equals(name.get()))
                        .isPresent())
                .findFirst()
                .ifPresent(one -> findings.add(new Finding(
                        Severity.NOTICE,
                        used.title() + " weights before " + one.title() + ": "
                                + initializerFor(one).orElseThrow() + " suits it, which keeps the size of signals from"
                                + " layer to layer")));
    }

    private static Optional<String> family(Initializer used) {
        if (HE.contains(used)) {
            return Optional.of("He");
        }
        if (GLOROT.contains(used)) {
            return Optional.of("Glorot");
        }
        return LECUN.contains(used) ? Optional.of("LeCun") : Optional.empty();
    }

    private void lookAtBatches() {
        boolean normalized = experiment.architecture().hidden().stream()
                .anyMatch(layer -> layer.normalization() == Normalization.BATCH);
        if (normalized && experiment.effectiveBatchSize() == 1) {
            warn("batch normalization over one sample makes every unit 0 before its shift: take larger batches");
        }
    }

    private void warn(String sentence) {
        findings.add(new Finding(Severity.WARNING, sentence));
    }

    private static String number(double value) {
        return NumberText.shortest(value, 3);
    }
}
