package activationlab.ui.theme;

import activationlab.figure.Palette;
import activationlab.figure.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * How the window looks: theme, text size, presentation mode. Controls follow it through style sheets, charts through
 * {@link #palette} and {@link #chartFactor}. JavaFX thread only.
 */
public final class Appearance {
    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(this, "textSize", TextSize.P100);
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");
    private final DoubleBinding textFactor =
            Bindings.createDoubleBinding(() -> shownTextSize().factor(), textSize, presenting);
    private final ObservableValue<Palette> palette = theme.map(Palette::of);
    private final List<String> sheets;

    /**
     * Starts light, at ordinary size.
     *
     * @param sheets names of the style sheets of the ui packages, without ".css"
     */
    public Appearance(List<String> sheets) {
        this.sheets = sheets.stream().map(StyleSheet::named).toList();
    }

    /** Dresses the scene now and whenever the look changes. */
    public void dress(Scene scene) {
        theme.subscribe(now -> applyTheme(scene, now));
        textFactor.subscribe(ignored -> applyTextSize(scene.getRoot()));
        presenting.subscribe(now -> scene.getRoot().pseudoClassStateChanged(PRESENTING, now));
    }

    /** Light or dark; set it to switch. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The colors of the theme for everything that is painted. */
    public ObservableValue<Palette> palette() {
        return palette;
    }

    /** The text size chosen; presentation mode shows at least 150 %. */
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** Larger type and thicker lines for a projector. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** The factor on everything in charts, text and lines alike; 1 at ordinary size. */
    public ObservableDoubleValue chartFactor() {
        return textFactor;
    }

    private TextSize shownTextSize() {
        TextSize chosen = textSize.get();
        return presenting.get() && chosen.compareTo(TextSize.P150) < 0 ? TextSize.P150 : chosen;
    }

    private void applyTheme(Scene scene, Theme now) {
        boolean dark = now == Theme.DARK;
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        String tokens = StyleSheet.at(now.tokens());
        if (scene.getStylesheets().isEmpty()) {
            scene.getStylesheets().add(tokens);
            scene.getStylesheets().addAll(sheets);
        } else {
            scene.getStylesheets().set(0, tokens);
        }
    }

    private void applyTextSize(Parent root) {
        for (TextSize size : TextSize.values()) {
            root.getStyleClass().remove(size.styleClass());
        }
        root.getStyleClass().add(shownTextSize().styleClass());
    }
}
