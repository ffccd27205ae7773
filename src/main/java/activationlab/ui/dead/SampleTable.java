package activationlab.ui.dead;

import activationlab.scale.NumberText;
import activationlab.study.DeathLayer;
import activationlab.study.UnitAnswer;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What one unit makes of the first ten samples, number by number. JavaFX thread only. */
final class SampleTable extends VBox {
    private static final int ROWS = 10;
    private static final int DECIMALS = 4;
    private static final PseudoClass POSITIVE = PseudoClass.getPseudoClass("positive");

    private final Label title = new Label();
    private final List<Row> rows = new ArrayList<>();

    /** The labels of one sample. */
    private record Row(Label sample, Label before, Label after) {
        static Row empty() {
            Row row = new Row(cell(""), cell("before"), cell("after"));
            row.sample.getStyleClass().add("sample");
            return row;
        }

        private static Label cell(String id) {
            Label label = new Label();
            label.getStyleClass().addAll("cell", id);
            return label;
        }

        void show(UnitAnswer answer) {
            sample.setText(Integer.toString(answer.sample() + 1));
            before.setText(NumberText.fixed(answer.preActivation(), DECIMALS));
            after.setText(NumberText.fixed(answer.postActivation(), DECIMALS));
            boolean positive = answer.postActivation() > 0;
            before.pseudoClassStateChanged(POSITIVE, positive);
            after.pseudoClassStateChanged(POSITIVE, positive);
        }
    }

    SampleTable() {
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("card", "sample-card");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sample-table");
        grid.setId("sample-table");
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        grid.setAccessibleText("The first ten samples: sample, pre-activation, post-activation");
        for (double share : new double[] {24, 38, 38}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, heading("sample"), heading("pre-activation"), heading("post-activation"));
        for (int i = 0; i < ROWS; i++) {
            Row row = Row.empty();
            rows.add(row);
            grid.addRow(i + 1, row.sample, row.before, row.after);
        }
        getChildren().addAll(title, grid);
    }

    private static Label heading(String name) {
        Label heading = new Label(name);
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    /**
     * Shows the answers of a unit.
     *
     * @param unit counted from 0
     */
    void show(DeathLayer layer, int unit, double bias) {
        title.setText("The first ten samples of unit " + (unit + 1));
        List<UnitAnswer> answers = layer.answers(unit, bias, ROWS);
        for (int i = 0; i < ROWS; i++) {
            rows.get(i).show(answers.get(i));
        }
    }

    /** Returns the texts of a row, counted from 0. */
    List<String> texts(int row) {
        Row one = rows.get(row);
        return List.of(one.sample.getText(), one.before.getText(), one.after.getText());
    }
}
