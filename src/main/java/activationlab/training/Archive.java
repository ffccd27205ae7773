package activationlab.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What it takes to go back to any step of a run: milestones, between which steps are taken once more with the same
 * bits, and the changes of settings on the way. Never larger than it was allowed to be: when it is full, every other
 * milestone is given up and used again. For one thread.
 */
final class Archive {
    /** The most changes that are kept: ten minutes of dragging a slider without a break. */
    static final int MOST_CHANGES = 40_000;

    /** What an archive may take unless somebody says otherwise. */
    static final long MOST_BYTES = 240L << 20;

    /** A run of so many steps is to fill its room just so: milestones lie twice as far apart right behind that. */
    static final double PLANNED_STEPS = 100_000;

    /** The most milestones that are kept; more would not shorten a way that takes milliseconds. */
    private static final int MOST_MILESTONES = 4096;

    /** The share of all room that a single milestone may take. */
    private static final double LARGEST_SHARE = 0.1;

    /** Time for setting milestones, as a share of the time for steps. */
    private static final double SHARE = 0.02;

    /** The fewest steps between two milestones. */
    static final int SHORTEST_INTERVAL = 16;

    /** Nanoseconds to copy a byte, to multiply once forth and back, and for a step that multiplies nothing: rough. */
    private static final double COPY = 0.25;

    private static final double MULTIPLY = 0.4;
    private static final double STEP = 1000;

    private final List<Milestone> milestones = new ArrayList<>();
    private final Deque<Milestone> spare = new ArrayDeque<>();
    private final List<SettingChange> retunings = new ArrayList<>();
    // How many changes have been forgotten: those kept are numbered from there on.
    private long forgotten;
    private long mostBytes;
    private long bytes;
    private long interval = SHORTEST_INTERVAL;
    private long newest;
    private long version;

