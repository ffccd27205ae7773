package activationlab.diagnosis;

import static activationlab.diagnosis.MotionWords.number;

import activationlab.network.Loss;
import activationlab.training.Motion;

/** Writes losses and their gradients as formulas, and with numbers. Safe on any thread. */
final class LossWords {
    private LossWords() {}

    static String formula(Loss loss) {
        return switch (loss) {
            case MEAN_SQUARED_ERROR -> "L = (z − t)²";
            case BINARY_CROSS_ENTROPY -> "p = 1 / (1 + e⁻ᶻ),  L = −ln p for class 1, −ln(1 − p) for class 0";
            case CROSS_ENTROPY -> "p = eᶻ / Σ eᶻ,  L = −ln p of the right class";
            case POSITIVE_SQUARED_ERROR -> "y = ln(1 + eᶻ),  L = (y − t)²";
            case BOUNDED_SQUARED_ERROR -> "y = tanh z,  L = (y − t)²";
            case RECTIFIED_SQUARED_ERROR -> "y = max(0, z),  L = (y − t)²";
        };
    }

    static String numbers(Motion motion) {
        Motion.Outcome outcome = motion.outcome();
        String value = number(outcome.value());
        if (motion.scope().sample().isEmpty() || outcome.answers().size() > 1) {
            return "loss L = " + value;
        }
        Motion.Answer answer = outcome.answers().getFirst();
        String p = number(answer.value());
        return switch (outcome.loss()) {
            case BINARY_CROSS_ENTROPY ->
                answer.target() > 0.5
                        ? "p = " + p + ", class 1: L = −ln " + p + " = " + value
                        : "p = " + p + ", class 0: L = −ln(1 − " + p + ") = " + value;
            case CROSS_ENTROPY -> "L = −ln " + p + " = " + value;
            default -> "L = (" + p + " − " + signed(answer.target()) + ")² = " + value;
        };
    }

    /** Returns the gradient by the pre-activation of an output, as a formula. */
    static String gradient(Motion motion) {
        String share = " / " + divisor(motion);
        return switch (motion.outcome().loss()) {
            case MEAN_SQUARED_ERROR -> "2 (z − t)" + share;
            case BINARY_CROSS_ENTROPY, CROSS_ENTROPY -> "(p − t)" + share;
            case POSITIVE_SQUARED_ERROR, BOUNDED_SQUARED_ERROR, RECTIFIED_SQUARED_ERROR -> "2 (y − t) × y′(z)" + share;
        };
    }

    /** Returns the same with the numbers of one sample. */
    static String gradientNumbers(Motion motion) {
        Motion.Answer answer = motion.outcome()
                .answers()
                .get(motion.isOutput() ? motion.place().unit() : 0);
        String difference = "(" + number(answer.value()) + " − " + signed(answer.target()) + ")";
        String share = " / " + divisor(motion) + " = " + number(answer.gradient());
        return switch (motion.outcome().loss()) {
            case MEAN_SQUARED_ERROR -> "2 " + difference + share;
            case BINARY_CROSS_ENTROPY, CROSS_ENTROPY -> difference + share;
            case POSITIVE_SQUARED_ERROR, BOUNDED_SQUARED_ERROR, RECTIFIED_SQUARED_ERROR ->
                "2 " + difference + " × y′(z)" + share;
        };
    }

    // The loss is a mean over the batch and, but for classes, over the outputs.
    private static int divisor(Motion motion) {
        int outputs = motion.outcome().loss() == Loss.CROSS_ENTROPY
                ? 1
                : motion.outcome().answers().size();
        return motion.scope().count() * outputs;
    }

    private static String signed(double value) {
        return value < 0 ? "(" + number(value) + ")" : number(value);
    }
}
