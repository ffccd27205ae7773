package activationlab.ui.explore;

import activationlab.session.ExploreView;
import activationlab.ui.control.Gestures;
import activationlab.ui.control.Undo;
import java.util.Optional;
import javafx.scene.Node;

/**
 * The steps that can be undone. What happens while a mouse button is down is one step, and so is a run of the same
 * arrow key or of the wheel without a pause. JavaFX thread only.
 */
final class ExploreHistory {
    /** Steps kept. */
    static final int MOST = 200;

    private final ExploreModel model;
    private final Undo<ExploreView> steps;
    private final Gestures gestures;

    ExploreHistory(ExploreModel model) {
        this.model = model;
        this.steps = new Undo<>(model.view(), MOST);
        this.gestures = new Gestures(steps::seal);
    }

    /** Watches the gestures in a node. */
    void watch(Node node) {
        gestures.watch(node);
    }

    /** Notes what is shown now. */
    void note() {
        ExploreView view = model.view();
        // Where somebody points is part of a view, but no step.
        if (view.withProbe(Optional.empty()).equals(steps.now().withProbe(Optional.empty()))) {
            steps.amend(view);
        } else {
            steps.note(view);
            gestures.changed();
        }
    }

    /** Shows another view as a step of its own. */
    void open(ExploreView view) {
        note();
        steps.seal();
        model.restore(view);
        note();
        steps.seal();
    }

    /**
     * Ends gestures; call it in every frame after {@link #note}.
     *
     * @param now time of the frame in nanoseconds
     */
    void pulse(long now) {
        gestures.pulse(now);
    }

    boolean undo() {
        return show(steps.undo());
    }

    boolean redo() {
        return show(steps.redo());
    }

    private boolean show(Optional<ExploreView> view) {
        view.ifPresent(model::restore);
        return view.isPresent();
    }

    /** Returns how many steps back there are. */
    int size() {
        return steps.steps();
    }
}
