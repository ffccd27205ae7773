package activationlab.training;

import activationlab.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes milestones of what a logbook says about places. For one thread. */
final class WaypointReader {
    private final Logbook logbook;
    private final Dataset dataset;
    private @Nullable Learner learner;
    private @Nullable Experiment shape;

    WaypointReader(Logbook logbook) {
        this.logbook = logbook;
        Experiment first = logbook.waypoints().getFirst().experiment();
        dataset = first.recipe().draw(first.seed());
    }

    /**
     * Returns a milestone for each place.
     *
     * @throws IllegalArgumentException if weights do not fit the network
     */
    List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        for (Waypoint each : logbook.waypoints()) {
            Milestone milestone = new Milestone(each.experiment(), learner(each), each.changes());
            milestones.add(each.pinned() ? milestone.pin() : milestone);
        }
        return milestones;
    }

    private Learner learner(Waypoint place) {
        Learner made = learner;
        if (made == null || place.weights().isEmpty() || !place.experiment().equals(shape)) {
            made = new Learner(place.experiment(), dataset);
            learner = made;
            shape = place.experiment();
        }
        if (place.weights().isPresent()) {
            LearnerState state = made.saveLean();
            StateBits.read(place.weights().get(), state, place.step());
            made.restore(state);
        }
        return made;
    }
}
