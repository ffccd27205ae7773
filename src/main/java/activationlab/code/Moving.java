package activationlab.code;

import activationlab.network.Optimizer;
import activationlab.training.RateSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How numbers move, for comments and for programs that do it themselves. Safe on any thread. */
final class Moving {
    private Moving() {}

    /** Returns the name of an optimizer with its constants. */
    static String words(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Descent sgd ->
                "gradient descent, momentum " + sgd.momentum() + ", weight decay " + sgd.weightDecay();
            case Optimizer.Nesterov sgd ->
                "Nesterov's momentum " + sgd.momentum() + ", weight decay " + sgd.weightDecay();
            case Optimizer.RmsProp rms ->
                "RMSProp, smoothing " + rms.smoothing() + ", epsilon " + rms.epsilon() + ", weight decay "
                        + rms.weightDecay();
            case Optimizer.Adam adam ->
                "Adam, betas " + adam.beta1() + " and " + adam.beta2() + ", epsilon " + adam.epsilon()
                        + ", weight decay " + adam.weightDecay();
            case Optimizer.AdamW adam ->
                "AdamW, betas " + adam.beta1() + " and " + adam.beta2() + ", epsilon " + adam.epsilon()
                        + ", weight decay " + adam.weightDecay();
        };
    }

    /** Returns the lines that move one number, or one array, against {@code gradient}. */
    static String lines(Optimizer optimizer, Language language) {
        boolean java = language == Language.JAVA;
        return steps(optimizer).stream()
                .map(line -> java
                        ? "                " + spelled(line, "[i]", "Math.sqrt", "Math.pow($1, step)") + ";"
                        : "        " + spelled(line, "", "np.sqrt", "$1**step"))
                .collect(Collectors.joining("\n"));
    }

    private static String spelled(String line, String index, String root, String power) {
        return line.replaceAll("@(\\w+)", "tensor.$1" + index)
                .replace("sqrt", root)
                .replaceAll("power\\(([^)]+)\\)", power);
    }

    private static List<String> steps(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Descent sgd -> decayed(sgd.weightDecay(), descent(sgd.momentum()));
            case Optimizer.Nesterov sgd ->
                decayed(
                        sgd.weightDecay(),
                        "@mean = " + sgd.momentum() + " * @mean + gradient",
                        "@value = @value - rate * (gradient + " + sgd.momentum() + " * @mean)");
            case Optimizer.RmsProp rms ->
                decayed(
                        rms.weightDecay(),
                        average("@square", rms.smoothing(), "gradient * gradient"),
                        "@value = @value - rate * gradient / (sqrt(@square) + " + rms.epsilon() + ")");
            case Optimizer.Adam adam ->
                decayed(adam.weightDecay(), adam(adam.beta1(), adam.beta2(), adam.epsilon(), 0));
            case Optimizer.AdamW adam ->
                decayed(0, adam(adam.beta1(), adam.beta2(), adam.epsilon(), adam.weightDecay()));
        };
    }

    private static String[] descent(double momentum) {
        return momentum == 0
                ? new String[] {"@value = @value - rate * gradient"}
                : new String[] {"@mean = " + momentum + " * @mean + gradient", "@value = @value - rate * @mean"};
    }

    private static List<String> decayed(double decay, String... steps) {
        List<String> lines = new ArrayList<>();
        if (decay != 0) {
            lines.add("gradient = gradient + " + decay + " * @value");
        }
        lines.addAll(List.of(steps));
        return lines;
    }

    private static String[] adam(double beta1, double beta2, double epsilon, double shrinking) {
        String kept = shrinking == 0 ? "@value" : "@value * (1 - rate * " + shrinking + ")";
        return new String[] {
            average("@mean", beta1, "gradient"),
            average("@square", beta2, "gradient * gradient"),
            "@value = " + kept + " - rate * (@mean / (1 - power(" + beta1 + "))) / (sqrt(@square / (1 - power(" + beta2
                    + "))) + " + epsilon + ")"
        };
    }

    private static String average(String memory, double share, String newest) {
        return memory + " = " + share + " * " + memory + " + (1 - " + share + ") * " + newest;
    }

    /** Returns the lines of the function of the rate. */
    static String schedule(RateSchedule schedule, Language language) {
        boolean java = language == Language.JAVA;
        String indent = java ? "        " : "    ";
        String end = java ? ";" : "";
        StringBuilder lines = new StringBuilder();
        String epoch = "epoch";
        if (schedule.warmUp() > 0) {
            String warm = "return (epoch + 1.0) / " + schedule.warmUp();
            lines.append(indent)
                    .append(
                            java
                                    ? "if (epoch < " + schedule.warmUp() + ") {\n            " + warm + ";\n        }\n"
                                    : "if epoch < " + schedule.warmUp() + ":\n        " + warm + "\n");
            epoch = "(epoch - " + schedule.warmUp() + ")";
        }
        String result = switch (schedule.decay()) {
            case RateSchedule.Decay.Constant ignored -> "1.0";
            case RateSchedule.Decay.Steps steps ->
                java
                        ? "Math.pow(" + steps.share() + ", " + epoch + " / " + steps.every() + ")"
                        : steps.share() + " ** (" + epoch + " // " + steps.every() + ")";
            case RateSchedule.Decay.Cosine cosine -> cosine(cosine, epoch, java ? "Math." : "math.");
        };
        return lines + indent + "return " + result + end;
    }

    private static String cosine(RateSchedule.Decay.Cosine cosine, String epoch, String mathematics) {
        String least = mathematics.equals("math.") ? "min(" : "Math.min(";
        String pi = mathematics + (mathematics.equals("math.") ? "pi" : "PI");
        return cosine.end() + " + (1 - " + cosine.end() + ") * (1 + " + mathematics + "cos(" + pi + " * " + least
                + epoch + ", " + cosine.epochs() + ") / " + cosine.epochs() + ")) / 2";
    }
}
