package activationlab.training;

import activationlab.dataset.Dataset;
import java.util.List;

/**
 * All that can be seen of a run at one moment. Immutable and safe on any thread.
 *
 * @param experiment the settings this frame belongs to
 * @param dataset the samples drawn for it
 * @param progress how far the run has come
 * @param scores losses and accuracies; after a failure those of the last good weights
 * @param status whether training can go on
 * @param layers one entry for each layer of weights from the input to the output, so one more than hidden layers; after
 *     a failure, gradient norms that are not finite give way to those of the frame before it
 * @param prediction for drawing; may be a few frames older than the rest where the network is large
 * @param closeup what is measured only while somebody looks
 */
public record Frame(
        Experiment experiment,
        Dataset dataset,
        Progress progress,
        Scores scores,
        Status status,
        List<LayerStats> layers,
        Prediction prediction,
        Closeup closeup) {
    public Frame {
        layers = List.copyOf(layers);
    }

    /** A frame at which nobody looks closely. */
    public Frame(
            Experiment experiment,
            Dataset dataset,
            Progress progress,
            Scores scores,
            Status status,
            List<LayerStats> layers,
            Prediction prediction) {
        this(experiment, dataset, progress, scores, status, layers, prediction, Closeup.NONE);
    }

    public long epoch() {
        return progress.epoch();
    }

    public long step() {
        return progress.step();
    }

    public double trainLoss() {
        return scores.trainLoss();
    }

    public double testLoss() {
        return scores.testLoss();
    }

    public double trainAccuracy() {
        return scores.trainAccuracy();
    }

    public double testAccuracy() {
        return scores.testAccuracy();
    }

    public double stepsPerSecond() {
        return progress.stepsPerSecond();
    }

    /** Returns the same frame with a measured speed. */
    public Frame withStepsPerSecond(double measured) {
        return withProgress(progress.withStepsPerSecond(measured));
    }

    /** Returns the same frame as one of another run. */
    Frame withRun(long run) {
        return withProgress(progress.withRun(run));
    }

    /** Returns the same frame with what else can be seen of its run. */
    Frame withTimeline(Timeline timeline) {
        return withProgress(progress.withTimeline(timeline));
    }

    private Frame withProgress(Progress changed) {
        return new Frame(experiment, dataset, changed, scores, status, layers, prediction, closeup);
    }

    /** Returns the same frame with another status. */
    public Frame withStatus(Status changed) {
        return new Frame(experiment, dataset, progress, scores, changed, layers, prediction, closeup);
    }

    /** Returns the same frame with another close-up. */
    public Frame withCloseup(Closeup changed) {
        return new Frame(experiment, dataset, progress, scores, status, layers, prediction, changed);
    }

    /** Returns whether training stopped on a number that is not finite. */
    public boolean failed() {
        return status instanceof Status.Failed;
    }

    /** Returns whether no step can be taken: after a failure, or because the stop rule has ended training. */
    public boolean halted() {
        return failed() || status instanceof Status.Stopped;
    }

    /** Returns the entries of the hidden layers: all but the last. */
    public List<LayerStats> hiddenLayers() {
        return layers.subList(0, layers.size() - 1);
    }
}
