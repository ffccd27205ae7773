package activationlab.diagnosis;

import static activationlab.diagnosis.Wording.setting;

import activationlab.network.Optimizer;
import activationlab.network.WeightMove;
import activationlab.scale.NumberText;
import activationlab.training.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what an optimizer does with a gradient as formulas, and with the numbers of one weight. Safe on any thread.
 */
public final class UpdateWords {
    private static final int DIGITS = 3;
    private static final int WEIGHT_DIGITS = 5;

    private UpdateWords() {}

    /** Returns the formula of the step, one line. */
    static String formula(Optional<Motion.Update> update) {
        return update.map(Motion.Update::optimizer)
                .map(optimizer -> switch (optimizer) {
                    case Optimizer.Descent descent ->
                        descent.memories() == 0
                                ? "new w = w − rate × g"
                                : "m = momentum × m + g,  new w = w − rate × m";
                    case Optimizer.Nesterov ignored -> "m = momentum × m + g,  new w = w − rate × (g + momentum × m)";
                    case Optimizer.RmsProp ignored -> "s = mean of g²,  new w = w − rate × g / (√s + ε)";
                    case Optimizer.Adam ignored -> "m = mean of g,  v = mean of g²,  new w = w − rate × m̂ / (√v̂ + ε)";
                    case Optimizer.AdamW ignored ->
                        "m = mean of g,  v = mean of g²,  new w = w × (1 − rate × decay) − rate × m̂ / (√v̂ + ε)";
                })
                .orElse("new w = w − rate × g");
    }

    /** Returns the way of one weight in a few lines, each with its numbers. */
    public static List<String> lines(Motion.Update update, WeightMove move) {
        List<String> lines = new ArrayList<>();
        if (update.regularization().clips() || update.regularization().penalizes()) {
            lines.add("clipping and penalties make the gradient " + n(move.gradient()) + " to g = "
                    + n(move.direction()));
        }
        Step step = new Step(update.rate(), update.number(), move);
        lines.addAll(
                switch (update.optimizer()) {
                    case Optimizer.Descent descent -> descent(step, descent);
                    case Optimizer.Nesterov nesterov -> nesterov(step, nesterov);
                    case Optimizer.RmsProp rmsProp -> rmsProp(step, rmsProp);
                    case Optimizer.Adam adam -> adam(step, adam, 0);
                    case Optimizer.AdamW adamW ->
                        adam(
                                step,
                                new Optimizer.Adam(adamW.beta1(), adamW.beta2(), adamW.epsilon(), 0),
                                adamW.weightDecay());
                });
        return lines;
    }

    /** The numbers of one weight in a step of this number. */
    private record Step(double rate, long number, WeightMove move) {
        double g() {
            return move.direction();
        }

        /** Returns the gradient with the decay that the optimizer adds, and what it is made of. */
        double decayed(double decay) {
            return Math.fma(decay, move.before(), move.direction());
        }

        String start() {
            return w(move.before());
        }

        String result() {
            return " = " + w(move.now());
        }
    }

    private static void addDecay(List<String> lines, Step step, double decay) {
        if (decay > 0) {
            lines.add("g = " + n(step.g()) + " + " + setting(decay) + " × " + in(step.move.before()) + " = "
                    + n(step.decayed(decay)));
        }
    }

    private static List<String> descent(Step step, Optimizer.Descent descent) {
        List<String> lines = new ArrayList<>();
        addDecay(lines, step, descent.weightDecay());
        if (descent.memories() == 0) {
            lines.add(step.start() + " − " + setting(step.rate) + " × " + in(step.g()) + step.result());
            return lines;
        }
        lines.add(momentum(step, descent.momentum(), descent.weightDecay()));
        double moved = step.move.remembered().getFirst();
        lines.add(step.start() + " − " + setting(step.rate) + " × " + in(moved) + step.result());
        return lines;
    }

    // The first move is the gradient, whatever is remembered.
    private static String momentum(Step step, double momentum, double decay) {
        double before = step.number == 1 ? 0 : step.move.rememberedBefore().getFirst();
        return "m = " + setting(momentum) + " × " + in(before) + " + " + in(step.decayed(decay)) + " = "
                + n(step.move.remembered().getFirst());
    }

    private static List<String> nesterov(Step step, Optimizer.Nesterov nesterov) {
        List<String> lines = new ArrayList<>();
        addDecay(lines, step, nesterov.weightDecay());
        lines.add(momentum(step, nesterov.momentum(), nesterov.weightDecay()));
        lines.add(step.start() + " − " + setting(step.rate) + " × (" + n(step.decayed(nesterov.weightDecay()))
                + " + " + setting(nesterov.momentum()) + " × "
                + in(step.move.remembered().getFirst()) + ")" + step.result());
        return lines;
    }

    private static List<String> rmsProp(Step step, Optimizer.RmsProp rmsProp) {
        List<String> lines = new ArrayList<>();
        addDecay(lines, step, rmsProp.weightDecay());
        double g = step.decayed(rmsProp.weightDecay());
        lines.add(mean("s", rmsProp.smoothing(), step.move.rememberedBefore().getFirst(), squared(g)) + " = "
                + n(step.move.remembered().getFirst()));
        lines.add(step.start() + " − " + setting(step.rate) + " × " + in(g) + " / (√"
                + n(step.move.remembered().getFirst()) + " + ε)" + step.result());
        return lines;
    }

    private static List<String> adam(Step step, Optimizer.Adam adam, double shrinkage) {
        List<String> lines = new ArrayList<>();
        addDecay(lines, step, adam.weightDecay());
        double g = step.decayed(adam.weightDecay());
        List<Double> before = step.move.rememberedBefore();
        double m = step.move.remembered().get(0);
        double v = step.move.remembered().get(1);
        double unbiasedM = m / (1 - Math.pow(adam.beta1(), (double) step.number));
        double unbiasedV = v / (1 - Math.pow(adam.beta2(), (double) step.number));
        lines.add(mean("m", adam.beta1(), before.get(0), in(g)) + " = " + n(m));
        lines.add(mean("v", adam.beta2(), before.get(1), squared(g)) + " = " + n(v));
        lines.add("without the bias of the start: m̂ = " + n(unbiasedM) + ", v̂ = " + n(unbiasedV));
        String start = shrinkage > 0
                ? step.start() + " × (1 − " + setting(step.rate) + " × " + setting(shrinkage) + ")"
                : step.start();
        lines.add(start + " − " + setting(step.rate) + " × " + in(unbiasedM) + " / (√" + n(unbiasedV) + " + ε)"
                + step.result());
        return lines;
    }

    private static String mean(String name, double kept, double before, String next) {
        return name + " = " + NumberText.shortest(kept, DIGITS) + " × " + in(before) + " + "
                + NumberText.shortest(1 - kept, DIGITS) + " × " + next;
    }

    private static String squared(double g) {
        return g < 0 ? "(" + n(g) + ")²" : n(g) + "²";
    }

    private static String n(double value) {
        return NumberText.shortest(value, DIGITS);
    }

    /** Returns a number as a factor: a negative one in brackets. */
    private static String in(double value) {
        return value < 0 ? "(" + n(value) + ")" : n(value);
    }

    private static String w(double value) {
        return NumberText.significant(value, WEIGHT_DIGITS);
    }
}
