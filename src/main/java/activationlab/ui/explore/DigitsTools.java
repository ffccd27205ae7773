package activationlab.ui.explore;

import activationlab.precision.Pitfall;
import activationlab.session.CheckState;
import activationlab.session.DigitsState;
import activationlab.session.DigitsTopic;
import activationlab.session.Lenses;
import activationlab.training.ZeroSlopeScene;
import activationlab.training.ZeroSlopeStudy;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Link;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.Shown;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The controls of {@link DigitsLens}; those of another topic are gone. JavaFX thread only. */
final class DigitsTools {
    static final Quantity STEPS = Quantity.wholeLog(
                    "steps", ZeroSlopeStudy.STEPS, DigitsState.FIRST.study().steps())
            .withEffect("How many steps of gradient descent each network takes, on all samples at once");
    static final Quantity SEED = Quantity.whole(
                    "seed", ZeroSlopeStudy.SEED, DigitsState.FIRST.study().seed())
            .withEffect("What the initial weights and the samples are drawn from");

    private final ExploreModel model;
    private final ObjectProperty<DigitsState> state;

    DigitsTools(ExploreModel model, ObjectProperty<DigitsState> state) {
        this.model = model;
        this.state = state;
    }

    /** Returns all controls, in their order. */
    List<Node> all() {
        List<Node> all = new ArrayList<>(List.of(topics(), checkLink()));
        all.add(only(DigitsTopic.FORMULAS, formulas()));
        Stream.of(scenes(), steps(), seed()).forEach(node -> all.add(only(DigitsTopic.ZERO_SLOPE, node)));
        return List.copyOf(all);
    }

    private Node only(DigitsTopic topic, Node node) {
        state.subscribe(now -> Shown.set(node, now.topic() == topic));
        return node;
    }

    private PillSwitch<DigitsTopic> topics() {
        PillSwitch<DigitsTopic> topics = new PillSwitch<>(
                "What is shown of the limits of numbers: formulas that lose digits, an approximation, or a slope that"
                        + " is a convention",
                Arrays.asList(DigitsTopic.values()),
                DigitsTools::words);
        topics.setId("digits-topic");
        Link.choice(state, topics.valueProperty(), DigitsState::topic, DigitsState::withTopic);
        return topics;
    }

    private static String words(DigitsTopic topic) {
        return switch (topic) {
            case FORMULAS -> "Formulas";
            case APPROXIMATION -> "GELU by tanh";
            case ZERO_SLOPE -> "ReLU\u2032 at 0";
        };
    }

    private Button checkLink() {
        Button link = new Button("Difference steps \u2192");
        link.setId("digits-check");
        link.getStyleClass().add(Styles.SMALL);
        Hint.on(link, "Opens Check: how the error of a finite difference depends on its step, with its valley");
        link.setOnAction(ignored -> model.lensProperty().set(Lenses.name(CheckState.class)));
        return link;
    }

    private ChoiceField<Optional<Pitfall>> formulas() {
        List<Optional<Pitfall>> choices = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Pitfall.values()).map(Optional::of).forEach(choices::add);
        ChoiceField<Optional<Pitfall>> formulas = new ChoiceField<>(
                "formula",
                "Which formula is computed naively and stably, in float and in double",
                choices,
                one -> one.map(pitfall -> pitfall.words().title()).orElse("of the curve in focus"));
        formulas.setId("digits-formula");
        Link.choice(state, formulas.valueProperty(), DigitsState::formula, DigitsState::withFormula);
        return formulas;
    }

    private ChoiceField<ZeroSlopeScene> scenes() {
        ChoiceField<ZeroSlopeScene> scenes = new ChoiceField<>(
                "task",
                "What the networks learn and how they start; inputs that are exactly 0 are rare with ordinary numbers",
                Arrays.asList(ZeroSlopeScene.values()),
                ZeroSlopeScene::title);
        scenes.setId("digits-scene");
        Link.choice(
                state,
                scenes.valueProperty(),
                now -> now.study().scene(),
                (now, scene) -> now.withStudy(now.study().withScene(scene)));
        return scenes;
    }

    private NumberSlider steps() {
        return StateSlider.of(
                "digits-steps",
                STEPS,
                state,
                now -> (double) now.study().steps(),
                (now, steps) -> now.withStudy(now.study().withSteps((int) Math.rint(steps))));
    }

    private NumberSlider seed() {
        return StateSlider.of(
                "digits-seed",
                SEED,
                state,
                now -> (double) now.study().seed(),
                (now, seed) -> now.withStudy(now.study().withSeed((int) Math.rint(seed))));
    }
}
