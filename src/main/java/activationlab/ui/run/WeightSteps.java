package activationlab.ui.run;

import activationlab.network.Connection;
import activationlab.training.WeightEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;

/** The weights and biases that a person has set, so that they can be set back and again. JavaFX thread only. */
final class WeightSteps {
    private final ObjectProperty<Done> done = new SimpleObjectProperty<>(this, "done", new Done(List.of()));
    private final Consumer<WeightEdit> send;

    /** What was set, and what it was before. */
    private record Step(Connection connection, double before, double after) {}

    /** All that was set, the latest last; the name of the list is what people read when it changes. */
    private record Done(List<Step> weightsSetByHand) {
        Done {
            weightsSetByHand = List.copyOf(weightsSetByHand);
        }
    }

    /** @param send sets a weight of the running network */
    WeightSteps(Consumer<WeightEdit> send) {
        this.send = send;
        done.subscribe((before, now) -> follow(before.weightsSetByHand(), now.weightsSetByHand()));
    }

    /** What was set; with an earlier value it is set back. */
    Property<?> doneProperty() {
        return done;
    }

    /** Sets a weight that had a value before. */
    void set(WeightEdit edit, double before) {
        List<Step> steps = new ArrayList<>(done.get().weightsSetByHand());
        steps.add(new Step(edit.connection(), before, edit.value()));
        done.set(new Done(steps));
    }

    private void follow(List<Step> before, List<Step> now) {
        int same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
            same++;
        }
        for (Step undone : before.subList(same, before.size()).reversed()) {
            send.accept(new WeightEdit(undone.connection(), undone.before()));
        }
        for (Step step : now.subList(same, now.size())) {
            send.accept(new WeightEdit(step.connection(), step.after()));
        }
    }
}
