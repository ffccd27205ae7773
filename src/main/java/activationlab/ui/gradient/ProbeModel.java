package activationlab.ui.gradient;

import activationlab.activation.Activation;
import activationlab.study.Probe;
import activationlab.ui.control.Link;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;

/** The one network before training that views of the page share. JavaFX thread only. */
final class ProbeModel {
    private final ObjectProperty<Probe> probe = new SimpleObjectProperty<>(this, "probe", Probe.initial());

    /** Its settings; set them as a whole, or through {@link #link}. */
    ObjectProperty<Probe> probeProperty() {
        return probe;
    }

    /** Keeps a control and a number of the settings equal, whichever of the two changes. */
    void link(
            Property<Number> control,
            Function<Probe, ? extends Number> part,
            BiFunction<Probe, Number, Probe> changed) {
        Link.number(probe, control, part, changed);
    }

    /** Keeps a choice and a part of the settings equal, whichever of the two changes. */
    <T> void linkChoice(Property<T> choice, Function<Probe, T> part, BiFunction<Probe, T, Probe> changed) {
        Link.choice(probe, choice, part, changed);
    }

    /** Takes the next seed; after the last one the first. */
    void nextSeed() {
        Probe now = probe.get();
        double next = now.seed() + 1.0;
        double last = ProbeDial.SEED.range().max();
        probe.set(now.withSeed(next > last ? (long) ProbeDial.SEED.range().min() : (long) next));
    }

    /** Takes the activation that follows in a list; after the last one the first. */
    void nextActivation(List<Activation> offered) {
        Probe now = probe.get();
        List<String> ids = offered.stream().map(Activation::id).toList();
        int next = (ids.indexOf(now.activation().id()) + 1) % offered.size();
        probe.set(now.withActivation(offered.get(next)));
    }
}
