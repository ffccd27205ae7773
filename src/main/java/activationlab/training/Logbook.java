package activationlab.training;

import java.util.List;
import java.util.Optional;

/**
 * A run on paper: all it takes to be at the same step again elsewhere and to go on with the same bits. Immutable and
 * safe on any thread.
 *
 * @param waypoints where the way can be begun, by step; at least one
 * @param changes of settings behind the first of them, in their order
 * @param interval how many steps lie between two places that are remembered
 * @param newest the step that training has reached
 * @param failed whether the next step gives a number that is not finite
 * @param chronicle which units were seen to die and revive, if somebody watched
 */
public record Logbook(
        List<Waypoint> waypoints,
        List<SettingChange> changes,
        long interval,
        long newest,
        boolean failed,
        Optional<Chronicle> chronicle) {
    /** The most places that are written down. */
    public static final int MOST_WAYPOINTS = 64;

    /** The most bytes that the weights of all places take, with what an optimizer remembers. */
    public static final long MOST_BYTES = 24L << 20;

    /** The most changes that are written down. */
    public static final int MOST_CHANGES = 2000;

    /** The most steps that may have to be taken from a place, unless each of them is small. */
    private static final int MOST_STEPS = 64;

    /** The most multiplications on the way from a place: a second or two. */
    private static final double MOST_WORK = 4e9;

    public Logbook {
        waypoints = List.copyOf(waypoints);
        changes = List.copyOf(changes);
        if (waypoints.isEmpty() || waypoints.size() > MOST_WAYPOINTS) {
            throw new IllegalArgumentException(waypoints.size() + " places, wanted 1 to " + MOST_WAYPOINTS);
        }
        if (changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException(changes.size() + " changes, wanted at most " + MOST_CHANGES);
        }
        if (interval < 1) {
            throw new IllegalArgumentException("interval " + interval + ", wanted a number from 1");
        }
        checkPlaces(waypoints, changes.size(), newest);
        checkChanges(changes);
        checkData(waypoints, changes);
        checkWay(waypoints.getLast(), newest);
    }

    /** Returns the settings in force at the end. */
    public Experiment settings() {
        return changes.isEmpty()
                ? waypoints.getLast().experiment()
                : changes.getLast().wanted();
    }

    /** A run that nobody watched. */
    public Logbook(List<Waypoint> waypoints, List<SettingChange> changes, long interval, long newest, boolean failed) {
        this(waypoints, changes, interval, newest, failed, Optional.empty());
    }

    /** Returns this with what was seen of its units. */
    public Logbook with(Chronicle seen) {
        return new Logbook(waypoints, changes, interval, newest, failed, Optional.of(seen));
    }

    private static void checkPlaces(List<Waypoint> waypoints, int changes, long newest) {
        long step = -1;
        int behind = 0;
        for (Waypoint each : waypoints) {
            if (each.step() <= step || each.step() > newest) {
                throw new IllegalArgumentException(
                        "a place at step " + each.step() + ", wanted one after " + step + " and up to " + newest);
            }
            if (each.changes() < behind || each.changes() > changes) {
                throw new IllegalArgumentException(
                        "a place behind " + each.changes() + " changes, wanted " + behind + " to " + changes);
            }
            step = each.step();
            behind = each.changes();
        }
    }

    private static void checkChanges(List<SettingChange> changes) {
        long step = 0;
        for (SettingChange each : changes) {
            if (each.step() < step) {
                throw new IllegalArgumentException(
                        "a change after step " + each.step() + ", wanted one not before " + step);
            }
            step = each.step();
        }
    }

    private static void checkData(List<Waypoint> waypoints, List<SettingChange> changes) {
        Experiment first = waypoints.getFirst().experiment();
        boolean alike = waypoints.stream().allMatch(each -> sameData(first, each.experiment()))
                && changes.stream().allMatch(each -> sameData(first, each.wanted()));
        if (!alike) {
            throw new IllegalArgumentException("other data on the way, wanted the same all along");
        }
    }

    private static boolean sameData(Experiment one, Experiment other) {
        return one.seed() == other.seed() && one.recipe().equals(other.recipe());
    }

    private static void checkWay(Waypoint from, long newest) {
        Experiment experiment = from.experiment();
        long steps = newest - from.step();
        double work = steps * work(experiment);
        if (steps > MOST_STEPS && work > MOST_WORK) {
            throw new IllegalArgumentException("the last place is " + steps + " steps before the end, wanted a way of "
                    + MOST_STEPS + " steps or of less work");
        }
    }

    // Three passes over the weights for each sample, and what a step takes in any case.
    private static double work(Experiment experiment) {
        return 1000 + 3.0 * Vigil.weights(experiment.topology()) * experiment.effectiveBatchSize();
    }

    /** A run that has not begun. */
    public static Logbook initial(Experiment experiment) {
        Waypoint start = new Waypoint(0, experiment, 0, true, Optional.empty());
        return new Logbook(List.of(start), List.of(), Archive.SHORTEST_INTERVAL, 0, false);
    }

    /** Returns the settings at its end. */
    public Experiment experiment() {
        Waypoint last = waypoints.getLast();
        return changes.size() > last.changes() ? changes.getLast().wanted() : last.experiment();
    }

    /**
     * Makes sure that the run can be taken up.
     *
     * @throws IllegalArgumentException if weights do not fit the network
     */
    public void check() {
        new WaypointReader(this).milestones();
    }
}
