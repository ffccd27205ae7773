package activationlab.ui.run;

import activationlab.live.Request;
import activationlab.live.Visit;
import activationlab.training.Frame;
import activationlab.training.Timeline;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * At which step of its run the network is shown, and ways to others. What is done to an earlier step goes on from
 * there, and what came after it is forgotten; playing on leads through the same steps. JavaFX thread only.
 */
public final class TimeTravel {
    private final RunModel model;
    private final ReadOnlyLongWrapper place = new ReadOnlyLongWrapper(this, "place");
    // Where it is on its way to.
    private OptionalLong sought = OptionalLong.empty();
    // The newest step is wanted, but frames of an earlier one can still arrive.
    private boolean leaving;

    TimeTravel(RunModel model) {
        this.model = model;
    }

    /** Returns whether an earlier step than the newest is shown. */
    public boolean isPast() {
        Frame shown = model.frameProperty().get();
        return !leaving && shown != null && shown.progress().isPast();
    }

    /** The step that is shown or on its way. */
    public ReadOnlyLongProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Returns the steps that can be shown. */
    public Timeline timeline() {
        Frame shown = model.frameProperty().get();
        return shown == null ? Timeline.at(0) : shown.progress().timeline();
    }

    /** Pauses and shows a step, or the nearest that is remembered. */
    public void to(long step) {
        long there = timeline().nearest(step);
        if (there == timeline().newest()) {
            toNewest();
            return;
        }
        Request wanted = model.request();
        leaving = false;
        sought = OptionalLong.of(there);
        place.set(there);
        model.pause(wanted.withVisit(wanted.visit().to(there)));
    }

    /** Pauses and shows the newest step. */
    public void toNewest() {
        model.pause(present(model.request()));
        place.set(timeline().newest());
    }

    /** Pauses and shows the step before. */
    public void back() {
        to(place.get() - 1);
    }

    /** Pauses and shows the step after, which may have to be taken first. */
    public void forth() {
        if (isPast() || sought.isPresent()) {
            to(place.get() + 1);
        } else {
            model.step(1);
        }
    }

    /** Takes note that steps are to be taken from where it is. */
    void onward() {
        sought = OptionalLong.empty();
    }

    /** Returns the wish that what is shown be the newest step. */
    Request here(Request wanted) {
        Frame shown = model.frameProperty().get();
        if (shown == null || !isPast()) {
            return present(wanted);
        }
        sought = OptionalLong.empty();
        leaving = true;
        return wanted.withVisit(wanted.visit().goingOnFrom(shown.step()));
    }

    /** Returns the wish to be at the newest step. */
    Request present(Request wanted) {
        if (sought.isEmpty() && !isPast()) {
            return wanted;
        }
        sought = OptionalLong.empty();
        leaving = true;
        return wanted.withVisit(wanted.visit().toNewest());
    }

    /** Returns the wish to be at a step of another run; at the newest one if none is given. */
    Request at(Request wanted, OptionalLong step) {
        sought = step;
        leaving = false;
        Visit now = wanted.visit();
        return wanted.withVisit(step.isPresent() ? now.to(step.getAsLong()) : now.toNewest());
    }

    /** Returns whether a frame is to be shown; one of an earlier step is not after the newest was asked for. */
    boolean accept(Frame newest) {
        if (!newest.progress().isPast()) {
            leaving = false;
        }
        if (sought.isPresent() && sought.getAsLong() == newest.step()) {
            sought = OptionalLong.empty();
        }
        if (!leaving) {
            place.set(sought.orElse(newest.step()));
        }
        return !leaving;
    }
}
