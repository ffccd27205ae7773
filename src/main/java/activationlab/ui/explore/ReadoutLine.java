package activationlab.ui.explore;

import activationlab.activation.Activation;
import activationlab.activation.Kink;
import activationlab.scale.NumberText;
import activationlab.ui.chart.ChartView;
import activationlab.ui.chart.Reading;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The line under the chart: where the crosshair is, value and slope there, and what the slope means; without a
 * crosshair the reading of the whole figure. JavaFX thread only.
 */
final class ReadoutLine extends HBox {

    private static final double NOTHING = 5e-5;
    private static final double LITTLE = 0.1;

    private final ChartView chart;
    private final ExploreModel model;
    private final Label x = new Label();
    private final Label name = new Label();
    private final Label value = new Label();
    private final Label slope = new Label();
    private final Label meaning = new Label();

    ReadoutLine(ChartView chart, ExploreModel model) {
        this.chart = chart;
        this.model = model;
        getStyleClass().add("readout-line");
        name.getStyleClass().add("card-title");
        meaning.getStyleClass().add("reading");
        meaning.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(meaning.textProperty());
        meaning.setTooltip(whole);
        for (Label label : new Label[] {x, name, value, slope}) {
            label.setMinWidth(USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        getChildren().addAll(x, name, value, slope, meaning);
        chart.readingProperty().subscribe(this::show);
        chart.figureProperty().subscribe(ignored -> show(chart.readingProperty().get()));
    }

    private void show(@Nullable Reading reading) {
        if (reading == null) {
            for (Label label : new Label[] {x, name, value, slope}) {
                label.setText("");
            }
            meaning.setText(chart.figureProperty().get().reading());
            return;
        }
        x.setText("x = " + trimmed(reading.x()));
        name.setText(reading.probe().name());
        value.setText("f = " + NumberText.fixed(reading.value(), 4));
        slope.setText("f\u2032 = " + NumberText.fixed(reading.slope(), 4));
        meaning.setText(meaning(reading));
    }

    private static String trimmed(double number) {
        String text = NumberText.fixed(number, 4);
        return text.replaceAll("\\.?0+$", "");
    }

    private String meaning(Reading reading) {
        Optional<Kink> kink = kinkAt(reading);
        if (kink.isPresent()) {
            return words(kink.get());
        }
        double size = Math.abs(reading.slope());
        if (size < NOTHING) {
            return "slope is 0 here: no gradient passes";
        }
        if (size < LITTLE) {
            return "slope below 0.1: little gradient passes";
        }
        return size > 1 ? "slope above 1: gradients grow here" : "";
    }

    private static String words(Kink kink) {
        String sides = kink.jump()
                ? "jump from " + trimmed(kink.leftValue()) + " to " + trimmed(kink.rightValue())
                : "kink: slope " + trimmed(kink.leftSlope()) + " from the left, " + trimmed(kink.rightSlope())
                        + " from the right";
        return sides + "; training uses " + trimmed(kink.trainedSlope());
    }

    private Optional<Kink> kinkAt(Reading reading) {
        return model.shown().stream()
                .map(Choice::activation)
                .filter(activation -> reading.probe().name().startsWith(activation.title()))
                .map(Activation::kinks)
                .flatMap(java.util.List::stream)
                .filter(kink -> kink.x() == reading.x())
                .findFirst();
    }
}
