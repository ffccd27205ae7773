package activationlab.training;

/**
 * How far a run has come. Immutable and safe on any thread.
 *
 * @param run grows by one whenever the network starts from its initial weights again: a reset or a rebuild
 * @param epoch how often all samples for training have been used, counted from 0
 * @param step how often the weights have been moved since the run began
 * @param stepsPerSecond measured lately; 0 when nobody measures
 */
public record Progress(long run, long epoch, long step, double stepsPerSecond) {}
