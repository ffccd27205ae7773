package activationlab.ui.training.settings;

import activationlab.training.Experiment;
import activationlab.ui.control.OwnFormulas;
import activationlab.ui.run.RunModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A row for each hidden layer, the first one on top. Rows are made a few at a time, so that a deep network does not
 * hold up the window, and are kept for the next one. JavaFX thread only.
 */
final class LayerTable extends VBox {
    private static final int ROWS_PER_PULSE = 2;

    private final RunModel model;
    private final OwnFormulas own;
    private final List<LayerRow> made = new ArrayList<>();
    private final VBox rows = new VBox();

    LayerTable(RunModel model, OwnFormulas own) {
        this.model = model;
        this.own = own;
        getStyleClass().add("layer-table");
        rows.getStyleClass().add("layer-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("layer-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading(), scroll);
        model.experimentProperty().subscribe(this::show);
    }

    private static HBox heading() {
        HBox heading = new HBox(
                column("layer", "layer-number"),
                column("units", "units-column"),
                column("activation", "activation-column"),
                column("", "tune-column"),
                column("norm", "norm-column"),
                column("dropout", "dropout-column"),
                column("", "buttons-column"));
        heading.getStyleClass().add("layer-heading");
        HBox.setHgrow(heading.getChildren().get(2), Priority.ALWAYS);
        return heading;
    }

    private static Label column(String title, String style) {
        Label label = new Label(title);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void show(Experiment experiment) {
        int shown = Math.min(experiment.depth(), made.size());
        if (rows.getChildren().size() != shown) {
            rows.getChildren().setAll(made.subList(0, shown));
        }
        made.subList(0, shown).forEach(row -> row.follow(experiment));
    }

    /** Makes some of the rows that are missing, if any. */
    void complete() {
        Experiment now = model.experimentProperty().get();
        for (int i = 0; i < ROWS_PER_PULSE && made.size() < now.depth(); i++) {
            made.add(new LayerRow(model, own, made.size()));
            show(now);
        }
    }
}
