package activationlab.ui.run;

import activationlab.diagnosis.Finding;
import activationlab.diagnosis.Severity;
import activationlab.diagnosis.Wording;
import activationlab.ui.control.Hint;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The one sentence that matters most now, large enough for the last row of a lecture hall; after a failure what
 * happened, with two ways out. It always has its place, so nothing moves when a run fails. JavaFX thread only.
 */
public final class Headline extends HBox {
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private final SeverityIcon icon = new SeverityIcon();
    private final Label sentence = new Label();
    private final HBox rescue = new HBox();
    private Finding shown = new Finding(Severity.CALM, "");

    public Headline(RunModel model) {
        getStyleClass().addAll("card", "headline");
        sentence.setId("headline");
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        rescue.getStyleClass().add("rescue");
        rescue.setMinWidth(USE_PREF_SIZE);
        rescue.getChildren()
                .addAll(
                        way("rescue-reset", "Reset", "Return to the initial weights (R)", model::reset),
                        way(
                                "rescue-rate",
                                "Ten times smaller rate",
                                "Go on with a tenth of the learning rate from the last good weights,"
                                        + " or from the initial ones if those have run away",
                                model::goOnGently));
        getChildren().addAll(icon, sentence, rescue);
        offerRescue(false);
    }

    private static Button way(String id, String text, String effect, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        Hint.on(button, effect);
        button.setOnAction(ignored -> action.run());
        return button;
    }

    /** Shows what was found in a run that goes on. */
    public void show(Finding finding) {
        offerRescue(false);
        say(finding);
    }

    /** Shows why a run stopped, and the ways out. */
    public void showFailure(String why) {
        offerRescue(true);
        say(new Finding(Severity.DANGER, why));
    }

    /** Adds a way on to the right of the sentence, in front of those out of a failure. */
    public void addWay(Button way) {
        way.getStyleClass().add("way");
        way.setMinWidth(USE_PREF_SIZE);
        getChildren().add(getChildren().indexOf(rescue), way);
    }

    /** Returns what is shown. */
    public Finding shown() {
        return shown;
    }

    private void offerRescue(boolean offered) {
        pseudoClassStateChanged(STOPPED, offered);
        rescue.setVisible(offered);
        rescue.setManaged(offered);
    }

    private void say(Finding finding) {
        if (finding.equals(shown)) {
            return;
        }
        shown = finding;
        sentence.setText(Wording.capitalized(finding.sentence()));
        icon.show(finding.severity());
        for (Severity severity : Severity.values()) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), severity == finding.severity());
        }
    }
}
