package activationlab.ui.run;

import activationlab.scale.NumberText;
import activationlab.ui.control.Hint;
import atlantafx.base.theme.Styles;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/**
 * A step to go to, typed. Enter goes there, Escape or leaving the field shows the step that is shown again; what is no
 * step of the run gets a red border. JavaFX thread only.
 */
final class StepField extends TextField {
    private static final int COLUMNS = 6;

    private long place;
    private long newest;

    /** @param goTo is given a step that somebody typed */
    StepField(LongConsumer goTo) {
        getStyleClass().add("number-field");
        setPrefColumnCount(COLUMNS);
        setAccessibleText("step, typed value");
        Hint.on(this, "The step that is shown; type another one of this run to go there");
        textProperty().subscribe(ignored -> judge());
        setOnAction(ignored -> typed().ifPresent(goTo));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                write();
                event.consume();
            }
        });
        focusedProperty().subscribe(this::write);
    }

    /** Shows a step, unless somebody is typing. */
    void show(long step, long last) {
        boolean typing = isFocused() && !getText().equals(NumberText.fixed((double) place, 0));
        place = step;
        newest = last;
        if (!typing) {
            write();
        }
        judge();
    }

    private void write() {
        String text = NumberText.fixed((double) place, 0);
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    private void judge() {
        pseudoClassStateChanged(Styles.STATE_DANGER, typed().isEmpty());
    }

    private OptionalLong typed() {
        String digits = getText().replace(",", "").strip();
        if (!digits.matches("\\d{1,18}") || Long.parseLong(digits) > newest) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits));
    }
}
