package activationlab.plot;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LayerStats;
import activationlab.training.Progress;
import activationlab.training.Scores;
import activationlab.training.Simulation;
import java.util.List;

/** Frames for tests: simulated ones, and ones with chosen numbers. */
final class Runs {
    private Runs() {}

    /** Returns what is seen of the first steps, one frame every {@code stride} steps. */
    static History of(Experiment experiment, int steps, int stride) {
        Simulation simulation = new Simulation(experiment);
        History history = new History();
        history.add(simulation.frame());
        for (int step = 0; step < steps; step += stride) {
            simulation.advance(stride);
            history.add(simulation.frame());
        }
        return history;
    }

    static Frame latest(History history) {
        return history.at(history.size() - 1);
    }

    /** Returns a frame at another step; epochs go on as that experiment's do. */
    static Frame at(Frame like, long step) {
        int samples = like.dataset().train().count();
        long stepsPerEpoch = Math.ceilDiv(samples, like.experiment().effectiveBatchSize());
        Progress progress = new Progress(like.progress().run(), step / stepsPerEpoch, step, 0);
        return new Frame(
                like.experiment(),
                like.dataset(),
                progress,
                like.scores(),
                like.status(),
                like.layers(),
                like.prediction());
    }

    static Frame with(Frame like, List<LayerStats> layers) {
        return new Frame(
                like.experiment(),
                like.dataset(),
                like.progress(),
                like.scores(),
                like.status(),
                layers,
                like.prediction());
    }

    static Frame with(Frame like, Scores scores) {
        return new Frame(
                like.experiment(),
                like.dataset(),
                like.progress(),
                scores,
                like.status(),
                like.layers(),
                like.prediction());
    }

    static Frame with(Frame like, Experiment experiment) {
        return new Frame(
                experiment,
                like.dataset(),
                like.progress(),
                like.scores(),
                like.status(),
                like.layers(),
                like.prediction());
    }
}
