package activationlab.ui.dead;

import activationlab.diagnosis.Wording;
import activationlab.study.DeathStudy;
import activationlab.study.Deaths;
import activationlab.study.UnitSilence;
import activationlab.ui.control.Hint;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The units of the layer, each a button with the share of samples for which it is 0; the one that is down is looked at.
 * JavaFX thread only.
 */
final class UnitTiles extends HBox {
    private static final PseudoClass ON_BATCH = PseudoClass.getPseudoClass("dead-on-batch");
    private static final PseudoClass ON_DATASET = PseudoClass.getPseudoClass("dead-on-dataset");

    private final List<ToggleButton> tiles = new ArrayList<>();

    /** @param unit the one looked at, counted from 0 */
    UnitTiles(ObjectProperty<Integer> unit) {
        getStyleClass().add("unit-tiles");
        setMinHeight(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < DeathStudy.UNITS; i++) {
            ToggleButton tile = tile(i, unit);
            tile.setToggleGroup(group);
            tiles.add(tile);
        }
        getChildren().addAll(tiles);
        unit.subscribe(now -> tiles.get(now).setSelected(true));
    }

    private static ToggleButton tile(int index, ObjectProperty<Integer> unit) {
        ToggleButton tile = new ToggleButton("unit " + (index + 1) + "\n\u2013");
        tile.setId("unit-" + (index + 1));
        tile.getStyleClass().add("unit-tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setMinSize(0, USE_PREF_SIZE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        Hint.on(
                tile,
                "Look at unit " + (index + 1) + "; the percentage says for how many samples it is exactly 0."
                        + " U goes on to the next one.");
        // A click on the button that is down would leave none down.
        tile.setOnAction(ignored -> {
            unit.set(index);
            tile.setSelected(true);
        });
        return tile;
    }

    /** Shows how silent each unit is. */
    void show(Deaths deaths) {
        for (int i = 0; i < tiles.size(); i++) {
            UnitSilence silence = deaths.units().get(i);
            ToggleButton tile = tiles.get(i);
            tile.setText("unit " + (i + 1) + "\n" + Wording.percent(silence.percent()));
            tile.pseudoClassStateChanged(ON_DATASET, silence.deadOnDataset());
            tile.pseudoClassStateChanged(ON_BATCH, silence.deadOnBatch() && !silence.deadOnDataset());
        }
    }
}
