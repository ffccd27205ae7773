package activationlab.ui.run;

import activationlab.scale.NumberText;
import activationlab.training.Experiment;
import javafx.scene.control.Label;

/** The network and its task in four lines: layer sizes, numbers to learn, samples, loss. JavaFX thread only. */
final class Summary {
    private Summary() {}

    /** Returns a label that follows the experiment. */
    static Label of(RunModel model) {
        Label label = new Label();
        label.getStyleClass().add("summary");
        label.setId("summary");
        label.setWrapText(true);
        model.experimentProperty().subscribe(now -> label.setText(text(now)));
        return label;
    }

    static String text(Experiment experiment) {
        int inputs = experiment.problem().features();
        int width = experiment.width();
        int hidden = experiment.depth();
        String sizes = inputs + " → " + (hidden == 1 ? "" : hidden + " × ") + width + " → 1";
        int between = (hidden - 1) * (width + 1) * width;
        int learned = (inputs + 1) * width + between + width + 1;
        int train = experiment.recipe().trainCount();
        int test = experiment.recipe().samples() - train;
        return sizes + " units\n" + NumberText.fixed(learned, 0) + " weights and biases\n"
                + train + " samples to train, " + test + " to test\n"
                + experiment.loss().title();
    }
}
