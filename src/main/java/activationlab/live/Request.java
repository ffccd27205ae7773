package activationlab.live;

import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.WeightEdit;

/**
 * The state that the screen wants training to be in. Not a command: its counters only grow, so a request that is
 * overwritten by a newer one before anybody saw it loses nothing. Immutable and safe on any thread.
 *
 * @param experiment the settings wanted
 * @param running whether training goes on by itself
 * @param clicks how often single steps and resets have been asked for
 * @param speed the most steps per second while running by itself, or {@link #UNLIMITED}
 * @param attention what somebody looks at closely
 * @param whatIf the latest fork that was wanted, and what shall become of it
 * @param visit the step of the run that is to be seen
 * @param weightEdits weights that were set by hand
 * @param handover what is to be written down or taken up
 */
public record Request(
        Experiment experiment,
        boolean running,
        Clicks clicks,
        double speed,
        Attention attention,
        WhatIf whatIf,
        Visit visit,
        WeightEdits weightEdits,
        Handover handover) {
    /** As many steps per second as the machine can do. */
    public static final double UNLIMITED = Double.POSITIVE_INFINITY;

    public Request {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("speed " + speed + " steps per second is not positive");
        }
    }

    /** A paused network at its initial weights. */
    public static Request paused(Experiment experiment) {
        return new Request(
                experiment,
                false,
                new Clicks(0, 0, 0),
                UNLIMITED,
                Attention.NONE,
                WhatIf.NONE,
                Visit.NEWEST,
                WeightEdits.NONE,
                Handover.NONE);
    }

    /** Returns how many single steps have been asked for since the program began. */
    public long stepsAsked() {
        return clicks.stepsAsked();
    }

    /** Returns how often a reset has been asked for since the program began. */
    public long resets() {
        return clicks.resets();
    }

    public Request withExperiment(Experiment changed) {
        return new Request(changed, running, clicks, speed, attention, whatIf, visit, weightEdits, handover);
    }

    public Request withRunning(boolean changed) {
        return new Request(experiment, changed, clicks, speed, attention, whatIf, visit, weightEdits, handover);
    }

    /** Asks for {@code more} steps on top of those asked for before. */
    public Request withMoreSteps(long more) {
        Clicks asked = clicks.withMoreSteps(more);
        return new Request(experiment, running, asked, speed, attention, whatIf, visit, weightEdits, handover);
    }

    /** Asks for one more reset to the initial weights. Steps asked for before it and not yet taken are dropped. */
    public Request withReset() {
        return new Request(
                experiment, running, clicks.withReset(), speed, attention, whatIf, visit, weightEdits, handover);
    }

    /** Returns the same with another speed: steps per second, or {@link #UNLIMITED}. */
    public Request withSpeed(double changed) {
        return new Request(experiment, running, clicks, changed, attention, whatIf, visit, weightEdits, handover);
    }

    /** Returns the same with something else looked at. */
    public Request withAttention(Attention changed) {
        return new Request(experiment, running, clicks, speed, changed, whatIf, visit, weightEdits, handover);
    }

    /** Returns the same with another fork, or another fate of the latest one. */
    public Request withWhatIf(WhatIf changed) {
        return new Request(experiment, running, clicks, speed, attention, changed, visit, weightEdits, handover);
    }

    /** Returns the same with another step to be seen. */
    public Request withVisit(Visit changed) {
        return new Request(experiment, running, clicks, speed, attention, whatIf, changed, weightEdits, handover);
    }

    /** Returns the same with one more weight that was set by hand. */
    public Request withWeight(WeightEdit edit) {
        return new Request(
                experiment, running, clicks, speed, attention, whatIf, visit, weightEdits.with(edit), handover);
    }

    /** Returns the same with something else to be written down or taken up. */
    public Request withHandover(Handover changed) {
        return new Request(experiment, running, clicks, speed, attention, whatIf, visit, weightEdits, changed);
    }

    /**
     * Counters that only grow.
     *
     * @param stepsAsked how many single steps have been asked for
     * @param resets how often a reset has been asked for
     * @param stepsBeforeReset what {@code stepsAsked} was at the latest reset
     */
    public record Clicks(long stepsAsked, long resets, long stepsBeforeReset) {
        public Clicks {
            if (resets < 0 || stepsBeforeReset < 0 || stepsAsked < stepsBeforeReset) {
                throw new IllegalArgumentException("steps asked " + stepsAsked + ", of which before a reset "
                        + stepsBeforeReset + ", resets " + resets + ": wanted numbers that only grow");
            }
        }

        Clicks withMoreSteps(long more) {
            return new Clicks(stepsAsked + more, resets, stepsBeforeReset);
        }

        Clicks withReset() {
            return new Clicks(stepsAsked, resets + 1, stepsAsked);
        }
    }
}