    /** @param mostBytes how large it may become */
    Archive(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Takes over what somebody wrote down; the steps after the last place are still to be taken. */
    void takeUp(List<Milestone> places, Logbook logbook, Learner learner) {
        bytes = places.getFirst().bytes();
        interval = Math.max(logbook.interval(), interval(logbook.experiment(), learner));
        milestones.addAll(places);
        bytes = places.stream().mapToLong(Milestone::bytes).sum();
        retunings.addAll(logbook.changes().subList(0, (int) places.getLast().changes()));
        newest = places.getLast().step();
        version++;
        makeRoom(0);
    }

    /** Begins with a run as it is now and forgets everything before. */
    void begin(Experiment experiment, Learner learner) {
        truncate(-1);
        spare.clear();
        bytes = 0;
        pin(experiment, learner);
        interval = interval(experiment, learner);
    }

    // So that setting milestones takes little time, however small the batches and large the data are.
    private long interval(Experiment experiment, Learner learner) {
        double copied = bytes * COPY;
        double weights = Vigil.weights(learner.network().topology());
        double step = STEP + MULTIPLY * weights * experiment.effectiveBatchSize();
        double cheap = Math.max(SHORTEST_INTERVAL, Math.ceil(copied / (SHARE * step)));
        long room = Math.min(MOST_MILESTONES, mostBytes / Math.max(1, bytes));
        double planned = PLANNED_STEPS / Math.max(1, room - 1);
        double doublings = Math.max(0, Math.floor(Math.log(planned / cheap) / Math.log(2)));
        return (long) Math.ceil(Math.max(cheap, planned / Math.pow(2, doublings)));
    }

    /** Takes note of a step that was taken. */
    void step(Experiment experiment, Learner learner) {
        newest = learner.step();
        if (newest % interval == 0) {
            add(experiment, learner);
        }
    }

    /** Takes note that settings were changed as wanted; taking steps once more changes them again. */
    void retuned(Experiment wanted) {
        if (retunings.size() >= MOST_CHANGES) {
            forgetChanges();
        }
        retunings.add(new SettingChange(newest, wanted));
        version++;
    }

    /** Sets a milestone at a place to which neither steps nor settings lead, and forgets what came later. */
    void pin(Experiment experiment, Learner learner) {
        truncate(learner.step());
        giveUp(each -> each.step() >= learner.step());
        add(experiment, learner);
        if (!milestones.isEmpty()) {
            milestones.getLast().pin();
        }
    }

    /** Forgets what came after a step. */
    void truncate(long step) {
        giveUp(each -> each.step() > step);
        while (!retunings.isEmpty() && retunings.getLast().step() > step) {
            retunings.removeLast();
        }
        newest = Math.max(0, step);
        version++;
    }

    /** Changes how large it may become. */
    void limit(long most) {
        mostBytes = most;
        makeRoom(0);
    }

    /** Takes over what came after in an archive that began where this one ends; the other is used no more. */
    void append(Archive later) {
        long behind = changes();
        interval = Math.max(interval, later.interval);
        for (Milestone each : later.milestones) {
            each.shiftChanges(behind - later.forgotten);
            milestones.add(each);
            bytes += each.bytes();
        }
        retunings.addAll(later.retunings);
        newest = later.newest;
        version++;
        makeRoom(0);
    }

    // A network of which not even a few milestones have room is not remembered at all.
    private void add(Experiment experiment, Learner learner) {
        double least = Double.BYTES * Vigil.weights(learner.network().topology());
        if (least < mostBytes * LARGEST_SHARE) {
            while (milestones.size() >= MOST_MILESTONES) {
                thin();
            }
            milestones.add(milestone(experiment, learner));
        } else {
            giveUp(each -> true);
        }
        version++;
    }

    private Milestone milestone(Experiment experiment, Learner learner) {
        long behind = changes();
        Milestone free = spare.poll();
        if (free != null && free.fits(learner)) {
            free.move(experiment, learner, behind);
            return free;
        }
        bytes -= free == null ? 0 : free.bytes();
        Milestone made = new Milestone(experiment, learner, behind);
        makeRoom(made.bytes());
        bytes += made.bytes();
        return made;
    }

    private void makeRoom(long more) {
        while (bytes + more > mostBytes && !(spare.isEmpty() && milestones.isEmpty())) {
            if (!spare.isEmpty()) {
                bytes -= spare.remove().bytes();
            } else {
                thin();
            }
        }
    }

    // Between pinned milestones there must remain others; where pinned ones abound, the run loses its beginning.
    private void thin() {
        long pinned = milestones.stream().filter(Milestone::pinned).count();
        if (2 * pinned > milestones.size()) {
            long first = milestones.getFirst().step();
            giveUp(each -> each.step() == first);
        } else {
            interval *= 2;
            giveUp(each -> !each.pinned() && each.step() % interval != 0);
        }
    }

    private void forgetChanges() {
        int half = retunings.size() / 2;
        retunings.subList(0, half).clear();
        forgotten += half;
        giveUp(each -> each.changes() < forgotten);
    }

    private void giveUp(Predicate<Milestone> which) {
        for (Milestone each : milestones) {
            if (which.test(each)) {
                spare.add(each);
            }
        }
        milestones.removeIf(which);
        version++;
    }

    /** Returns where to begin on the way to a step: before it, so that the latest gradients are those of then. */
    Optional<Milestone> before(long step) {
        int index = lastUpTo(step);
        if (index > 0
                && milestones.get(index).step() == step
                && !milestones.get(index).pinned()) {
            index--;
        }
        return index < 0 ? Optional.empty() : Optional.of(milestones.get(index));
    }

    /** Returns all milestones, by step; not to be modified. */
    List<Milestone> milestones() {
        return milestones;
    }

    private int lastUpTo(long step) {
        int low = -1;
        int high = milestones.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (milestones.get(middle).step() <= step) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the number of the change after all that were kept. */
    long changes() {
        return forgotten + retunings.size();
    }

    /** Returns a change by its number. */
    SettingChange change(long number) {
        return retunings.get((int) (number - forgotten));
    }

    /** Returns how many bytes it takes. */
    long bytes() {
        return bytes;
    }

    /** Returns how many steps lie between two milestones at most. */
    long interval() {
        return interval;
    }

    /** Grows with everything that is kept or forgotten. */
    long version() {
        return version;
    }

    /** Returns whether a step can be gone back to. */
    boolean remembers(long step) {
        return !milestones.isEmpty() && milestones.getFirst().step() <= step;
    }

    /** Returns what can be gone back to. */
    Timeline timeline(long now) {
        long earliest = milestones.isEmpty() ? now : milestones.getFirst().step();
        List<Long> marks = new ArrayList<>();
        long distance = (now - earliest) / Timeline.MARKS + 1;
        for (SettingChange each : retunings) {
            if (each.step() >= earliest && (marks.isEmpty() || each.step() - marks.getLast() >= distance)) {
                marks.add(each.step());
            }
        }
        return new Timeline(earliest, now, marks);
    }
}
