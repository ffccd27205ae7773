package activationlab.ui.run;

import activationlab.network.Topology;
import activationlab.scale.NumberText;
import activationlab.training.Architecture;
import activationlab.training.Experiment;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The network and its task in four lines: layer sizes, numbers to learn, samples, loss. JavaFX thread only. */
final class Summary {
    private static final int MOST_LISTED = 5;

    private Summary() {}

    /** Returns a label that follows the experiment. */
    static Label of(RunModel model) {
        Label label = new Label();
        label.getStyleClass().add("summary");
        label.setId("summary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        model.experimentProperty().subscribe(now -> label.setText(text(now)));
        return label;
    }

    static String text(Experiment experiment) {
        Topology topology = experiment.topology();
        String sizes = topology.inputs() + " → " + hidden(experiment.architecture()) + " → " + topology.outputs();
        long learned = 0;
        for (int l = 0; l < topology.layers(); l++) {
            learned += (topology.fanIn(l) + 1L) * topology.fanOut(l);
        }
        int train = experiment.recipe().trainCount();
        int test = experiment.recipe().samples() - train;
        return sizes + " units\n" + NumberText.fixed((double) learned, 0) + " weights and biases\n"
                + train + " samples to train, " + test + " to test\n"
                + experiment.loss().title();
    }

    private static String hidden(Architecture architecture) {
        List<String> sizes = architecture.hidden().stream()
                .map(layer -> Integer.toString(layer.units()))
                .toList();
        if (sizes.size() > 1 && sizes.stream().distinct().count() == 1) {
            return sizes.size() + " × " + sizes.getFirst();
        }
        return sizes.size() <= MOST_LISTED
                ? String.join(" → ", sizes)
                : String.join(" → ", sizes.subList(0, MOST_LISTED - 1)) + " → … → " + sizes.getLast();
    }
}
