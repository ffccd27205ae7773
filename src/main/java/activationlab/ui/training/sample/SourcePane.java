package activationlab.ui.training.sample;

import activationlab.dataset.Problem;
import activationlab.dataset.table.Bundled;
import activationlab.scale.Range;
import activationlab.training.Experiment;
import activationlab.training.Recipe;
import activationlab.training.Scaling;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.Hint;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.control.Quantity;
import activationlab.ui.control.Shown;
import activationlab.ui.run.Dial;
import activationlab.ui.run.ProblemField;
import activationlab.ui.run.RunModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where samples come from, and what is done to all of them. JavaFX thread only. */
final class SourcePane extends VBox {
    private static final Range SHARE = Recipe.TRAIN_SHARE;

    private final RunModel model;
    private final SamplesView view;
    private final ToggleButton draw = new ToggleButton("Draw points");
    private final ToggleButton type = new ToggleButton("y = f(x)");
    private final Label citation = line("samples-citation", "citation");
    private final Label message = line("samples-message", "message");
    private final ProgressBar progress = new ProgressBar(0);
    private final HBox reading = new HBox();

    /**
     * Follows the model.
     *
     * @param view does what the buttons say
     * @param table what of a file is learned
     */
    SourcePane(RunModel model, SamplesView view, Node table) {
        this.model = model;
        this.view = view;
        getStyleClass().addAll("card", "samples-source");
        getChildren()
                .addAll(
                        group("Source"),
                        ProblemField.of("generator", model),
                        classes(),
                        buttons(),
                        reading(),
                        message,
                        citation,
                        table);
        getChildren().addAll(group("All samples"), share(), scaling());
        model.experimentProperty().subscribe(this::follow);
    }

    private static Label line(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        Shown.set(label, false);
        return label;
    }

    private static Label group(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("group-title");
        return label;
    }

    private Node classes() {
        NumberSlider slider = NumberSlider.inRow(Dial.CLASSES);
        slider.setId("classes");
        model.link(
                slider.valueProperty(),
                now -> Problem.CLASSES.clamp(now.recipe().source().classes()),
                (now, classes) -> now.withClasses(classes.intValue()));
        model.experimentProperty()
                .subscribe(now -> Shown.set(
                        slider, now.problem().filter(Problem::hasManyClasses).isPresent()));
        return slider;
    }

    private Node buttons() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("buttons");
        for (Bundled bundled : Bundled.values()) {
            String effect = "Learns the data set " + bundled.title() + ", which comes with the program";
            row.getChildren().add(button(bundled.title(), bundled.id(), effect, () -> view.open(bundled)));
        }
        row.getChildren()
                .add(button(
                        "Open a file…",
                        "open-samples",
                        "Learns a CSV file; it can be dropped onto this page, too",
                        view::choose));
        face(draw, "draw-points", "Learns points that are set on a plane with the mouse", Face.PLANE);
        face(type, "type-function", "Learns samples of a function of x that is typed", Face.FUNCTION);
        row.getChildren().addAll(draw, type);
        return row;
    }

    private void face(ToggleButton button, String id, String effect, Face face) {
        button.setId(id);
        button.setOnAction(ignored -> view.face(button.isSelected() ? face : Face.TABLE));
        Hint.on(button, effect);
    }

    private static Button button(String text, String id, String effect, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(ignored -> action.run());
        Hint.on(button, effect);
        return button;
    }

    private Node reading() {
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("How much of the file has been read");
        HBox.setHgrow(progress, Priority.ALWAYS);
        Button cancel = button("Cancel", "cancel-samples", "Stops reading; the samples stay as they are", view::cancel);
        reading.getStyleClass().add("progress");
        reading.getChildren().addAll(progress, cancel);
        Shown.set(reading, false);
        return reading;
    }

    private Node share() {
        Quantity quantity = Quantity.linear("for training", SHARE, 0.8, 0.05)
                .withEffect("Which share of the samples is learned from; every class has it alike. The others test.");
        NumberSlider slider = NumberSlider.inRow(quantity);
        slider.setId("train-share");
        model.link(
                slider.valueProperty(),
                now -> now.recipe().trainShare(),
                (now, share) -> now.withTrainShare(share.doubleValue()));
        return slider;
    }

    private Node scaling() {
        ChoiceField<Scaling> field = new ChoiceField<>(
                "features",
                "Standardized features have mean 0 and deviation 1 on the samples for training: features of very"
                        + " different size are then learned alike",
                List.of(Scaling.values()),
                Scaling::title);
        field.setId("scaling");
        model.linkChoice(
                field.valueProperty(),
                now -> now.recipe().scaling(),
                (now, scaling) -> now.withRecipe(now.recipe().withScaling(scaling)));
        return field;
    }

    private void follow(Experiment now) {
        Optional<Bundled> bundled = Bundled.titled(now.recipe().source().title());
        citation.setText(bundled.map(Bundled::citation).orElse(""));
        Shown.set(citation, bundled.isPresent());
    }

    void say(String sentence) {
        message.setText(sentence);
        Shown.set(message, !sentence.isEmpty());
    }

    /** Shows what is beside. */
    void show(Face face) {
        draw.setSelected(face == Face.PLANE);
        type.setSelected(face == Face.FUNCTION);
    }

    /** Shows how much has been read, or nothing while nothing is. */
    void showProgress(Optional<Double> share) {
        Shown.set(reading, share.isPresent());
        share.ifPresent(progress::setProgress);
    }
}
