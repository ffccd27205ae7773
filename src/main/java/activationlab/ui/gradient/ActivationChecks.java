package activationlab.ui.gradient;

import activationlab.activation.Activation;
import activationlab.plot.StyledActivation;
import activationlab.ui.chart.StrokeSample;
import activationlab.ui.control.Hint;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.theme.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The activations that are compared: a check box for each, with the look of its line. JavaFX thread only. */
final class ActivationChecks extends ScrollPane {
    private final SurveyModel model;
    private final OwnFormulas own;
    private final Appearance appearance;
    private final VBox list = new VBox();

    /** @param own offered besides the catalog */
    ActivationChecks(SurveyModel model, OwnFormulas own, Appearance appearance) {
        this.model = model;
        this.own = own;
        this.appearance = appearance;
        list.getStyleClass().add("checks");
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("activation-checks");
        own.keptProperty().subscribe(ignored -> fill());
        model.studyProperty().subscribe(ignored -> list.getChildren().forEach(row -> ((Row) row).show()));
    }

    // Formulas that were removed from those that are offered stay as long as they are chosen.
    private void fill() {
        List<Activation> all = new ArrayList<>(own.offered());
        List<String> ids = all.stream().map(Activation::id).toList();
        model.studyProperty().get().activations().stream()
                .filter(activation -> !ids.contains(activation.id()))
                .forEach(all::add);
        list.getChildren().setAll(all.stream().map(Row::new).toList());
    }

    /** One activation. */
    private final class Row extends HBox {
        private final Activation activation;
        private final CheckBox box = new CheckBox();
        private final StrokeSample sample = new StrokeSample(appearance);

        Row(Activation activation) {
            this.activation = activation;
            box.setId("compare-" + activation.id());
            box.setText(activation.title());
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            Hint.on(box, "Compare networks of f(x) = " + activation.formula() + "; one stays chosen at least");
            box.setOnAction(ignored -> {
                model.toggle(activation);
                show();
            });
            getStyleClass().add("check");
            getChildren().addAll(box, sample);
            show();
        }

        private void show() {
            box.setSelected(model.isChosen(activation));
            Optional<StyledActivation> styled = model.lineup().stream()
                    .filter(one -> one.activation().id().equals(activation.id()))
                    .findFirst();
            sample.show(styled.map(StyledActivation::stroke));
        }
    }
}
