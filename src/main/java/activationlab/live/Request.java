package activationlab.live;

import activationlab.training.Experiment;

/**
 * The state that the screen wants training to be in. Not a command: its counters only grow, so a request that is
 * overwritten by a newer one before anybody saw it loses nothing. Immutable and safe on any thread.
 *
 * @param experiment the settings wanted
 * @param running whether training goes on by itself
 * @param stepsAsked how many single steps have been asked for since the program began
 * @param resets how often a reset has been asked for since the program began
 * @param speed the most steps per second while running by itself, or {@link #UNLIMITED}
 */
public record Request(Experiment experiment, boolean running, long stepsAsked, long resets, double speed) {
    /** As many steps per second as the machine can do. */
    public static final double UNLIMITED = Double.POSITIVE_INFINITY;

    public Request {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("speed " + speed + " steps per second is not positive");
        }
        if (stepsAsked < 0 || resets < 0) {
            throw new IllegalArgumentException("steps asked " + stepsAsked + " or resets " + resets + " is negative");
        }
    }

    /** A paused network at its initial weights. */
    public static Request paused(Experiment experiment) {
        return new Request(experiment, false, 0, 0, UNLIMITED);
    }

    public Request withExperiment(Experiment changed) {
        return new Request(changed, running, stepsAsked, resets, speed);
    }

    public Request withRunning(boolean changed) {
        return new Request(experiment, changed, stepsAsked, resets, speed);
    }

    /** Asks for {@code more} steps on top of those asked for before. */
    public Request withMoreSteps(long more) {
        return new Request(experiment, running, stepsAsked + more, resets, speed);
    }

    /** Asks for one more reset to the initial weights. Steps asked for before it and not yet taken are dropped. */
    public Request withReset() {
        return new Request(experiment, running, stepsAsked, resets + 1, speed);
    }

    /** Returns the same with another speed: steps per second, or {@link #UNLIMITED}. */
    public Request withSpeed(double changed) {
        return new Request(experiment, running, stepsAsked, resets, changed);
    }
}
