package activationlab.study;

import activationlab.scale.Range;
import activationlab.training.Cell;
import activationlab.training.Checkpoint;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Scores;
import activationlab.training.Simulation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Networks that train side by side, each once for every seed: the same seed draws the same samples for all of them.
 * Immutable and safe on any thread.
 *
 * @param lanes the networks, at least one; those on the same samples stand together
 * @param epochs how many times each uses all samples
 * @param seeds how many seeds, from 1 on
 */
public record Race(List<Lane> lanes, int epochs, int seeds) {
    /** Numbers of epochs that are allowed. */
    public static final Range EPOCHS = Range.of(1, 10_000);

    /** Numbers of seeds that are allowed. */
    public static final Range SEEDS = Range.of(1, 1000);

    // What is known of a network after a number that was not finite.
    private static final Scores LOST = new Scores(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public Race {
        lanes = List.copyOf(lanes);
        if (lanes.isEmpty()) {
            throw new IllegalArgumentException("lanes [], wanted at least one");
        }
        EPOCHS.require("epochs", epochs);
        SEEDS.require("seeds", seeds);
    }

    /** Returns the same race with another number of seeds. */
    public Race withSeeds(int changed) {
        return new Race(lanes, epochs, changed);
    }

    /** Returns the same race over another distance. */
    public Race withEpochs(int changed) {
        return new Race(lanes, changed, seeds);
    }

    /** Returns the runs, by lane, then seed. */
    public List<Cell<RaceRun>> cells() {
        List<Cell<RaceRun>> cells = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int seed = 1; seed <= seeds; seed++) {
                int own = lane;
                int drawn = seed;
                String name = lanes.get(lane).samples() + ", " + lanes.get(lane).name() + ", seed " + seed;
                cells.add(new Cell<>(name, checkpoint -> run(own, drawn, checkpoint)));
            }
        }
        return cells;
    }

    /**
     * Sums up the seeds of each lane, in their order.
     *
     * @param results what {@link #cells} gave
     */
    public List<RaceResult> results(List<RaceRun> results) {
        int wanted = lanes.size() * seeds;
        if (results.size() != wanted) {
            throw new IllegalArgumentException("results of " + results.size() + " networks, wanted " + wanted);
        }
        return IntStream.range(0, lanes.size())
                .mapToObj(i -> new RaceResult(lanes.get(i), results.subList(i * seeds, (i + 1) * seeds)))
                .toList();
    }

    /** Runs a lane once more, to its end, and shows what became of it. */
    public Frame end(int lane, int seed) {
        Experiment experiment = lanes.get(lane).experiment().withSeed(seed);
        Simulation simulation = new Simulation(experiment);
        simulation.advance((long) epochs * stepsPerEpoch(experiment));
        return simulation.frame();
    }

    private RaceRun run(int lane, int seed, Checkpoint checkpoint) {
        Experiment experiment = lanes.get(lane).experiment().withSeed(seed);
        Simulation simulation = new Simulation(experiment);
        List<Scores> scores = new ArrayList<>(epochs + 1);
        scores.add(simulation.scores());
        while (scores.size() <= epochs && !simulation.halted()) {
            simulation.advance(stepsPerEpoch(experiment), checkpoint);
            scores.add(simulation.failed() ? LOST : simulation.scores());
        }
        scores.addAll(Collections.nCopies(epochs + 1 - scores.size(), LOST));
        return new RaceRun(lane, seed, scores);
    }

    private static int stepsPerEpoch(Experiment experiment) {
        int batch = experiment.effectiveBatchSize();
        return (experiment.recipe().trainCount() + batch - 1) / batch;
    }
}
