package activationlab.cli;

import activationlab.network.Optimizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is made of gradients, with its constants. */
final class OptimizerOptions {
    private static final Map<String, Optimizer> OPTIMIZERS = new TreeMap<>(Map.of(
            "sgd", Optimizer.descent(),
            "momentum", Optimizer.momentum(),
            "nesterov", Optimizer.nesterov(),
            "rmsprop", Optimizer.rmsProp(),
            "adam", Optimizer.adam(),
            "adamw", Optimizer.adamW()));

    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            defaultValue = "sgd",
            description = "sgd, momentum, nesterov, rmsprop, adam or adamw. Initially ${DEFAULT-VALUE}.")
    private String name = "sgd";

    @Option(
            names = "--momentum",
            paramLabel = "M",
            description = "The share of the last move that sgd, momentum and nesterov keep. Initially 0, 0.9, 0.9.")
    private @Nullable String momentum;

    @Option(names = "--beta1", paramLabel = "B", description = "The share that the mean of adam keeps. Initially 0.9.")
    private @Nullable String beta1;

    @Option(
            names = "--beta2",
            paramLabel = "B",
            description = "The share that the mean square of adam keeps. Initially 0.999.")
    private @Nullable String beta2;

    @Option(
            names = "--smoothing",
            paramLabel = "A",
            description = "The share that the mean square of rmsprop keeps. Initially 0.99.")
    private @Nullable String smoothing;

    @Option(
            names = "--epsilon",
            paramLabel = "E",
            description = "What is added to the root of the mean square. Initially 1e-8.")
    private @Nullable String epsilon;

    @Option(
            names = "--weight-decay",
            paramLabel = "D",
            description = "The factor of the decay of all parameters. Initially 0, for adamw 0.01.")
    private @Nullable String decay;

    /** Returns the optimizer. */
    Optimizer optimizer() {
        Optimizer usual = OPTIMIZERS.get(name);
        if (usual == null) {
            throw new BadInput("--optimizer '" + name + "', wanted one of " + String.join(", ", OPTIMIZERS.keySet()));
        }
        Constants constants = new Constants();
        Optimizer chosen = constants.set(usual);
        constants.requireAllUsed(name);
        return chosen;
    }

    /** The constants that were given, until they are used. */
    private final class Constants {
        private final Map<String, String> left = new LinkedHashMap<>();

        Constants() {
            note("--momentum", momentum);
            note("--beta1", beta1);
            note("--beta2", beta2);
            note("--smoothing", smoothing);
            note("--epsilon", epsilon);
            note("--weight-decay", decay);
        }

        private void note(String option, @Nullable String given) {
            if (given != null) {
                left.put(option, given);
            }
        }

        private double or(String option, double usual) {
            String given = left.remove(option);
            return given == null ? usual : Decimal.parse(given);
        }

        private double decay(double usual) {
            return or("--weight-decay", usual);
        }

        Optimizer set(Optimizer usual) {
            return switch (usual) {
                case Optimizer.Descent sgd ->
                    new Optimizer.Descent(or("--momentum", sgd.momentum()), decay(sgd.weightDecay()));
                case Optimizer.Nesterov ahead ->
                    new Optimizer.Nesterov(or("--momentum", ahead.momentum()), decay(ahead.weightDecay()));
                case Optimizer.RmsProp rms ->
                    new Optimizer.RmsProp(
                            or("--smoothing", rms.smoothing()),
                            or("--epsilon", rms.epsilon()),
                            decay(rms.weightDecay()));
                case Optimizer.Adam adam ->
                    new Optimizer.Adam(
                            or("--beta1", adam.beta1()),
                            or("--beta2", adam.beta2()),
                            or("--epsilon", adam.epsilon()),
                            decay(adam.weightDecay()));
                case Optimizer.AdamW adam ->
                    new Optimizer.AdamW(
                            or("--beta1", adam.beta1()),
                            or("--beta2", adam.beta2()),
                            or("--epsilon", adam.epsilon()),
                            decay(adam.weightDecay()));
            };
        }

        void requireAllUsed(String optimizer) {
            for (String option : left.keySet()) {
                throw new BadInput(option + " has no meaning for " + optimizer + ", wanted it left out");
            }
        }
    }
}
