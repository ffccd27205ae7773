package activationlab.ui.run;

import activationlab.ui.control.Hint;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number under its name, for the top of the page. Its width never changes, so nothing moves. JavaFX thread only. */
public final class Readout extends VBox {
    private final Label value = new Label("–");

    /**
     * Shows nothing yet.
     *
     * @param meaning one sentence for the tooltip
     * @param columns room for this many letters
     */
    public Readout(String name, String meaning, int columns) {
        Label caption = new Label(name);
        caption.getStyleClass().add("caption");
        value.getStyleClass().add("value");
        value.setAccessibleText(name);
        Hint.on(this, meaning);
        getStyleClass().addAll("readout", "columns-" + columns);
        getChildren().addAll(caption, value);
    }

    public void show(String text) {
        value.setText(text);
    }

    /** Returns what is shown. */
    public String text() {
        return value.getText();
    }
}
