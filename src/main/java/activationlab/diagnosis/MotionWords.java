package activationlab.diagnosis;

import activationlab.scale.NumberText;
import activationlab.training.Motion;
import java.util.List;

/** Writes a stage of a step as formulas, and with its numbers in their places. Safe on any thread. */
public final class MotionWords {
    private static final int DIGITS = 3;

    private static final int LONGEST_NAME = 24;

    private MotionWords() {}

    /** Returns a number as the tables of a step write it. */
    public static String number(double value) {
        return NumberText.significant(value, DIGITS);
    }

    /** Returns the formulas of a stage. */
    public static String formula(Motion motion, MotionStage stage) {
        String read = motion.place().layer() == 0 ? "x" : "a";
        return switch (stage) {
            case FORWARD -> "z = Σ w × " + read + " + b" + (motion.isOutput() ? "" : ",  a = f(z)");
            case LOSS -> LossWords.formula(motion.outcome().loss());
            case BACKWARD ->
                motion.isOutput() ? "dz = " + LossWords.gradient(motion) : "da = Σ w × dz above,  dz = da × f′(z)";
            case UPDATE -> "g = Σ dz × " + read + ",  " + UpdateWords.formula(motion.update());
        };
    }

    /**
     * Returns a stage in one or two sentences with numbers.
     *
     * @param features the names of the inputs
     */
    public static String numbers(Motion motion, MotionStage stage, List<String> features) {
        String words = switch (stage) {
            case FORWARD -> forward(motion);
            case LOSS -> LossWords.numbers(motion);
            case BACKWARD -> backward(motion);
            case UPDATE -> update(motion, features);
        };
        return scope(motion, stage) + words;
    }

    private static String scope(Motion motion, MotionStage stage) {
        int count = motion.scope().count();
        if (motion.scope().sample().isPresent()) {
            return "Sample " + (motion.scope().sample().getAsInt() + 1) + " of " + count + ": ";
        }
        boolean sums = stage == MotionStage.BACKWARD || stage == MotionStage.UPDATE;
        return (sums ? "Sum" : "Mean") + " over the " + count + (count == 1 ? " sample: " : " samples: ");
    }

    /** Returns the gradient by the pre-activation of an output as it comes from one sample, with its numbers. */
    public static String gradientNumbers(Motion motion) {
        return LossWords.gradientNumbers(motion);
    }

    private static String forward(Motion motion) {
        Motion.Forward forward = motion.forward();
        StringBuilder words = new StringBuilder("z = " + number(forward.z()));
        if (motion.backward().normalized()) {
            words.append(", normalized ").append(number(forward.seen()));
        }
        if (!motion.isOutput()) {
            words.append(", a = ").append(number(forward.a()));
        }
        if (forward.out() != forward.a()) {
            words.append(forward.out() == 0 ? ", which dropout leaves out" : ", dropout makes it ")
                    .append(forward.out() == 0 ? "" : number(forward.out()));
        }
        return words.toString();
    }

    private static String backward(Motion motion) {
        Motion.Backward backward = motion.backward();
        String dz = number(backward.dz());
        if (motion.isOutput()) {
            return motion.scope().sample().isPresent() ? "dz = " + LossWords.gradientNumbers(motion) : "dz = " + dz;
        }
        String da = number(backward.byActivation());
        String through = backward.upstream() == backward.byActivation()
                ? "da = " + da
                : "da = " + number(backward.upstream()) + ", behind dropout " + da;
        if (motion.scope().sample().isEmpty()) {
            return through + ", dz = " + dz + ", a sum of products da × f′(z), one for each sample";
        }
        String product = da + " × " + number(backward.slope());
        return backward.normalized()
                ? through + ", " + product + ", through batch normalization dz = " + dz
                : through + ", dz = " + product + " = " + dz;
    }

    private static String update(Motion motion, List<String> features) {
        if (motion.update().isEmpty()) {
            return motion.refusal();
        }
        Motion.Update update = motion.update().get();
        int farthest = 0;
        for (int i = 1; i < update.moves().size(); i++) {
            farthest = size(update.moves().get(i)) > size(update.moves().get(farthest)) ? i : farthest;
        }
        String name = name(motion, farthest, features);
        return (name.equals("bias") ? "the bias" : "the weight of " + name) + " moves farthest, by "
                + NumberText.significant(
                        update.moves().get(farthest).weight().now()
                                - update.moves().get(farthest).weight().before(),
                        DIGITS)
                + (motion.scope().sample().isPresent() && motion.scope().count() > 1
                        ? ". The step adds up the parts of all "
                                + motion.scope().count() + " samples"
                        : "");
    }

    private static double size(Motion.Move move) {
        return Math.abs(move.weight().now() - move.weight().before());
    }

    /**
     * Returns what a weight belongs to: {@code petal length}, {@code unit 5}, and behind the last of them {@code bias}.
     *
     * @param features the names of the inputs
     */
    public static String name(Motion motion, int input, List<String> features) {
        if (input == motion.forward().terms().size()) {
            return "bias";
        }
        return motion.place().layer() == 0 ? shortened(features.get(input)) : "unit " + (input + 1);
    }

    // Names of columns can be of any length, and beside them there must be room for the numbers.
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
