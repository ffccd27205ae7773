package activationlab.ui.run;

import activationlab.diagnosis.Severity;
import java.util.Locale;
import javafx.css.PseudoClass;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** A small picture of how much something matters, by shape and by color. JavaFX thread only. */
public final class SeverityIcon extends FontIcon {
    /** Shows that something is worth knowing. */
    public SeverityIcon() {
        getStyleClass().add("severity-icon");
        show(Severity.NOTICE);
    }

    /** Shows how much it matters. */
    public void show(Severity severity) {
        setIconCode(icon(severity));
        for (Severity other : Severity.values()) {
            String name = other.name().toLowerCase(Locale.ROOT);
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), severity == other);
        }
    }

    private static Ikon icon(Severity severity) {
        return switch (severity) {
            case CALM -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case NOTICE -> MaterialDesignI.INFORMATION_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case DANGER -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
        };
    }
}
