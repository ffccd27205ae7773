package activationlab.study;

import activationlab.training.Scores;
import java.util.List;

/**
 * How one network of a race did. Immutable and safe on any thread.
 *
 * @param lane which network of the race, from 0
 * @param seed what samples, weights and order were drawn from
 * @param scores before the first epoch and after each; NaN from a number on that was not finite
 */
public record RaceRun(int lane, int seed, List<Scores> scores) {
    public RaceRun {
        scores = List.copyOf(scores);
        if (scores.size() < 2) {
            throw new IllegalArgumentException(
                    "scores of " + scores.size() + " moments, wanted those before and after an epoch at least");
        }
    }

    /** Returns how it did after the last epoch. */
    public Scores last() {
        return scores.getLast();
    }

    /**
     * Returns the convergence epoch, counted from 1: after it the loss on the test samples, which serve for validation,
     * was least. NaN if there was no finite loss.
     */
    public double convergenceEpoch() {
        int best = 0;
        for (int epoch = 1; epoch < scores.size(); epoch++) {
            double loss = scores.get(epoch).testLoss();
            if (Double.isFinite(loss) && (best == 0 || loss < scores.get(best).testLoss())) {
                best = epoch;
            }
        }
        return best == 0 ? Double.NaN : best;
    }
}
