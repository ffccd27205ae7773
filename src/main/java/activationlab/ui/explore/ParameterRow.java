package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Parameter;
import activationlab.formula.Formula;
import activationlab.scale.Range;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.ParameterQuantity;
import activationlab.ui.control.Quantity;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The slider of a parameter; typed formulas have a button that shows the ends of its range. JavaFX thread only. */
final class ParameterRow extends VBox {
    private static final double FINE = 0.01;

    private final Choice choice;
    private final Parameter parameter;
    private final NumberSlider slider;

    ParameterRow(Choice choice, Parameter parameter) {
        this.choice = choice;
        this.parameter = parameter;
        this.slider = NumberSlider.inRow(ParameterQuantity.of(parameter, choice.activation()));
        slider.getStyleClass().add("compact");
        boolean typed = choice.activation() instanceof Formula;
        slider.setId((typed ? "typed-" + choice.slot() : choice.activation().id()) + "-" + parameter.id());
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(slider);
        line.getStyleClass().add("parameter");
        getChildren().add(line);
        if (choice.activation() instanceof Formula formula) {
            addEnds(line, formula.limits(parameter.id()));
        }
        follow(choice.activation());
        slider.valueProperty().subscribe((before, now) -> choice.set(parameter, now.doubleValue()));
    }

    /** Shows the parameter as an activation has it. */
    void follow(Activation now) {
        if (now.parameters().contains(parameter)) {
            slider.valueProperty().set(now.parameter(parameter.id()));
        }
    }

    private void addEnds(HBox line, Range limits) {
        NumberEntry from = end("from", limits, parameter.range().min());
        NumberEntry to = end("to", limits, parameter.range().max());
        HBox ends = new HBox(from, to);
        ends.getStyleClass().add("ends");
        ToggleButton button = new ToggleButton(null, new FontIcon(MaterialDesignA.ARROW_EXPAND_HORIZONTAL));
        button.getStyleClass().addAll("flat", "chart-button");
        button.setAccessibleText("Range of " + parameter.symbol());
        Hint.on(button, "Show or hide the ends of the slider of " + parameter.symbol());
        ends.visibleProperty().bind(button.selectedProperty());
        ends.managedProperty().bind(button.selectedProperty());
        line.getChildren().add(button);
        getChildren().add(ends);
        from.valueProperty()
                .subscribe((before, now) ->
                        ranged(now.doubleValue(), parameter.range().max()));
        to.valueProperty().subscribe((before, now) -> ranged(parameter.range().min(), now.doubleValue()));
    }

    private NumberEntry end(String name, Range limits, double value) {
        Quantity quantity = Quantity.linear(name, limits, value, FINE)
                .withEffect("Where the slider of " + parameter.symbol() + " ends, within " + limits);
        return new NumberEntry(quantity, "");
    }

    // Ends that do not grow change nothing: the person is still typing the other one.
    private void ranged(double min, double max) {
        if (min < max && choice.activation() instanceof Formula formula) {
            choice.become(formula.withRange(parameter.id(), Range.of(min, max)));
        }
    }
}
