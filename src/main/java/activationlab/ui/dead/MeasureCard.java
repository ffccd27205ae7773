package activationlab.ui.dead;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.Wording;
import activationlab.scale.NumberText;
import activationlab.study.DeathCurves;
import activationlab.study.DeathStudy;
import activationlab.study.Deaths;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One meaning of "dead": its percentage, large, what was counted, and what the word means here. JavaFX thread only. */
final class MeasureCard extends VBox {
    private static final String UNKNOWN = "\u2013";

    private final DeadMeasure measure;
    private final Label percent = new Label(UNKNOWN);
    private final Label count = new Label();
    private final Label theory = new Label();

    MeasureCard(DeadMeasure measure) {
        this.measure = measure;
        setId(id(measure));
        getStyleClass().addAll("card", "measure-card", id(measure));
        percent.getStyleClass().add("percent");
        percent.setMinWidth(USE_PREF_SIZE);
        percent.setAccessibleText(measure.title());
        count.getStyleClass().add("count");
        theory.getStyleClass().add("theory");
        Label definition = new Label(definition());
        definition.getStyleClass().add("reading");
        definition.setWrapText(true);
        definition.setMinHeight(USE_PREF_SIZE);
        FlowPane numbers = new FlowPane(percent, new VBox(count, theory));
        numbers.getStyleClass().add("numbers");
        getChildren().addAll(heading(), numbers, definition);
    }

    /** Returns what the card of a measure is found by. */
    static String id(DeadMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private HBox heading() {
        Label mark = new Label(mark());
        mark.getStyleClass().add("mark");
        Label name = new Label(measure.title());
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox heading = new HBox(mark, name);
        heading.getStyleClass().add("heading");
        return heading;
    }

    /** Returns the shape of its points in the chart. */
    private String mark() {
        return switch (measure) {
            case ZERO_ENTRIES -> "\u25cf";
            case NEVER_ON_BATCH -> "\u25c6";
            case NEVER_ON_DATASET -> "\u25a0";
        };
    }

    private String definition() {
        return switch (measure) {
            case ZERO_ENTRIES -> "Single outputs that are exactly 0. Healthy: at bias 0 about half of them are.";
            case NEVER_ON_BATCH ->
                "Units positive for none of the first " + DeathStudy.BATCH
                        + " samples, one batch. Quiet now; another batch may wake them.";
            case NEVER_ON_DATASET ->
                "Units positive for none of all " + number(DeathStudy.SAMPLES)
                        + " samples. No gradient reaches their weights: dead.";
        };
    }

    /** Shows what was counted. */
    void show(Deaths deaths) {
        percent.setText(Wording.strictPercent(deaths.percent(measure)));
        String what = measure == DeadMeasure.ZERO_ENTRIES ? "" : " units";
        count.setText(number(deaths.count(measure)) + " of " + number(Deaths.total(measure)) + what);
    }

    /** Shows what is expected over all seeds, if it is known. */
    void expect(Optional<DeathCurves> curves, double bias) {
        theory.setText(curves.map(known ->
                        "theory " + Wording.strictPercent(known.theory().percent(measure, bias)))
                .orElse(""));
    }

    /** Returns the percentage as it is shown. */
    String text() {
        return percent.getText();
    }

    private static String number(double value) {
        return NumberText.fixed(value, 0);
    }
}
