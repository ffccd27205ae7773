package activationlab.ui.run;

import activationlab.live.Handover;
import activationlab.live.Request;
import activationlab.live.Training;
import activationlab.live.Written;
import activationlab.network.Topology;
import activationlab.session.RunState;
import activationlab.training.Excerpt;
import activationlab.training.Frame;
import activationlab.training.Logbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The run of the window on paper: written down as it is seen, or taken up from there. What it takes comes from the
 * training thread, so an answer waits for a later frame of the window. JavaFX thread only.
 */
public final class RunPapers {
    private final RunModel model;
    private final Training training;
    private final List<Consumer<RunDraft>> waiting = new ArrayList<>();
    private OptionalLong shown = OptionalLong.empty();
    private Optional<Excerpt> seen = Optional.empty();
    // Taken up, but not yet seen.
    private @Nullable RunState expected;

    RunPapers(RunModel model, Training training) {
        this.model = model;
        this.training = training;
    }

    /** Writes down the run as it is seen, and hands it on in one of the next calls of {@link #pulse}, or at once. */
    public void write(Consumer<RunDraft> then) {
        Frame frame = model.frameProperty().get();
        RunState taken = expected;
        if (taken != null) {
            then.accept(RunDraft.of(taken));
        } else if (frame == null) {
            then.accept(RunDraft.of(initial()));
        } else {
            ask(frame);
            waiting.add(then);
        }
    }

    private void ask(Frame frame) {
        long newest = frame.progress().timeline().newest();
        shown = frame.progress().isPast() ? OptionalLong.of(frame.step()) : OptionalLong.empty();
        seen = model.history().upTo(newest);
        Request wanted = model.request();
        model.want(wanted.withHandover(wanted.handover().written(newest, shown)));
    }

    /** Hands on what has been written down; call it in every frame, whichever page is in front. */
    public void pulse() {
        Written written = training.pollWritten();
        if (written != null && written.writing() == model.request().handover().writings()) {
            RunDraft run = written.logbook().map(this::run).orElseGet(this::without);
            List<Consumer<RunDraft>> answered = List.copyOf(waiting);
            waiting.clear();
            answered.forEach(each -> each.accept(run));
        }
    }

    private RunState initial() {
        return RunState.initial(model.experimentProperty().get());
    }

    private RunDraft without() {
        Frame frame = model.frameProperty().get();
        boolean begun = frame != null && frame.progress().timeline().newest() > 0;
        Topology topology = model.experimentProperty().get().topology();
        return new RunDraft(initial(), Optional.empty(), begun ? Optional.of(missing(topology)) : Optional.empty());
    }

    private static String missing(Topology topology) {
        return String.format(
                Locale.ROOT,
                "without its %,d trained weights, which need more than %d MiB; opened, it starts from the initial ones",
                topology.weights(),
                Logbook.MOST_BYTES >> 20);
    }

    // Where training began anew meanwhile, what was seen before is not of this run.
    private RunDraft run(Logbook logbook) {
        boolean reached = logbook.newest() >= model.history().lastStep();
        OptionalLong there = shown.orElse(0) <= logbook.newest() ? shown : OptionalLong.empty();
        return new RunDraft(
                new RunState(logbook, there, Optional.empty()), reached ? seen : Optional.empty(), Optional.empty());
    }

    /** Pauses and takes up a run instead of the one there is. */
    public void takeUp(RunState run) {
        expected = run;
        Request wanted = model.request();
        Handover handover = wanted.handover().takenUp(run.logbook());
        model.takeUp(wanted.withHandover(handover).withExperiment(run.logbook().experiment()), run.shown());
    }

    /** Returns whether a frame is of the run that was taken up last; the first one brings back what was seen of it. */
    boolean accept(Frame newest) {
        if (!model.request().handover().isOf(newest.progress().run())) {
            return false;
        }
        RunState taken = expected;
        if (taken != null) {
            expected = null;
            taken.trail().ifPresent(trail -> model.history().restore(trail, newest));
        }
        return true;
    }
}
