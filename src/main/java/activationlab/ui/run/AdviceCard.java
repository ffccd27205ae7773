package activationlab.ui.run;

import activationlab.diagnosis.Advice;
import activationlab.diagnosis.Severity;
import activationlab.diagnosis.Wording;
import activationlab.training.Change;
import activationlab.ui.control.FoldingLine;
import activationlab.ui.control.Hint;
import activationlab.ui.control.Shown;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One piece of advice: what, where, since when, why, whose threshold, and a button with a fix. JavaFX thread only. */
final class AdviceCard extends VBox {
    private final SeverityIcon icon = new SeverityIcon();
    private final Label title = new Label();
    private final Label what = text("what");
    private final Label why = text("why");
    private final Label source = text("source");
    private final Button fix = new Button();
    private final ToggleButton more = new ToggleButton("Why");
    private final StringProperty effect = new SimpleStringProperty(this, "effect", "");
    private final AdviceOffer offer;
    private @Nullable Advice shown;
    // From then on a person decides what is seen, not the place among other cards.
    private boolean touched;

    AdviceCard(AdviceOffer offer) {
        this.offer = offer;
        getStyleClass().add("advice");
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        fix.setMinWidth(USE_PREF_SIZE);
        fix.setOnAction(
                ignored -> offer.change().apply(Objects.requireNonNull(shown)).ifPresent(offer.action()));
        Hint.on(fix, effect);
        more.setMinWidth(USE_PREF_SIZE);
        Hint.on(more, "Say why this matters, and whose threshold it is");
        more.selectedProperty().subscribe(this::expand);
        more.setOnAction(ignored -> touched = true);
        HBox ways = new HBox(more, fix);
        ways.getStyleClass().add("ways");
        HBox name = new HBox(icon, title);
        name.getStyleClass().add("name");
        FoldingLine head = new FoldingLine(name, ways);
        getChildren().addAll(head, what, why, source);
    }

    private static Label text(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    private void expand(boolean expanded) {
        Shown.set(why, expanded);
        Shown.set(source, expanded);
    }

    /** Takes in at which place among the cards it stands: the first one says why, the others on request. */
    void standAt(int place) {
        if (!touched) {
            more.setSelected(place == 0);
        }
    }

    /** Shows a piece of advice. */
    void show(Advice advice) {
        if (advice.equals(shown)) {
            offerFix();
            return;
        }
        shown = advice;
        setId("advice-" + advice.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.show(advice.severity());
        title.setText(advice.rule().title());
        what.setText(advice.text() + " " + Wording.capitalized(advice.since().text()) + ".");
        why.setText(advice.why());
        source.setText(advice.rule().source());
        offerFix();
        for (Severity severity : Severity.values()) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), severity == advice.severity());
        }
    }

    // Other settings may leave something else to offer.
    private void offerFix() {
        Optional<Change> offered = Optional.ofNullable(shown).flatMap(offer.change());
        Shown.set(fix, offered.isPresent());
        offered.ifPresent(change -> {
            fix.setText(offer.verb() + " " + change.title());
            effect.set(offer.effect() + " " + change.effect());
        });
    }
}
