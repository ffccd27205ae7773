package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Parameter;
import activationlab.figure.Stroke;
import activationlab.ui.chart.StrokeSample;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import activationlab.ui.theme.Appearance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One activation in the list: check box, line sample, and its sliders while it is shown. JavaFX thread only. */
final class ActivationRow extends VBox {
    private static final PseudoClass IN_FOCUS = PseudoClass.getPseudoClass("in-focus");
    private static final double FINE_STEPS = 400;

    private final Choice choice;
    private final CheckBox box = new CheckBox();
    private final StrokeSample sample;
    private final VBox sliders = new VBox();

    ActivationRow(Choice choice, ExploreModel model, Appearance appearance) {
        this.choice = choice;
        this.sample = new StrokeSample(appearance);
        getStyleClass().add("activation-row");
        sliders.getStyleClass().add("sliders");
        getChildren().addAll(head(), sliders);
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
        Activation activation = choice.activation();
        box.setText(activation.title());
        box.setId("show-" + activation.id());
        box.selectedProperty().bindBidirectional(choice.shownProperty());
        Hint.on(box, tip(activation));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setFocusTraversable(false);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox head = new HBox(box, sample);
        head.getStyleClass().add("head");
        return head;
    }

    private static String tip(Activation activation) {
        String note = activation.note().isEmpty() ? "" : "\n" + activation.note();
        return "f(x) = " + activation.formula() + note;
    }

    private void shownChanged(boolean shown) {
        sample.show(shown ? Optional.of(Stroke.slot(choice.slot())) : Optional.empty());
        if (shown && sliders.getChildren().isEmpty()) {
            choice.activation().parameters().forEach(this::addSlider);
        }
        sliders.setVisible(shown);
        sliders.setManaged(shown && !sliders.getChildren().isEmpty());
    }

    private void addSlider(Parameter parameter) {
        NumberSlider slider = NumberSlider.inRow(quantity(parameter));
        slider.getStyleClass().add("compact");
        slider.setId(choice.activation().id() + "-" + parameter.id());
        choice.activationProperty().subscribe(now -> slider.valueProperty().set(now.parameter(parameter.id())));
        slider.valueProperty().subscribe(value -> choice.set(parameter, value.doubleValue()));
        sliders.getChildren().add(slider);
    }

    private Quantity quantity(Parameter parameter) {
        double fine = parameter.range().length() / FINE_STEPS;
        double round = Math.pow(10, Math.floor(Math.log10(fine)));
        String effect = parameter.id() + " of " + choice.activation().title() + ": f(x) = "
                + choice.activation().formula();
        return Quantity.linear(parameter.symbol(), parameter.range(), parameter.initial(), round)
                .withEffect(effect)
                .withMarks(marks(parameter));
    }

    private static List<Double> marks(Parameter parameter) {
        double min = parameter.range().min();
        double max = parameter.range().max();
        return Stream.of(min, (min + max) / 2, parameter.initial(), max)
                .distinct()
                .sorted()
                .toList();
    }

    private void focusChanged(@Nullable Choice focus) {
        pseudoClassStateChanged(IN_FOCUS, choice.equals(focus));
    }
}
