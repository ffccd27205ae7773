package activationlab.ui.explore;

import activationlab.ui.control.Hint;
import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * Where formulas are typed: Enter keeps one, Escape forgets what was typed. What is wrong with the text stands beneath
 * it. JavaFX thread only.
 */
final class FormulaField extends VBox {
    private final FormulaEditor editor;
    private final TextField text = new TextField();
    private final TextField name = new TextField();

    /** @param help shown while its button is down */
    FormulaField(FormulaEditor editor, Node help) {
        this.editor = editor;
        getStyleClass().add("formula-field");
        getChildren().addAll(line(help), nameLine(), refusal());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        editor.refusalProperty()
                .subscribe(words -> text.pseudoClassStateChanged(Styles.STATE_DANGER, !words.isEmpty()));
    }

    /** Moves the keyboard focus to the end of the text. */
    void enter() {
        text.requestFocus();
        text.end();
    }

    private HBox line(Node help) {
        text.setPromptText("Your own: x*sigmoid(b*x)");
        text.setAccessibleText("Your own formula of x");
        text.setId("formula");
        text.getStyleClass().add("formula");
        text.textProperty().bindBidirectional(editor.textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button keep = new Button(null, new FontIcon(MaterialDesignP.PLUS));
        keep.setId("keep-formula");
        keep.setAccessibleText("Keep the formula");
        Hint.on(keep, "Keep the formula: networks can then train with it (Enter)");
        keep.setOnAction(ignored -> editor.keep());
        ToggleButton question = new ToggleButton(null, new FontIcon(MaterialDesignH.HELP));
        question.setId("formula-help");
        question.setAccessibleText("What can be typed");
        Hint.on(question, "What can be typed: functions, operators, examples");
        help.visibleProperty().bind(question.selectedProperty());
        help.managedProperty().bind(question.selectedProperty());
        HBox line = new HBox(text, keep, question);
        line.getStyleClass().add("line");
        return line;
    }

    private TextField nameLine() {
        name.setPromptText("Name, if it needs one");
        name.setAccessibleText("Name of your formula");
        name.setId("formula-name");
        name.textProperty().bindBidirectional(editor.nameProperty());
        showOnly(name, editor.textProperty().map(typed -> !typed.isBlank()));
        return name;
    }

    private Label refusal() {
        Label refusal = new Label();
        refusal.setId("formula-refusal");
        refusal.getStyleClass().add("formula-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.textProperty().bind(editor.refusalProperty());
        showOnly(refusal, editor.refusalProperty().map(words -> !words.isEmpty()));
        return refusal;
    }

    private static void showOnly(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void keyPressed(KeyEvent event) {
        boolean nothing = text.getText().isEmpty();
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField && !nothing) {
            editor.keep();
        } else if (event.getCode() == KeyCode.ESCAPE && !nothing) {
            editor.restore();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && nothing) {
            // An empty field has nothing of its own to undo: the page gets the key.
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        } else {
            return;
        }
        event.consume();
    }
}
