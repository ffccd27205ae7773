package activationlab.ui.gradient;

import activationlab.network.Initialization;
import activationlab.network.Initializer;
import activationlab.scale.Range;
import activationlab.study.DepthStudy;
import activationlab.study.Probe;
import activationlab.ui.control.Link;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.PillSwitch;
import activationlab.ui.control.Quantity;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The settings of many networks, at the right of a chart: how they are made, and of which activations. JavaFX thread
 * only. */
final class SurveyPanel extends VBox {
    static final Quantity SEEDS = Quantity.whole(
                    "seeds", Range.of(1, 100), DepthStudy.initial().seeds())
            .withEffect("How many networks are drawn of each sort. More of them take longer and show better what is"
                    + " chance.")
            .withMarks(List.of(1.0, 5.0, 10.0, 20.0, 50.0, 100.0));
    static final Quantity WIDTH = Quantity.wholeLog(
                    "width", Probe.WIDTH, DepthStudy.initial().width())
            .withEffect("Units in every hidden layer. Wide layers do what theory says of them, narrow ones scatter"
                    + " around it.");

    private final SurveyModel model;

    /** Which settings a view has. */
    enum Scope {
        /** Everything. */
        NETWORKS,
        /** The networks are given. */
        SEEDS_ONLY
    }

    /** @param more controls of one view, below the others */
    SurveyPanel(SurveyModel model, Scope scope, ActivationChecks checks, Node... more) {
        this.model = model;
        getStyleClass().addAll("card", "survey-panel");
        if (scope == Scope.NETWORKS) {
            getChildren().addAll(group("Networks"), start(), width());
        }
        getChildren().add(seeds());
        getChildren().addAll(more);
        getChildren().addAll(group("Activations"), checks);
        VBox.setVgrow(checks, Priority.ALWAYS);
    }

    private static Label group(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("group-title");
        return label;
    }

    private PillSwitch<Initializer> start() {
        PillSwitch<Initializer> start = new PillSwitch<>(
                "How the weights are drawn: Glorot and Bengio's way suits tanh and sigmoid, He's the ReLU family",
                List.of(Initializer.GLOROT_UNIFORM, Initializer.HE_NORMAL),
                Initializer::title);
        start.setId("survey-start");
        Link.choice(
                model.studyProperty(),
                start.valueProperty(),
                now -> now.initialization().initializer(),
                (now, chosen) -> now.withInitialization(Initialization.of(chosen)));
        return start;
    }

    private NumberSlider width() {
        return slider(WIDTH, DepthStudy::width, (now, n) -> now.withWidth(n.intValue()));
    }

    private NumberSlider seeds() {
        return slider(SEEDS, DepthStudy::seeds, (now, n) -> now.withSeeds(n.intValue()));
    }

    private NumberSlider slider(
            Quantity quantity,
            Function<DepthStudy, ? extends Number> part,
            BiFunction<DepthStudy, Number, DepthStudy> changed) {
        NumberSlider slider = NumberSlider.inRow(quantity);
        slider.setId("survey-" + quantity.name());
        Link.number(model.studyProperty(), slider.valueProperty(), part, changed);
        return slider;
    }
}
