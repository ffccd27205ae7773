package activationlab.ui.shell;

import activationlab.live.Request;
import activationlab.live.Training;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Training without a thread: goes on only when told to, so that pictures are the same every time. For one thread. */
final class ScriptedTraining implements Training {
    private final Simulation simulation = new Simulation(Experiment.standard());
    private final Deque<Frame> frames = new ArrayDeque<>();
    private long resets;

    @Override
    public void publish(Request newest) {
        simulation.retune(newest.experiment());
        if (newest.resets() != resets) {
            resets = newest.resets();
            simulation.reset();
        }
        frames.add(simulation.frame());
    }

    /** Trains for some epochs and leaves a frame for each of them. */
    void train(int epochs) {
        Experiment now = simulation.experiment();
        int batch = now.effectiveBatchSize();
        int steps = (now.recipe().trainCount() + batch - 1) / batch;
        for (int epoch = 0; epoch < epochs && !simulation.failed(); epoch++) {
            simulation.advance(steps);
            frames.add(simulation.glance());
        }
        frames.add(simulation.frame());
    }

    /** Returns whether every frame has been taken. */
    boolean isSeen() {
        return frames.isEmpty();
    }

    @Override
    public @Nullable Frame poll() {
        return frames.poll();
    }

    @Override
    public void close() {
        frames.clear();
    }
}
