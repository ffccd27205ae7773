package activationlab.ui.gradient;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.plot.StyledActivation;
import activationlab.study.DepthStudy;
import activationlab.study.SurveyChoice;
import activationlab.ui.control.Switch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The activations, and the networks made of them, that views of many networks share. An activation keeps its look while
 * it is chosen. JavaFX thread only.
 */
final class SurveyModel {
    private static final List<String> FIRST = List.of("relu", "tanh", "sigmoid", "swish", "gelu", "elu");
    // The looks that these have on the page of curves.
    private static final Map<String, Integer> LOOKS =
            Map.of("relu", 0, "sigmoid", 2, "tanh", 3, "swish", 4, "gelu", 5, "elu", 6);

    private final ObjectProperty<DepthStudy> study =
            new SimpleObjectProperty<>(this, "study", DepthStudy.initial().withActivations(first()));
    private final Map<String, Integer> slots = new HashMap<>(LOOKS);

    private static List<Activation> first() {
        return FIRST.stream().map(Catalog::require).toList();
    }

    /** All settings; there is always an activation. */
    ObjectProperty<DepthStudy> studyProperty() {
        return study;
    }

    /** Returns what is set. */
    List<Switch<?>> switches() {
        SurveyChoice first = choice();
        return List.of(Switch.ofOptional(
                "survey", SurveyChoice.class, () -> Optional.of(choice()), wanted -> choose(wanted.orElse(first))));
    }

    private SurveyChoice choice() {
        return new SurveyChoice(
                study.get(), lineup().stream().map(StyledActivation::slot).toList());
    }

    private void choose(SurveyChoice wanted) {
        slots.clear();
        List<Activation> all = wanted.study().activations();
        IntStream.range(0, all.size())
                .forEach(i -> slots.put(all.get(i).id(), wanted.slots().get(i)));
        study.set(wanted.study());
    }

    /** Returns the chosen activations in their order, with their looks. */
    List<StyledActivation> lineup() {
        return study.get().activations().stream()
                .map(activation -> new StyledActivation(activation, slots.getOrDefault(activation.id(), 0)))
                .toList();
    }

    boolean isChosen(Activation activation) {
        return study.get().activations().stream().anyMatch(other -> other.id().equals(activation.id()));
    }

    /** Takes an activation in, or out unless it is the last one. */
    void toggle(Activation activation) {
        List<Activation> changed = new ArrayList<>(study.get().activations());
        if (changed.removeIf(other -> other.id().equals(activation.id()))) {
            if (!changed.isEmpty()) {
                slots.remove(activation.id());
                study.set(study.get().withActivations(changed));
            }
            return;
        }
        int free = Stream.iterate(0, slot -> slot + 1)
                .filter(slot -> !slots.containsValue(slot))
                .findFirst()
                .orElseThrow();
        slots.put(activation.id(), free);
        changed.add(activation);
        study.set(study.get().withActivations(changed));
    }
}
