package activationlab.ui.training.sample;

import activationlab.activation.Activation;
import activationlab.formula.Formula;
import activationlab.plot.TargetPlot;
import activationlab.scale.Range;
import activationlab.training.Experiment;
import activationlab.training.Recipe;
import activationlab.training.Source;
import activationlab.training.Typed;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberEntry;
import activationlab.ui.control.ParameterSliders;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.Shown;
import activationlab.ui.run.RunModel;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Where a function is typed that the network shall learn: its curve and its samples follow every key, Enter has them
 * learned. What is wrong with the text stands beneath it. JavaFX thread only.
 */
final class FunctionPane extends VBox {
    private static final double FINE = 0.1;

    private final RunModel model;
    private final ObjectProperty<Activation> function =
            new SimpleObjectProperty<>(this, "function", Formula.parse("sin(2x)"));
    private final TextField text = new TextField();
    private final NumberEntry from = end("from", Typed.USUAL.min());
    private final NumberEntry to = end("to", Typed.USUAL.max());
    private final Label refusal = new Label();
    private final ChartCard card;
    private Optional<Recipe> draft = Optional.empty();
    private @Nullable Source followed;

    FunctionPane(ChartDesk desk, RunModel model) {
        this.model = model;
        card = new ChartCard(desk);
        card.setId("function-chart");
        getStyleClass().add("function-pane");
        VBox.setVgrow(card, Priority.ALWAYS);
        FlowPane line = new FlowPane(from, to, new ParameterSliders(function, new VBox()));
        line.getStyleClass().add("function-line");
        getChildren().addAll(bar(), refusal(), line, card);
        text.setText(function.get().formula());
        text.textProperty().subscribe(ignored -> typed());
        function.subscribe(ignored -> preview());
        from.valueProperty().subscribe(ignored -> preview());
        to.valueProperty().subscribe(ignored -> preview());
        model.experimentProperty().subscribe(this::follow);
    }

    private static NumberEntry end(String name, double initial) {
        Quantity quantity = Quantity.linear(name, Typed.ENDS, initial, FINE)
                .withEffect("Where x begins and ends: samples are drawn evenly between");
        NumberEntry entry = new NumberEntry(quantity, "");
        entry.setId("function-" + name);
        return entry;
    }

    private HBox bar() {
        Label name = new Label("y =");
        name.setLabelFor(text);
        name.setMinWidth(USE_PREF_SIZE);
        text.setId("function");
        text.setAccessibleText("The function of x to learn");
        Hint.on(text, "The function of x to learn, written as on the Explore page: sin(2x), x^2 - 1, max(x, 0)");
        text.setOnAction(ignored -> learn());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button learn = new Button("Learn");
        learn.setId("learn-function");
        learn.setMinWidth(USE_PREF_SIZE);
        learn.setOnAction(ignored -> learn());
        Hint.on(learn, "Has the network learn samples of this function (Enter)");
        HBox bar = new HBox(name, text, learn);
        bar.getStyleClass().add("sketch-bar");
        return bar;
    }

    private Label refusal() {
        refusal.setId("function-refusal");
        refusal.getStyleClass().add("function-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refuse("");
        return refusal;
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        Shown.set(refusal, !sentence.isEmpty());
        text.pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
    }

    private void typed() {
        String now = text.getText().strip();
        try {
            Formula formula = Formula.parse(now);
            if (formula.id().equals(function.get().id())) {
                preview(); // Parameters stay as they were set.
            } else {
                function.set(formula);
            }
        } catch (IllegalArgumentException refused) {
            draft = Optional.empty();
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void preview() {
        Experiment now = model.experimentProperty().get();
        try {
            Range over = Range.of(from.valueProperty().get(), to.valueProperty().get());
            Recipe recipe = now.recipe().withFunction(function.get(), over);
            draft = Optional.of(recipe);
            card.figureProperty()
                    .set(TargetPlot.of(function.get(), over, recipe.source().draw(recipe.trainCount(), now.seed())));
            refuse("");
        } catch (IllegalArgumentException refused) {
            draft = Optional.empty();
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void follow(Experiment now) {
        Source source = now.recipe().source();
        if (source instanceof Typed learned && !source.equals(followed)) {
            from.valueProperty().set(learned.over().min());
            to.valueProperty().set(learned.over().max());
            function.set(learned.function());
            text.setText(learned.function().formula());
        }
        followed = source;
        if (isVisible()) {
            preview();
        }
    }

    /** Has the samples learned that are shown, unless something is wrong. */
    void learn() {
        draft.ifPresent(recipe ->
                model.experimentProperty().set(model.experimentProperty().get().withRecipe(recipe)));
    }

    /** Puts the keyboard into the text. */
    void enter() {
        preview();
        text.requestFocus();
        text.end();
    }
}
