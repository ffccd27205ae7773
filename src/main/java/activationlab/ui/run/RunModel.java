package activationlab.ui.run;

import activationlab.diagnosis.DeadUnits;
import activationlab.diagnosis.Finding;
import activationlab.diagnosis.GradientFlow;
import activationlab.diagnosis.GradientTensor;
import activationlab.diagnosis.Learning;
import activationlab.diagnosis.Severity;
import activationlab.live.Request;
import activationlab.live.Training;
import activationlab.live.WhatIf;
import activationlab.training.Attention;
import activationlab.training.Change;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.LifeEvent;
import activationlab.training.Status;
import activationlab.training.WeightEdit;
import activationlab.ui.control.Link;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one running network of the window, which pages share: what is wanted of it, and the newest frame it sent. Every
 * change of a wish is sent at once as a whole {@link Request}; requests that nobody read yet are overwritten and
 * nothing is lost, because clicks are counted. JavaFX thread only.
 */
public final class RunModel {
    private final ObjectProperty<Experiment> experiment =
            new SimpleObjectProperty<>(this, "experiment", Experiment.standard());
    private final BooleanProperty running = new SimpleBooleanProperty(this, "running");
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", Request.UNLIMITED);
    private final ReadOnlyObjectWrapper<@Nullable Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final RunLog log = new RunLog();
    private final TimeTravel time = new TimeTravel(this);
    // Settings are being set to those of the step that is shown; nobody wants them changed.
    private boolean following;
    private final Training training;
    private final Edits edits = new Edits();
    private final WeightSteps weights;
    private Request wanted = Request.paused(experiment.get());
    private final FailureWatch failures = new FailureWatch();
    private final RunPapers papers;

    /** @param training serves this model alone; whoever made it closes it with the window */
    public RunModel(Training training) {
        this.training = training;
        weights = new WeightSteps(edit -> want(wanted.withWeight(edit)));
        this.papers = new RunPapers(this, training);
        experiment.subscribe(this::settingsChanged);
        running.subscribe(now -> want(wanted.withRunning(now)));
        speed.subscribe(now -> want(wanted.withSpeed(now.doubleValue())));
        edits.track("settings", experiment);
        edits.track("speed", speed);
        edits.track("weights", weights.doneProperty());
    }

    private void settingsChanged(Experiment now) {
        if (!following) {
            want(time.here(wanted).withExperiment(now));
        }
    }

    /** Returns the step that is shown, and ways to others. */
    public TimeTravel time() {
        return time;
    }

    /** Returns the run on paper. */
    public RunPapers papers() {
        return papers;
    }

    /** Pauses with another run, of which a step is shown. */
    void takeUp(Request changed, OptionalLong shown) {
        running.set(false);
        frame.set(null);
        log.clear();
        want(time.at(changed, shown).withRunning(false));
        showSettings(changed.experiment());
    }

    /** The settings wanted; set it as a whole, or through {@link #link}. */
    public ObjectProperty<Experiment> experimentProperty() {
        return experiment;
    }

    /** Returns what a person has set, to go back and forth in it. */
    public Edits edits() {
        return edits;
    }

    /** Whether training goes on by itself. */
    public BooleanProperty runningProperty() {
        return running;
    }

    /** The most steps per second, or {@link Request#UNLIMITED}. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** What was last seen of the training, null before the first frame. */
    public ReadOnlyObjectProperty<@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Returns what is wanted now. */
    public Request request() {
        return wanted;
    }

    /** Goes on by itself, or stops doing so. */
    public void toggle() {
        time.onward();
        running.set(!running.get());
    }

    /** Has measured from now on what a page looks at; returns at once. */
    public void attend(UnaryOperator<Attention> change) {
        Attention attention = change.apply(wanted.attention());
        if (!attention.equals(wanted.attention())) {
            want(wanted.withAttention(attention));
        }
    }

    /**
     * Sets a weight or bias of the running network.
     *
     * @param before what it was, to be set back to
     */
    public void set(WeightEdit edit, double before) {
        weights.set(edit, before);
    }

    /** Forks the run as it is now. */
    public void whatIf(Change change) {
        want(time.here(wanted)
                .withExperiment(experiment.get())
                .withWhatIf(wanted.whatIf().next(change)));
    }

