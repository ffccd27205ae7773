package activationlab.activation;

/**
 * What standard normal inputs make of an activation. Safe on any thread.
 *
 * @param mean the average output
 * @param silent the share of inputs whose output is exactly 0
 */
public record NormalInputs(double mean, double silent) {
    private static final double FARTHEST = 9; // beyond lie fewer than 1e-18 of all inputs

    static NormalInputs of(Survey survey) {
        double mean = 0;
        double silent = 0;
        for (Segment s : survey.segments) {
            for (int i = 0; i < s.last(); i++) {
                if (s.x[i + 1] < -FARTHEST || s.x[i] > FARTHEST) {
                    continue;
                }
                mean += Simpson.integral(survey.f, s, i);
                silent += s.value[i] == 0 && s.value[i + 1] == 0 ? Simpson.share(s, i) : 0;
            }
        }
        return new NormalInputs(mean, silent);
    }

    /** Simpson's rule between two samples, good for 10 digits at their distance. */
    private static final class Simpson {
        private Simpson() {}

        static double integral(Activation f, Segment s, int i) {
            double middle = (s.x[i] + s.x[i + 1]) / 2;
            double sum = s.value[i] * density(s.x[i])
                    + 4 * f.value(middle) * density(middle)
                    + s.value[i + 1] * density(s.x[i + 1]);
            return sum * (s.x[i + 1] - s.x[i]) / 6;
        }

        static double share(Segment s, int i) {
            double middle = (s.x[i] + s.x[i + 1]) / 2;
            double sum = density(s.x[i]) + 4 * density(middle) + density(s.x[i + 1]);
            return sum * (s.x[i + 1] - s.x[i]) / 6;
        }

        private static double density(double x) {
            return NormalTail.BELL_HEIGHT * Exponential.exp(-x * x / 2);
        }
    }
}
