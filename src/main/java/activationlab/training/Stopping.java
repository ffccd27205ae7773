package activationlab.training;

import activationlab.network.Evaluation;
import activationlab.scale.NumberText;
import java.nio.ByteBuffer;
import java.util.Optional;

/** How far a run is from what its stop rule waits for. For one thread. */
final class Stopping {
    private static final int DIGITS = 4;

    private double least = Double.POSITIVE_INFINITY;
    private long leastAt;
    // Whether somebody went on after the rule had ended training.
    private boolean spent;

    /** Becomes what another one is now. */
    void continueFrom(Stopping other) {
        least = other.least;
        leastAt = other.leastAt;
        spent = other.spent;
    }

    /** Writes down what it is now. */
    void writeTo(ByteBuffer to) {
        to.putDouble(least).putLong(leastAt).put((byte) (spent ? 1 : 0));
    }

    /** Becomes what was written down. */
    void readFrom(ByteBuffer from) {
        least = from.getDouble();
        leastAt = from.getLong();
        spent = from.get() != 0;
    }

    /** Waits for another rule from now on. */
    void beginAt(long epoch) {
        least = Double.POSITIVE_INFINITY;
        leastAt = epoch;
        spent = false;
    }

    /** Does not end training any more. */
    void spend() {
        spent = true;
    }

    /**
     * Looks at a run at the end of an epoch.
     *
     * @param epochs how many have passed
     * @param gauge asked only if the rule needs it
     * @return why to stop, if it is time
     */
    Optional<String> check(StopRule rule, long epochs, Gauge gauge) {
        if (spent || rule.never()) {
            return Optional.empty();
        }
        if (rule.epochs() > 0 && epochs >= rule.epochs()) {
            return Optional.of("Stopped after " + counted(epochs) + ", as the stop rule says.");
        }
        Optional<String> reached = reached(rule, epochs, gauge);
        return reached.isPresent() ? reached : impatient(rule, epochs, gauge);
    }

    private static Optional<String> reached(StopRule rule, long epochs, Gauge gauge) {
        if (rule.loss() == 0 && rule.accuracy() == 0) {
            return Optional.empty();
        }
        Evaluation train = gauge.onTrainingData();
        if (rule.loss() > 0 && train.loss() <= rule.loss()) {
            return Optional.of("Stopped after " + counted(epochs) + ": the training loss "
                    + NumberText.significant(train.loss(), DIGITS) + " has reached "
                    + NumberText.shortest(rule.loss(), DIGITS) + ".");
        }
        if (rule.accuracy() > 0 && train.accuracy() >= rule.accuracy()) {
            return Optional.of("Stopped after " + counted(epochs) + ": the training accuracy "
                    + NumberText.significant(train.accuracy(), DIGITS) + " has reached "
                    + NumberText.shortest(rule.accuracy(), DIGITS) + ".");
        }
        return Optional.empty();
    }

    private Optional<String> impatient(StopRule rule, long epochs, Gauge gauge) {
        if (rule.patience() == 0) {
            return Optional.empty();
        }
        double loss = gauge.onUnseenData().loss();
        if (loss < least) {
            least = loss;
            leastAt = epochs;
        }
        return epochs - leastAt < rule.patience()
                ? Optional.empty()
                : Optional.of("Stopped early after " + counted(epochs) + ": the test loss was least, "
                        + NumberText.significant(least, DIGITS) + ", after " + counted(leastAt) + ".");
    }

    private static String counted(long epochs) {
        return epochs == 1 ? "1 epoch" : NumberText.fixed((double) epochs, 0) + " epochs";
    }
}
