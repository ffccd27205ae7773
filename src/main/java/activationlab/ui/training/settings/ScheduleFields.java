package activationlab.ui.training.settings;

import activationlab.training.Experiment;
import activationlab.training.RateSchedule;
import activationlab.training.RateSchedule.Decay;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.Shown;
import activationlab.ui.run.RunModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;

/** How the learning rate changes with the epochs. JavaFX thread only. */
final class ScheduleFields {
    private static final Quantity WARM_UP = Quantity.whole("warm-up", RateSchedule.WARM_UP, 0)
            .withEffect("For how many epochs the rate grows until it is whole: the first steps, when gradients are"
                    + " largest, stay small. 0 for none.");
    private static final Quantity EVERY =
            Quantity.whole("every", Decay.EPOCHS, 50).withEffect("After how many epochs the rate falls again.");
    private static final Quantity LEAVES =
            Quantity.linear("to", Decay.SHARE, 0.5, 0.05).withEffect("What each step leaves of the rate.");
    private static final Quantity OVER =
            Quantity.whole("over", Decay.EPOCHS, 200).withEffect("How many epochs the rate takes to fall.");
    private static final Quantity END =
            Quantity.linear("down to", Decay.SHARE, 0, 0.05).withEffect("What is left of the rate at the end.");

    private final RunModel model;
    private final PillSwitch<DecayKind> kind;
    private final List<NumberEntry> ofSteps;
    private final List<NumberEntry> ofCosine;
    private final NumberEntry warmUp;

    ScheduleFields(RunModel model) {
        this.model = model;
        kind = new PillSwitch<>(
                "How the learning rate falls: not at all, by a share every few epochs, or along half a cosine",
                List.of(DecayKind.values()),
                DecayKind::title);
        kind.setId("schedule");
        model.linkChoice(
                kind.valueProperty(),
                now -> DecayKind.of(schedule(now).decay()),
                (now, chosen) -> with(now, schedule(now).withDecay(chosen.first())));
        ofSteps = stepFields();
        ofCosine = cosineFields();
        warmUp = Fields.number(
                model,
                WARM_UP,
                "epochs",
                now -> schedule(now).warmUp(),
                (now, n) -> with(now, schedule(now).withWarmUp(n.intValue())));
        model.experimentProperty().subscribe(this::follow);
    }

    private List<NumberEntry> stepFields() {
        return List.of(
                decay(
                        EVERY,
                        "epochs",
                        one -> steps(one).every(),
                        (one, n) -> new Decay.Steps(n.intValue(), steps(one).share())),
                decay(
                        LEAVES,
                        "",
                        one -> steps(one).share(),
                        (one, n) -> new Decay.Steps(steps(one).every(), n.doubleValue())));
    }

    private List<NumberEntry> cosineFields() {
        return List.of(
                decay(
                        OVER,
                        "epochs",
                        one -> cosine(one).epochs(),
                        (one, n) -> new Decay.Cosine(n.intValue(), cosine(one).end())),
                decay(
                        END,
                        "",
                        one -> cosine(one).end(),
                        (one, n) -> new Decay.Cosine(cosine(one).epochs(), n.doubleValue())));
    }

    private NumberEntry decay(
            Quantity quantity, String unit, ToDoubleFunction<Decay> part, BiFunction<Decay, Number, Decay> changed) {
        return Fields.number(
                model,
                quantity,
                unit,
                now -> part.applyAsDouble(schedule(now).decay()),
                (now, n) -> with(
                        now, schedule(now).withDecay(changed.apply(schedule(now).decay(), n))));
    }

    /** Returns the controls. */
    Node[] nodes() {
        return new Node[] {kind, ofSteps.get(0), ofSteps.get(1), ofCosine.get(0), ofCosine.get(1), warmUp};
    }

    private void follow(Experiment now) {
        DecayKind chosen = DecayKind.of(schedule(now).decay());
        ofSteps.forEach(entry -> Shown.set(entry, chosen == DecayKind.STEPS));
        ofCosine.forEach(entry -> Shown.set(entry, chosen == DecayKind.COSINE));
    }

    // What is hidden shows the numbers that its kind begins with, and changes nothing.
    private static Decay.Steps steps(Decay decay) {
        return decay instanceof Decay.Steps steps ? steps : (Decay.Steps) DecayKind.STEPS.first();
    }

    private static Decay.Cosine cosine(Decay decay) {
        return decay instanceof Decay.Cosine cosine ? cosine : (Decay.Cosine) DecayKind.COSINE.first();
    }

    private static RateSchedule schedule(Experiment experiment) {
        return experiment.descent().schedule();
    }

    private static Experiment with(Experiment experiment, RateSchedule schedule) {
        return experiment.withDescent(experiment.descent().withSchedule(schedule));
    }
}
