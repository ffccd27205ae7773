package activationlab.diagnosis;

import activationlab.scale.NumberText;
import activationlab.training.Change;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Status;
import java.util.Optional;

/**
 * What a rule finds wrong with a network and what to try, in words. Immutable and safe on any thread.
 *
 * @param rule which one; its title is the heading, its source the last line
 * @param severity how much it matters here
 * @param what is the case where it is worst, with numbers, without a full stop
 * @param where it is worst, and where else it is
 * @param why it matters, one or two sentences
 * @param fix a change to try, where one fits
 * @param since when it was first seen
 */
public record Advice(
        Rule rule, Severity severity, String what, Where where, String why, Optional<Change> fix, Since since) {
    private static final double ALL = 100;

    /**
     * Where a symptom is.
     *
     * @param worst the layer that shows it most
     * @param others further layers that show it; empty if there are none
     */
    public record Where(String worst, String others) {}

    /**
     * Returns a change to make in the run itself: the one to try in a fork, and a smaller rate for a run that has to
     * start again because no fork leads back.
     */
    public Optional<Change> remedy() {
        return rule == Rule.DIVERGED ? fix.or(() -> Optional.of(Change.LOWER_RATE)) : fix;
    }

    /** When a symptom was first seen: an epoch and a step, both counted from 0. */
    public record Since(long epoch, long step) {
        static Since of(Frame frame) {
            return new Since(frame.epoch(), frame.step());
        }

        /** Returns it in words: {@code since step 31 (epoch 2)}, {@code since the start}. */
        public String text() {
            return step == 0
                    ? "since the start"
                    : "since step " + NumberText.fixed((double) step, 0) + " (epoch "
                            + NumberText.fixed((double) epoch, 0) + ")";
        }
    }

    /** Returns this of a symptom that was there before. */
    Advice since(Since first) {
        return new Advice(rule, severity, what, where, why, fix, first);
    }

    /** Returns where it is what, in a sentence or two. */
    public String text() {
        String also = where.others().isEmpty() ? "" : " Also in " + where.others() + ".";
        return Wording.capitalized(where.worst()) + ": " + what + "." + also;
    }

    /** Puts a symptom in words. */
    static Advice of(Symptom symptom, Frame frame, Examination examination) {
        Where where = Places.of(symptom, frame.layers().size());
        return switch (symptom.rule()) {
            case DIVERGED -> diverged(frame, examination.ranAway());
            case DEAD_UNITS -> dead(symptom, frame, where);
            case SATURATION -> saturated(symptom, frame, where);
            case FLAT_LOSS -> flat(symptom, frame, examination);
            case VANISHING -> vanishing(symptom, frame, where, examination);
            case LARGE_STEPS -> largeSteps(symptom, frame, where);
            case SMALL_STEPS -> smallSteps(symptom, frame, where, examination.hasRoomForMore());
        };
    }

    private static Advice diverged(Frame frame, boolean ranAway) {
        Status.Failed failed = (Status.Failed) frame.status();
        String layer = failed.layer() == 0
                ? "the network"
                : Places.of(failed.layer() - 1, frame.layers().size());
        return new Advice(
                Rule.DIVERGED,
                Severity.DANGER,
                "in step " + NumberText.fixed((double) failed.step(), 0) + " the " + failed.tensor() + " became "
                        + failed.flaw(),
                new Where(layer, ""),
                failed.step() == 1
                        ? "Not one step was taken: the initial weights, the bias or the inputs are too large for this"
                                + " activation."
                        : "Steps that are too large make the next ones larger still, until numbers overflow. "
                                + (ranAway
                                        ? "These weights have run too far to come back: lower the rate, then reset."
                                        : failed.kept(frame.step())),
                failed.step() == 1 ? smallerStart(frame.experiment()) : smallerSteps(frame.experiment(), ranAway),
                new Since(failed.epoch(), failed.step()));
    }

    private static Optional<Change> smallerStart(Experiment experiment) {
        return fix(Change.HE_WEIGHTS, experiment).or(() -> fix(Change.LEAKY_RELU, experiment));
    }

    private static Optional<Change> smallerSteps(Experiment experiment, boolean ranAway) {
        return ranAway ? Optional.empty() : fix(Change.LOWER_RATE, experiment);
    }

    private static Advice dead(Symptom symptom, Frame frame, Where where) {
        boolean all = symptom.measure() == ALL;
        String share = all ? "all" : Wording.percent(symptom.measure());
        return new Advice(
                symptom.rule(),
                all ? Severity.DANGER : symptom.rule().severity(),
                share + (all ? " units are" : " of the units are") + " dead on the data set",
                where,
                all
                        ? "No sample gets through this layer, and no gradient gets back."
                        : "A unit that answers to no sample gets no gradient, so it learns nothing and helps nobody.",
                Optional.of(Change.LEAKY_RELU),
                Since.of(frame));
    }

    private static Advice saturated(Symptom symptom, Frame frame, Where where) {
        return new Advice(
                symptom.rule(),
                symptom.rule().severity(),
                Wording.percent(symptom.measure()) + " of what "
                        + frame.experiment()
                                .architecture()
                                .hidden()
                                .get(symptom.worst())
                                .activation()
                                .title()
                        + " sees lies where it is nearly level",
                where,
                "There its slope is below a tenth of its largest, and every gradient on its way back is multiplied by"
                        + " it.",
                Optional.of(Change.LEAKY_RELU),
                Since.of(frame));
    }

    private static Advice flat(Symptom symptom, Frame frame, Examination examination) {
        Change change = examination.isCutOff() || examination.levelsOff()
                ? Change.LEAKY_RELU
                : examination.hasRoomForMore() ? Change.HIGHER_RATE : Change.HE_WEIGHTS;
        return new Advice(
                symptom.rule(),
                symptom.rule().severity(),
                "it stands at " + NumberText.significant(frame.trainLoss(), 3) + " and has moved by "
                        + Wording.strictPercent(symptom.measure()) + " in 20 epochs",
                new Where("the loss", ""),
                examination.isCutOff()
                        ? "A layer answers to no sample, so only what lies behind it still learns."
                        : "Steps go on and change nothing: the network answers the same to almost everything, or its"
                                + " steps are too small.",
                Optional.of(change),
                Since.of(frame));
    }

    private static Advice vanishing(Symptom symptom, Frame frame, Where where, Examination examination) {
        return new Advice(
                symptom.rule(),
                symptom.rule().severity(),
                "the mean gradient of the weights is " + power(symptom.measure()),
                where,
                "Rate times gradient hardly moves these weights, while the output layer goes on learning.",
                Optional.of(examination.levelsOff() ? Change.LEAKY_RELU : Change.HE_WEIGHTS),
                Since.of(frame));
    }

    private static Advice largeSteps(Symptom symptom, Frame frame, Where where) {
        double share = 100 * Math.pow(10, symptom.measure());
        return new Advice(
                symptom.rule(),
                symptom.rule().severity(),
                "a step moves the weights by " + NumberText.shortest(share, 2) + " % of their size",
                where,
                "Steps this large overshoot: losses jump, and units are thrown where no sample reaches them.",
                fix(Change.LOWER_RATE, frame.experiment()),
                Since.of(frame));
    }

    private static Advice smallSteps(Symptom symptom, Frame frame, Where where, boolean hasRoom) {
        return new Advice(
                symptom.rule(),
                symptom.rule().severity(),
                "a step moves the weights by only " + power(symptom.measure()) + " of their size",
                where,
                hasRoom
                        ? "At this rate it takes very long until anything is learned."
                        : "These layers stand still while others move as fast as they may, which no rate can mend.",
                hasRoom ? fix(Change.HIGHER_RATE, frame.experiment()) : Optional.empty(),
                Since.of(frame));
    }

    // A rate at the end of its range cannot be changed any more.
    private static Optional<Change> fix(Change change, Experiment experiment) {
        return change.appliedTo(experiment).equals(experiment) ? Optional.empty() : Optional.of(change);
    }

    private static String power(double exponent) {
        return NumberText.shortest(Math.pow(10, exponent), 2);
    }
}
