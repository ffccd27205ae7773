package activationlab.plot;

import activationlab.figure.Figure;
import activationlab.scale.Range;
import activationlab.training.Checkpoint;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Simulation;
import java.util.Optional;

/**
 * A training run taken again from its beginning, one chart after the other at even distances. The same experiment gives
 * the same film. For one thread.
 */
public final class RunFilm {
    /** How many frames a film may have. */
    public static final Range FRAMES = Range.of(2, 500);

    /** The most steps that are taken again. */
    public static final long MOST_STEPS = 10_000_000;

    private final FilmChart chart;
    private final Simulation simulation;
    private final History history = new History();
    private final long steps;
    private final int frames;
    private int taken;

    /**
     * Prepares a film.
     *
     * @param steps where the last frame is taken, 1..{@link #MOST_STEPS}
     * @param frames see {@link #FRAMES}; fewer where there are fewer steps
     */
    public RunFilm(Experiment experiment, FilmChart chart, long steps, int frames) {
        FRAMES.require("frames of a film", frames);
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("film of " + steps + " steps, wanted 1.." + MOST_STEPS);
        }
        this.chart = chart;
        this.steps = steps;
        this.frames = (int) Math.min(frames, steps + 1);
        this.simulation = new Simulation(experiment);
    }

    /** Returns how many frames there are. */
    public int size() {
        return frames;
    }

    /** Returns whether the end is reached; a run that fails or stops by its rule ends early. */
    public boolean isOver() {
        return taken == frames || (taken > 0 && simulation.halted());
    }

    /**
     * Trains on to the next frame and returns it; nothing if the run has no such chart.
     *
     * @param pause passed before each step; throws to end the film
     */
    public Optional<Figure> next(Checkpoint pause) {
        long at = taken * steps / (frames - 1);
        simulation.advance(at - simulation.step(), pause);
        taken++;
        Frame frame = simulation.frame();
        history.add(frame);
        return chart.of(frame, history);
    }
}
