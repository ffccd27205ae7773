package activationlab.code;

import activationlab.activation.Activation;
import activationlab.network.HiddenLayer;
import activationlab.network.Normalization;
import activationlab.network.Regularization;
import activationlab.training.Descent;
import activationlab.training.Experiment;
import activationlab.training.Recipe;
import activationlab.training.Scaling;
import activationlab.training.StopRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a program about training says of its settings. Safe on any thread. */
final class Facts {
    private Facts() {}

    static String heading(Settings settings) {
        return Spelling.comment("A network " + shape(settings) + " that learns "
                + settings.experiment().recipe().source().title() + ".");
    }

    private static String shape(Settings settings) {
        String hidden = settings.hidden().stream()
                .map(layer -> Integer.toString(layer.units()))
                .collect(Collectors.joining("-"));
        return settings.topology().inputs() + "-" + hidden + "-"
                + settings.topology().outputs();
    }

    /** Returns where the samples come from. */
    static String source(Settings settings) {
        Recipe recipe = settings.experiment().recipe();
        String scaled = recipe.scaling() == Scaling.STANDARDIZED ? ", standardized on those to learn from" : "";
        String noise = recipe.noise() > 0 ? ", noise " + recipe.noise() : "";
        return Spelling.comment("Samples of " + recipe.source().title() + noise + scaled);
    }

    /** Returns a line for each group of settings. */
    static List<String> lines(Settings settings) {
        Experiment experiment = settings.experiment();
        Drawing drawing = Drawing.of(experiment.initializer());
        List<String> lines = new ArrayList<>();
        lines.add(source(settings) + "; seed " + experiment.seed() + ".");
        for (int l = 0; l < settings.hidden().size(); l++) {
            lines.add("Layer " + (l + 1) + ": " + layer(settings.hidden().get(l)) + ".");
        }
        lines.add(
                "Output: " + experiment.loss().head() + ", " + experiment.loss().title() + ".");
        lines.add("Weights: " + experiment.initializer().title().replace("\u221a", "root of ") + ", " + drawing.words()
                + ";");
        lines.add("  gain " + experiment.architecture().gain() + ", hidden biases " + experiment.bias() + " more.");
        lines.add("Training: " + Moving.words(experiment.descent().optimizer()) + ";");
        lines.add("  rate " + experiment.learningRate() + ", batches of " + experiment.effectiveBatchSize() + ", "
                + settings.lastEpoch() + " epochs" + penalties(experiment.descent()) + ".");
        if (!settings.ending().isEmpty()) {
            lines.add("  ends earlier " + ending(settings) + ".");
        }
        return lines;
    }

    private static String ending(Settings settings) {
        StopRule rule = settings.experiment().descent().stop();
        List<String> conditions = new ArrayList<>();
        if (settings.ending().contains("stoploss")) {
            conditions.add("at a training loss of " + rule.loss() + " or less");
        }
        if (settings.ending().contains("stopaccuracy")) {
            conditions.add("at a training accuracy of " + rule.accuracy() + " or more");
        }
        if (settings.ending().contains("patience")) {
            conditions.add("after " + rule.patience() + " epochs without a lower test loss");
        }
        return String.join(", or ", conditions);
    }

    private static String layer(HiddenLayer layer) {
        Activation activation = layer.activation();
        String given = Spelling.settings(activation);
        String norm = layer.normalization() == Normalization.BATCH ? ", batch normalization" : "";
        String dropout = layer.dropout() > 0 ? ", dropout " + layer.dropout() : "";
        return layer.units() + " units" + norm + ", " + Spelling.comment(activation.title())
                + (given.isEmpty() ? "" : " with " + given) + dropout;
    }

    private static String penalties(Descent descent) {
        Regularization settings = descent.regularization();
        String l1 = settings.l1() > 0 ? ", L1 penalty " + settings.l1() : "";
        String l2 = settings.l2() > 0 ? ", L2 penalty " + settings.l2() + " / 2" : "";
        String clip = settings.clips() ? ", gradients clipped to norm " + settings.clipNorm() : "";
        return l1 + l2 + clip;
    }
}
