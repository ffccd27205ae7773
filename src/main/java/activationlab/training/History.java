package activationlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The frames of one run, thinned so that there are never more than {@link #CAPACITY}: whenever there would be, every
 * other one is dropped. The first and the latest are always kept. A frame of another run starts it anew, unless the two
 * are alike up to some step. For one thread.
 */
public final class History {
    /** The most frames that are kept; a plot needs no more points. */
    public static final int CAPACITY = 2000;

    private final List<Frame> kept = new ArrayList<>();
    private long run;
    private long added;
    // The frames kept are those numbered 0, stride, 2 stride... in order of arrival, and then the latest.
    private long stride = 1;
    private boolean latestIsExtra;

    /**
     * Adds a newer frame, without its close-up. One of the same step, after a change of settings, takes the place of
     * the one before.
     */
    public void add(Frame newest) {
        Frame frame = newest.closeup().equals(Closeup.NONE) ? newest : newest.withCloseup(Closeup.NONE);
        if (frame.progress().run() != run) {
            clear();
            run = frame.progress().run();
        }
        append(frame);
    }

    private void append(Frame frame) {
        if (!kept.isEmpty() && kept.getLast().step() == frame.step()) {
            kept.set(kept.size() - 1, frame);
            return;
        }
        if (latestIsExtra) {
            kept.removeLast();
        }
        kept.add(frame);
        latestIsExtra = added % stride != 0;
        added++;
        if (kept.size() > CAPACITY) {
            thin();
        }
    }

    /**
     * Goes on with another run of the same network that is alike up to a step: forgets the frames after it and takes
     * over later ones.
     *
     * @param next the number of that run
     * @param step after which the two may differ
     * @param further what is known of that run from there on, not modified
     */
    public void branch(long next, long step, History further) {
        while (!kept.isEmpty() && kept.getLast().step() > step) {
            kept.removeLast();
        }
        added = kept.isEmpty() ? 0 : (kept.size() - 1) * stride + 1;
        latestIsExtra = false;
        for (Frame frame : further.kept) {
            append(frame);
        }
        run = next;
    }

    /** Returns the number of the run whose frames are kept. */
    public long run() {
        return run;
    }

    /** Returns the number of frames kept. */
    public int size() {
        return kept.size();
    }

    /** Returns the step of the latest frame, 0 if there is none. */
    public long lastStep() {
        return kept.isEmpty() ? 0 : kept.getLast().step();
    }

    /** Returns one of the frames kept, from the first to the latest. */
    public Frame at(int index) {
        return kept.get(index);
    }

    /** Returns the frames up to a step, if there are any. */
    public Optional<Excerpt> upTo(long step) {
        List<Frame> seen = kept.stream().filter(frame -> frame.step() <= step).toList();
        long came = seen.size() == kept.size() ? added : (seen.size() - 1) * stride + 1;
        return seen.isEmpty() ? Optional.empty() : Optional.of(new Excerpt(seen, stride, came));
    }

    /**
     * Starts anew with what was written down of the run of a frame, as far as the run has come; with nothing if it is
     * of a network with another depth.
     */
    public void restore(Trail trail, Frame now) {
        clear();
        run = now.progress().run();
        if (trail.layers() == now.layers().size()) {
            take(trail, now);
        }
    }

    private void take(Trail trail, Frame now) {
        long newest = now.progress().timeline().newest();
        TrailNumbers numbers = new TrailNumbers(trail);
        int era = -1;
        for (int f = 0; f < trail.frames() && numbers.step(f) <= newest; f++) {
            boolean others =
                    era + 1 < trail.eras().size() && trail.eras().get(era + 1).from() == f;
            era += others ? 1 : 0;
            kept.add(frame(numbers, f, trail.eras().get(era).experiment(), now));
        }
        stride = trail.stride();
        added = trail.added();
        latestIsExtra = (added - 1) % stride != 0;
    }

    private static Frame frame(TrailNumbers numbers, int f, Experiment experiment, Frame now) {
        long step = numbers.step(f);
        List<LayerStats> layers = IntStream.range(0, now.layers().size())
                .mapToObj(layer -> numbers.layer(layer, f))
                .toList();
        Progress progress = new Progress(now.progress().run(), numbers.epoch(f), step, 0);
        Status status = step == 0 ? new Status.Ready() : new Status.Trained();
        return new Frame(experiment, now.dataset(), progress, numbers.scores(f), status, layers, now.prediction());
    }

    /** Forgets everything. */
    public void clear() {
        kept.clear();
        added = 0;
        stride = 1;
        latestIsExtra = false;
    }

    private void thin() {
        Frame latest = kept.getLast();
        int half = 0;
        for (int i = 0; i < kept.size(); i += 2) {
            kept.set(half++, kept.get(i));
        }
        kept.subList(half, kept.size()).clear();
        stride *= 2;
        latestIsExtra = (added - 1) % stride != 0;
        if (latestIsExtra && !kept.getLast().equals(latest)) {
            kept.add(latest);
        }
    }
}
