package activationlab.training;

import java.util.Optional;

/**
 * A hidden unit fell silent on the whole training data, or answered again. Immutable and safe on any thread.
 *
 * @param id counts the events of a run, from 1
 * @param kind which of the two
 * @param place which unit
 * @param occasion what made it happen
 * @param when at which step
 * @param reach how its largest pre-activation changed
 * @param experiment the settings that were in force before
 */
public record LifeEvent(
        long id, Kind kind, UnitPlace place, Occasion occasion, When when, Reach reach, Experiment experiment) {
    /** What happened. */
    public enum Kind {
        /** Its output is 0 for every training sample from now on. */
        DEATH,
        /** Its output is not 0 for at least one training sample again. */
        REVIVAL
    }

    /** What made it happen. */
    public sealed interface Occasion {
        /**
         * One step of training, found exactly. At the sample with the largest pre-activation z = w x + b, before a
         * death or after a revival, z changed by the sum of the last three numbers.
         *
         * @param rate the learning rate
         * @param weightMove L2 norm of what the step added to the unit's weights: rate times gradient
         * @param biasMove what the step added to its bias, and so to z
         * @param byWeights the change of z because the weights moved: {@code dw x} with the inputs from before
         * @param byInputs the change of z because the units that feed it moved; 0 in the first layer
         */
        record Update(double rate, double weightMove, double biasMove, double byWeights, double byInputs)
                implements Occasion {}

        /**
         * A change of settings between two steps, such as a moved bias slider.
         *
         * @param changed the settings that hold from then on; those from before are with the event
         */
        record Settings(Experiment changed) implements Occasion {}

        /** One of several steps; which one was not looked for, because too much happened at once. */
        record Unlocated() implements Occasion {}
    }

    /**
     * At which step.
     *
     * @param epoch the epoch of the step, counted from 0
     * @param first the first step that may have been it, counted from 1; for settings, the steps taken until then
     * @param last the last one, the same if the step is known
     */
    public record When(long epoch, long first, long last) {
        /** Returns whether the step is known. */
        public boolean exact() {
            return first == last;
        }
    }

    /** The largest pre-activation over the training data before and after. */
    public record Reach(double before, double after) {}

    /** Returns what the step did, if it is known. */
    public Optional<Occasion.Update> update() {
        return occasion instanceof Occasion.Update update ? Optional.of(update) : Optional.empty();
    }
}
