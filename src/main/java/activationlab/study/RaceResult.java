package activationlab.study;

import activationlab.training.Scores;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How one network of a race did over all seeds. Immutable and safe on any thread.
 *
 * @param lane which network
 * @param runs one for each seed, at least one
 */
public record RaceResult(Lane lane, List<RaceRun> runs) {
    public RaceResult {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("runs [], wanted at least one");
        }
    }

    /** Returns where a score lies after an epoch; epoch 0 is before the first. */
    public Scatter after(int epoch, ToDoubleFunction<Scores> score) {
        return Scatter.of(each(run -> score.applyAsDouble(run.scores().get(epoch))));
    }

    /** Returns where a score lies after the last epoch. */
    public Scatter last(ToDoubleFunction<Scores> score) {
        return Scatter.of(lasts(score));
    }

    /** Returns the smallest of a score after the last epoch. */
    public double least(ToDoubleFunction<Scores> score) {
        return Arrays.stream(lasts(score)).min().orElseThrow();
    }

    /** Returns the largest of a score after the last epoch. */
    public double most(ToDoubleFunction<Scores> score) {
        return Arrays.stream(lasts(score)).max().orElseThrow();
    }

    /** Returns where the convergence epoch lies, see {@link RaceRun#convergenceEpoch}. */
    public Scatter convergence() {
        return Scatter.of(each(RaceRun::convergenceEpoch));
    }

    /** Returns how many times the epochs can be counted. */
    public int epochs() {
        return runs.getFirst().scores().size() - 1;
    }

    /** Returns whether answers are right or wrong, so that there is an accuracy. */
    public boolean hasAccuracy() {
        return lane.experiment().recipe().task().hasAccuracy();
    }

    private double[] lasts(ToDoubleFunction<Scores> score) {
        return each(run -> score.applyAsDouble(run.last()));
    }

    private double[] each(ToDoubleFunction<RaceRun> number) {
        return runs.stream().mapToDouble(number).toArray();
    }
}
