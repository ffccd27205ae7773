package activationlab.plot;

import activationlab.diagnosis.GradientHealth;
import activationlab.diagnosis.Wording;
import activationlab.network.BadTensor;
import activationlab.network.Initialization;
import activationlab.scale.NumberText;
import activationlab.study.Ladder;
import activationlab.study.Probe;
import activationlab.study.Rung;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a ladder shows, in words. Safe on any thread. */
final class LadderReading {
    private static final int DIGITS = 2;

    private LadderReading() {}

    /** Returns what was measured: activation, depth, width, initializer, and gain and bias that are not the usual. */
    static String title(Probe probe) {
        Initialization start = probe.initialization();
        String size = probe.depth() == 1 ? "1 layer" : probe.depth() + " layers of " + probe.width();
        return probe.activation().title() + ", " + size + ", "
                + start.initializer().title()
                + (start.gain() == 1 ? "" : ", gain " + Wording.setting(start.gain()))
                + (start.bias() == 0 ? "" : ", bias " + Wording.setting(start.bias()));
    }

    static String of(Ladder ladder) {
        String overflow = ladder.overflow().map(LadderReading::overflow).orElse("");
        if (!overflow.isEmpty()) {
            return overflow;
        }
        if (ladder.hidden().isEmpty()) {
            return "One layer alone: its gradient passes no other weights and no slopes.";
        }
        // Weights whose gradients are alike can hide a gradient that explodes, where the activations vanish as fast.
        String health = GradientHealth.of(ladder.each(Rung::preActivationNorm), ladder.each(Rung::meanGradient))
                .sentence();
        return Character.toUpperCase(health.charAt(0)) + health.substring(1) + ". " + steps(ladder);
    }

    private static String overflow(BadTensor bad) {
        return "Exploding: a " + bad.name() + " of layer " + bad.layer() + " is "
                + bad.flaw().text() + ".";
    }

    private static String steps(Ladder ladder) {
        for (Rung rung : ladder.hidden().reversed()) {
            if (rung.weightFactor() == 0 || rung.slopeFactor() == 0) {
                return "It becomes 0 at the "
                        + (rung.weightFactor() == 0
                                ? "weights of layer " + (rung.layer() + 1) + "."
                                : "slopes of layer " + rung.layer() + ".");
            }
        }
        double weights = mean(ladder.hidden(), Rung::weightFactor);
        double slopes = mean(ladder.hidden(), Rung::slopeFactor);
        return "A step back multiplies it by " + number(weights) + " (weights) \u00d7 " + number(slopes)
                + " (slopes) = " + number(weights * slopes) + " on average.";
    }

    /** Returns the geometric mean, of which as many steps have the same product. */
    private static double mean(List<Rung> rungs, ToDoubleFunction<Rung> factor) {
        return Math.exp(
                rungs.stream().mapToDouble(factor).map(Math::log).average().orElseThrow());
    }

    private static String number(double value) {
        return NumberText.significant(value, DIGITS);
    }
}