    /** Goes back to just before an event and forks the run there; both then have the settings of that time. */
    public void whatIf(LifeEvent before, Change change) {
        want(time.present(wanted)
                .withExperiment(before.experiment())
                .withWhatIf(wanted.whatIf().nextBefore(before.id(), change)));
        experiment.set(before.experiment());
    }

    /** Ends the fork; the run goes on alone. */
    public void dropFork() {
        want(time.present(wanted).withWhatIf(wanted.whatIf().withFate(WhatIf.Fate.DROPPED)));
    }

    /** Goes on with the fork in the place of the run. */
    public void keepFork() {
        Experiment changed = wanted.whatIf().change().appliedTo(wanted.experiment());
        want(time.present(wanted)
                .withExperiment(changed)
                .withWhatIf(wanted.whatIf().withFate(WhatIf.Fate.KEPT)));
        experiment.set(changed);
    }

    /** Returns what was seen of the fork since it began; empty while there is none. */
    public History forkHistory() {
        return log.forkHistory();
    }

    /** Pauses and takes this many steps. */
    public void step(int count) {
        time.onward();
        pause(wanted.withMoreSteps(count));
    }

    /** Pauses and asks for something else at once. */
    void pause(Request changed) {
        want(changed.withRunning(false));
        running.set(false);
    }

    /** Pauses and returns to the initial weights. */
    public void reset() {
        pause(time.present(wanted).withExperiment(experiment.get()).withReset());
    }

    /** Goes on with a tenth of the learning rate, as {@link #apply} does. */
    public void goOnGently() {
        apply(Change.LOWER_RATE);
        running.set(true);
    }

    /**
     * Makes a change in the run itself. A run that has failed goes on: from the last good weights, or from the initial
     * ones where those have run so far away that no step leads back.
     */
    public void apply(Change change) {
        Frame latest = frame.get();
        boolean failed = latest != null && latest.failed();
        if (hasRunAway()) {
            want(wanted.withReset());
        }
        experiment.set(change.appliedTo(experiment.get()));
        if (failed) {
            running.set(true);
        }
    }

    private boolean hasRunAway() {
        History seen = log.history();
        return seen.size() > 0 && Learning.hasRunAway(seen.at(seen.size() - 1), seen);
    }

    /** Returns what was seen of the run that goes on. */
    public History history() {
        return log.history();
    }

    /** Returns the one thing that matters most in a frame. */
    public Finding finding(Frame newest) {
        if (newest.status() instanceof Status.Stopped stopped) {
            return new Finding(Severity.NOTICE, stopped.sentence());
        }
        return Finding.gravest(List.of(
                Learning.of(newest, history()),
                DeadUnits.of(newest.hiddenLayers()),
                GradientFlow.of(newest.layers(), GradientTensor.WEIGHTS)));
    }

    /** Takes in the newest frame if there is one since the last call; returns it. The page in front calls this. */
    public @Nullable Frame pulse() {
        Frame newest = training.poll();
        return newest != null && receive(newest) ? newest : null;
    }

    /** Takes in a frame, unless another time is wanted; a failure that was not seen before ends the running. */
    boolean receive(Frame newest) {
        if (!papers.accept(newest) || !time.accept(newest)) {
            return false;
        }
        Frame before = frame.get();
        frame.set(newest);
        if (newest.progress().isPast()) {
            showSettings(newest.experiment());
            return true;
        }
        log.remember(newest, wanted);
        showSettings(wanted.experiment());
        if (before != null && before.progress().isPast()) {
            failures.forget();
        }
        if (failures.sees(newest)) {
            running.set(false);
        }
        return true;
    }

    /** Shows the settings of a step without asking for them. */
    private void showSettings(Experiment there) {
        if (!there.equals(experiment.get())) {
            following = true;
            edits.unnoted(() -> experiment.set(there));
            following = false;
        }
    }

    /** Keeps a control and a number of the experiment equal, whichever of the two changes. */
    public void link(
            Property<Number> control,
            Function<Experiment, ? extends Number> part,
            BiFunction<Experiment, Number, Experiment> changed) {
        Link.number(experiment, control, part, changed);
    }

    /** Keeps a choice and a part of the experiment equal, whichever of the two changes. */
    public <T> void linkChoice(
            Property<T> choice, Function<Experiment, T> part, BiFunction<Experiment, T, Experiment> changed) {
        Link.choice(experiment, choice, part, changed);
    }

    void want(Request changed) {
        wanted = changed;
        training.publish(changed);
    }
}
