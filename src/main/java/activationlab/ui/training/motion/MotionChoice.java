package activationlab.ui.training.motion;

import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Motion;
import activationlab.training.UnitPlace;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Switch;
import activationlab.ui.run.Edits;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;

/** Which layer, which unit of it and which sample of the batch are looked at. JavaFX thread only. */
final class MotionChoice extends HBox {
    private static final int WHOLE = -1;

    private final Runnable onChange;
    private final ChoiceField<Integer> layer;
    private final ChoiceField<Integer> unit;
    private final ChoiceField<Integer> sample;
    private int output = 1;
    private final ObjectProperty<Spot> spot;
    private final Edits edits;
    // Whether choices follow a frame or a step back, which nobody chose.
    private boolean following;

    /** What is chosen, counted from 1 as people do; sample 0 is the whole batch. */
    private record Spot(int layer, int unit, int sample) {}

    /**
     * Begins with the first unit of the first layer.
     *
     * @param onChange called when something else is chosen
     * @param edits takes note of choices
     */
    MotionChoice(Runnable onChange, Edits edits) {
        this.onChange = onChange;
        this.edits = edits;
        layer = field("layer", "Which layer the unit is in, the output layer last", this::layerName);
        unit = field(
                "unit", "Which unit of the layer is followed through the step", unit -> Integer.toString(unit + 1));
        sample = field(
                "sample",
                "Which sample of the next batch is followed, or all of them: activations are then means over the batch,"
                        + " gradients sums",
                MotionChoice::sampleName);
        sample.offer(List.of(WHOLE, 0));
        following = true;
        sample.valueProperty().set(0);
        following = false;
        getStyleClass().add("motion-choice");
        getChildren().addAll(layer, unit, sample);
        spot = new SimpleObjectProperty<>(this, "spot", chosen());
        edits.track("place in slow motion", spot);
        spot.subscribe(this::goTo);
    }

    private Spot chosen() {
        return new Spot(
                layer.valueProperty().get() + 1,
                unit.valueProperty().get() + 1,
                sample.valueProperty().get() + 1);
    }

    private void goTo(Spot wanted) {
        if (!wanted.equals(chosen())) {
            following = true;
            layer.valueProperty().set(wanted.layer() - 1);
            unit.valueProperty().set(wanted.unit() - 1);
            sample.valueProperty().set(wanted.sample() - 1);
            following = false;
            onChange.run();
        }
    }

    private ChoiceField<Integer> field(
            String name, String effect, java.util.function.Function<Integer, String> wording) {
        ChoiceField<Integer> field = new ChoiceField<>(name, effect, List.of(0), wording);
        field.setId("motion-" + name);
        field.valueProperty().subscribe((before, now) -> changed());
        return field;
    }

    private void changed() {
        if (!following) {
            spot.set(chosen());
            onChange.run();
        }
    }

    private String layerName(int index) {
        return index == output ? "output" : Integer.toString(index + 1);
    }

    private static String sampleName(int place) {
        return place == WHOLE ? "whole batch" : Integer.toString(place + 1);
    }

    /** Returns what is chosen. */
    List<Switch<?>> switches() {
        return List.of(
                Switch.of("motion-layer", Integer.class, layer.valueProperty())
                        .limited(number -> number >= 0, "a number from 0"),
                Switch.of("motion-unit", Integer.class, unit.valueProperty())
                        .limited(number -> number >= 0, "a number from 0"),
                Switch.of("motion-sample", Integer.class, sample.valueProperty())
                        .limited(number -> number >= WHOLE, "a number from " + WHOLE));
    }

    /** Returns the unit that is chosen. */
    UnitPlace place() {
        return new UnitPlace(layer.valueProperty().get(), unit.valueProperty().get());
    }

    /** Returns the sample that is chosen, by its place in the batch; empty for the whole batch. */
    OptionalInt sample() {
        int chosen = sample.valueProperty().get();
        return chosen == WHOLE ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    /** Offers what a network has. */
    void offer(Frame newest) {
        Experiment experiment = newest.experiment();
        following = true;
        if (output != experiment.depth()) {
            output = experiment.depth();
            layer.offer(List.of());
        }
        layer.offer(IntStream.rangeClosed(0, output).boxed().toList());
        newest.closeup().motion().ifPresent(this::offer);
        following = false;
        if (!spot.get().equals(chosen())) {
            edits.unnoted(() -> spot.set(chosen()));
        }
    }

    private void offer(Motion motion) {
        int chosen = layer.valueProperty().get();
        if (chosen > output) {
            layer.valueProperty().set(motion.place().layer());
        }
        if (motion.place().layer() != layer.valueProperty().get()) {
            return;
        }
        unit.offer(IntStream.range(0, motion.units()).boxed().toList());
        if (unit.valueProperty().get() >= motion.units()) {
            unit.valueProperty().set(motion.place().unit());
        }
        int count = motion.scope().count();
        sample.offer(Stream.concat(Stream.of(WHOLE), IntStream.range(0, count).boxed())
                .toList());
        if (sample.valueProperty().get() >= count) {
            sample.valueProperty().set(count - 1);
        }
    }
}
