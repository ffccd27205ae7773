package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Family;
import activationlab.activation.Parameter;
import activationlab.figure.Stroke;
import activationlab.ui.chart.StrokeSample;
import activationlab.ui.control.Hint;
import activationlab.ui.theme.Appearance;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One activation in the list: check box, line sample, and its sliders while it is shown. JavaFX thread only. */
final class ActivationRow extends VBox {
    private static final PseudoClass IN_FOCUS = PseudoClass.getPseudoClass("in-focus");

    private final Choice choice;
    private final CheckBox box = new CheckBox();
    private final StrokeSample sample;
    private final VBox sliders = new VBox();
    private final HBox head;
    private List<Parameter> parameters = List.of();

    ActivationRow(Choice choice, ExploreModel model, Appearance appearance) {
        this.choice = choice;
        this.sample = new StrokeSample(appearance);
        getStyleClass().add("activation-row");
        sliders.getStyleClass().add("sliders");
        head = head();
        getChildren().addAll(head, sliders);
        choice.activationProperty().subscribe(this::activationChanged);
        choice.shownProperty().subscribe(this::shownChanged);
        model.focusProperty().subscribe(this::focusChanged);
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && choice.shown()) {
                model.focusProperty().set(choice);
            }
        });
        focusWithinProperty().subscribe(within -> {
            if (within && choice.shown()) {
                model.focusProperty().set(choice);
            }
        });
    }

    Choice choice() {
        return choice;
    }

    CheckBox box() {
        return box;
    }

    private HBox head() {
        box.setId("show-"
                + (isTyped() ? "typed-" + choice.slot() : choice.activation().id()));
        box.selectedProperty().bindBidirectional(choice.shownProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setFocusTraversable(false);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox head = new HBox(box, sample);
        head.getStyleClass().add("head");
        return head;
    }

    /** Adds buttons behind the sample of the line. */
    void addToHead(Node... buttons) {
        head.getChildren().addAll(buttons);
    }

    boolean isTyped() {
        return choice.activation().family() == Family.TYPED;
    }

    private void activationChanged(Activation now) {
        if (!now.title().equals(box.getText())) {
            box.setText(now.title());
            Hint.on(box, tip(now));
        }
        if (!now.parameters().equals(parameters)) {
            parameters = now.parameters();
            sliders.getChildren().clear();
            shownChanged(choice.shown());
        }
        sliders.getChildren().forEach(slider -> ((ParameterRow) slider).follow(now));
    }

    private static String tip(Activation activation) {
        String note = activation.note().isEmpty() ? "" : "\n" + activation.note();
        return "f(x) = " + activation.formula() + note;
    }

    private void shownChanged(boolean shown) {
        sample.show(shown ? Optional.of(Stroke.slot(choice.slot())) : Optional.empty());
        if (shown && sliders.getChildren().isEmpty()) {
            parameters.forEach(parameter -> sliders.getChildren().add(new ParameterRow(choice, parameter)));
        }
        sliders.setVisible(shown);
        sliders.setManaged(shown && !sliders.getChildren().isEmpty());
    }

    private void focusChanged(@Nullable Choice focus) {
        pseudoClassStateChanged(IN_FOCUS, choice.equals(focus));
    }
}
