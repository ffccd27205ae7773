package activationlab.ui.explore;

import activationlab.ui.control.Hint;
import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Buttons of which one is down. JavaFX thread only. */
final class ArrangementSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Arrangement> arrangement;

    ArrangementSwitch(ObjectProperty<Arrangement> arrangement) {
        this.arrangement = arrangement;
        getStyleClass().add("arrangement-switch");
        ToggleButton overlay = button(Arrangement.OVERLAY, MaterialDesignC.CHART_MULTILINE);
        ToggleButton pairs = button(Arrangement.PAIRS, MaterialDesignV.VIEW_SPLIT_HORIZONTAL);
        ToggleButton grid = button(Arrangement.GRID, MaterialDesignV.VIEW_GRID_OUTLINE);
        overlay.getStyleClass().add(Styles.LEFT_PILL);
        grid.getStyleClass().add(Styles.RIGHT_PILL);
        pairs.getStyleClass().add(Styles.CENTER_PILL);
        getChildren().addAll(overlay, pairs, grid);
    }

    private ToggleButton button(Arrangement choice, Ikon icon) {
        ToggleButton button = new ToggleButton(choice.title(), new FontIcon(icon));
        button.setToggleGroup(group);
        button.setId("arrange-" + choice.title().toLowerCase(Locale.ROOT));
        Hint.on(button, choice.effect());
        // A click on the button that is down would leave none down.
        button.setOnAction(ignored -> {
            arrangement.set(choice);
            button.setSelected(true);
        });
        arrangement.subscribe(now -> button.setSelected(now == choice));
        return button;
    }
}
