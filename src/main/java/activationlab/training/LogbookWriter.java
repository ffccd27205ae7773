package activationlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Writes down a run from what is remembered of it: its beginning, places to which neither steps nor settings lead, and
 * where to begin on the way to the steps that matter. What takes too much room is left out, the earliest first. For one
 * thread.
 */
final class LogbookWriter {
    private final Archive archive;
    private final long newest;
    private final TreeMap<Long, Milestone> chosen = new TreeMap<>();

    /** @param newest the step at which it ends */
    LogbookWriter(Archive archive, long newest) {
        this.archive = archive;
        this.newest = newest;
    }

    /**
     * Writes.
     *
     * @param shown an earlier step that is to be seen again, if any
     * @return empty if the weights take too much room
     */
    Optional<Logbook> write(OptionalLong shown, boolean failed) {
        Optional<Milestone> end = archive.before(newest);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        for (Milestone each : archive.milestones()) {
            if (each.step() <= newest && (each.pinned() || chosen.isEmpty())) {
                chosen.put(each.step(), each);
            }
        }
        shown.ifPresent(step -> archive.before(step).ifPresent(each -> chosen.put(each.step(), each)));
        chosen.put(end.get().step(), end.get());
        while (tooMuch() && chosen.size() > 1) {
            chosen.pollFirstEntry();
        }
        return tooMuch() ? Optional.empty() : Optional.of(logbook(failed));
    }

    private boolean tooMuch() {
        long bytes = chosen.values().stream().mapToLong(Milestone::bytes).sum();
        return bytes > Logbook.MOST_BYTES
                || chosen.size() > Logbook.MOST_WAYPOINTS
                || archive.changes() - chosen.firstEntry().getValue().changes() > Logbook.MOST_CHANGES;
    }

    private Logbook logbook(boolean failed) {
        long behind = chosen.firstEntry().getValue().changes();
        List<SettingChange> changes = new ArrayList<>();
        for (long c = behind; c < archive.changes() && archive.change(c).step() <= newest; c++) {
            changes.add(archive.change(c));
        }
        List<Waypoint> waypoints = chosen.values().stream()
                .map(each -> waypoint(each, (int) (each.changes() - behind)))
                .toList();
        return new Logbook(waypoints, changes, archive.interval(), newest, failed);
    }

    private static Waypoint waypoint(Milestone place, int changes) {
        Snapshot snapshot = place.snapshot();
        Bits bits = StateBits.write(snapshot.state());
        boolean initial = place.step() == 0 && bits.equals(initial(snapshot));
        return new Waypoint(
                place.step(),
                snapshot.experiment(),
                changes,
                place.pinned(),
                initial ? Optional.empty() : Optional.of(bits));
    }

    private static Bits initial(Snapshot snapshot) {
        return StateBits.write(new Learner(snapshot.experiment(), snapshot.dataset()).saveLean());
    }
}
