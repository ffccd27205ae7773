package activationlab.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The latest places on the ways of a {@link Rerun}, closer together than milestones: whoever goes to and fro near one
 * step need not come from the milestone each time. For one thread.
 */
final class Waypoints {
    /** What they may take. */
    static final long MOST_BYTES = 8L << 20;

    private static final int MOST = 16;
    private static final int PARTS = 8;

    /** The share of all room that a single place may take; an optimizer that remembers takes three times as much. */
    private static final double LARGEST_SHARE = 0.25;

    private static final int SHORTEST_DISTANCE = 16;

    private final Deque<Milestone> places = new ArrayDeque<>();
    private final long distance;
    private long bytes;

    /** @param interval how many steps lie between two milestones at most */
    Waypoints(long interval) {
        distance = Math.max(SHORTEST_DISTANCE, interval / PARTS);
    }

    /** Takes note of a step that was taken, with so many changes of settings behind it. */
    void passed(Simulation simulation, long changes) {
        long step = simulation.step();
        if (step % distance == 0 && places.stream().noneMatch(place -> place.step() == step)) {
            Learner learner = simulation.learner();
            double least = Double.BYTES * Vigil.weights(learner.network().topology());
            if (least < MOST_BYTES * LARGEST_SHARE) {
                places.addLast(place(simulation.experiment(), learner, changes));
            }
        }
    }

    // The oldest are forgotten, and the first of them is written again.
    private Milestone place(Experiment experiment, Learner learner, long changes) {
        Milestone oldest = places.peekFirst();
        if (oldest == null || (places.size() < MOST && bytes + oldest.bytes() <= MOST_BYTES)) {
            return made(experiment, learner, changes);
        }
        places.removeFirst();
        if (oldest.fits(learner)) {
            oldest.move(experiment, learner, changes);
            return oldest;
        }
        places.clear();
        bytes = 0;
        return made(experiment, learner, changes);
    }

    private Milestone made(Experiment experiment, Learner learner, long changes) {
        Milestone made = new Milestone(experiment, learner, changes);
        bytes += made.bytes();
        return made;
    }

    /** Returns the last place before a step, if there is one between a milestone and it. */
    Optional<Milestone> before(long step, long milestone) {
        Milestone best = null;
        for (Milestone place : places) {
            boolean between = place.step() < step && place.step() > milestone;
            best = between && (best == null || place.step() > best.step()) ? place : best;
        }
        return Optional.ofNullable(best);
    }

    /** Returns how many bytes they take. */
    long bytes() {
        return bytes;
    }
}
