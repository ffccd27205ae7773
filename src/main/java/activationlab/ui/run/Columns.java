package activationlab.ui.run;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/**
 * Two charts or other things side by side, or one above the other where there is less room than their texts need.
 * JavaFX thread only.
 */
public final class Columns extends GridPane {
    private static final double NARROW = 640;
    private static final double LEAST_HEIGHT = 300;

    private final double percent;
    private final Region first;
    private final Region second;
    private final ObservableValue<Number> factor;
    private boolean stacked;

    /**
     * @param percent the width of the first one, from 0 to 100
     * @param factor how large texts are
     */
    public Columns(double percent, Region first, Region second, ObservableValue<Number> factor) {
        this.percent = percent;
        this.first = first;
        this.second = second;
        this.factor = factor;
        getStyleClass().add("columns");
        arrange();
        widthProperty().subscribe(this::fit);
        factor.subscribe(ignored -> fit());
    }

    private void fit() {
        boolean narrow =
                getWidth() > 0 && getWidth() < NARROW * factor.getValue().doubleValue();
        if (narrow != stacked) {
            stacked = narrow;
            arrange();
        }
    }

    private void arrange() {
        getChildren().clear();
        if (stacked) {
            getColumnConstraints().setAll(column(100));
            getRowConstraints().setAll(row(50), row(50));
            addColumn(0, first, second);
        } else {
            getColumnConstraints().setAll(column(percent), column(100 - percent));
            getRowConstraints().setAll(row(100));
            addRow(0, first, second);
        }
        double least = LEAST_HEIGHT * factor.getValue().doubleValue();
        Stream.of(first, second).forEach(chart -> chart.setMinHeight(least));
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private static RowConstraints row(double share) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(share);
        return row;
    }
}
