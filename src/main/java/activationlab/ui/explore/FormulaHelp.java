package activationlab.ui.explore;

import activationlab.formula.Formula;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What can be typed as a formula, with examples. JavaFX thread only. */
final class FormulaHelp extends GridPane {
    private static final List<Map.Entry<String, String>> ROWS = List.of(
            Map.entry("max(0.1x, x)", "+ \u2212 * / ^; 2x is 2*x, x\u00b2 is x^2"),
            Map.entry("x < 0 ? a*(exp(x)-1) : x", "a condition; every free name, such as a, gets a slider"),
            Map.entry("x > -1 and x < 1", "comparisons, and, or, not: 1 if true, else 0"),
            Map.entry("swish(x, beta=2)", "every activation of the list by its id: gelu, tanh, softplus, \u2026"),
            Map.entry("sin(pi*x)/e", "the constants pi and e"));

    FormulaHelp() {
        getStyleClass().addAll("table", "formula-help");
        for (Map.Entry<String, String> row : ROWS) {
            add(row.getKey(), row.getValue());
        }
        add("Functions", String.join(", ", Formula.functions()));
        add("Enter, Esc", "keeps the formula; forgets what was typed");
    }

    private void add(String what, String meaning) {
        Label example = new Label(what);
        example.getStyleClass().add("keys");
        example.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(meaning);
        words.setWrapText(true);
        GridPane.setValignment(example, VPos.TOP);
        addRow(getRowCount(), example, words);
    }
}
