package activationlab.training;

/**
 * How far a run has come. Immutable and safe on any thread.
 *
 * @param run grows by one whenever the network starts from its initial weights again: a reset or a rebuild
 * @param epoch how often all samples for training have been used, counted from 0
 * @param step how often the weights have been moved since the run began
 * @param stepsPerSecond measured lately; 0 when nobody measures
 * @param timeline where else the run can be seen
 */
public record Progress(long run, long epoch, long step, double stepsPerSecond, Timeline timeline) {
    /** A run that can be seen nowhere else. */
    public Progress(long run, long epoch, long step, double stepsPerSecond) {
        this(run, epoch, step, stepsPerSecond, Timeline.at(step));
    }

    /** Returns whether the run has come farther than this. */
    public boolean isPast() {
        return step < timeline.newest();
    }

    Progress withRun(long changed) {
        return new Progress(changed, epoch, step, stepsPerSecond, timeline);
    }

    Progress withStepsPerSecond(double measured) {
        return new Progress(run, epoch, step, measured, timeline);
    }

    Progress withTimeline(Timeline changed) {
        return new Progress(run, epoch, step, stepsPerSecond, changed);
    }
}
