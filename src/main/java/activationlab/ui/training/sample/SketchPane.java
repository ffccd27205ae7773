package activationlab.ui.training.sample;

import activationlab.dataset.Sketch;
import activationlab.plot.SketchPlot;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.chart.ChartDesk;
import activationlab.ui.chart.Chooser;
import activationlab.ui.control.Hint;
import activationlab.ui.control.PillSwitch;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A plane on which a click sets a point of the chosen class. With the plane in focus the keys 1 to 9 choose the class,
 * arrow keys move a cursor, Enter sets a point, Backspace takes the last one back. JavaFX thread only.
 */
final class SketchPane extends VBox {
    private static final int ERASE = 0;
    private static final double REACH = 0.3;
    private static final double STEP = 0.25;

    private final Consumer<Sketch> onDrawn;
    private final PillSwitch<Integer> pen = new PillSwitch<>(
            "Which class a click sets a point of; the keys 1 to 9 and 0 do the same",
            IntStream.concat(IntStream.rangeClosed(1, 9), IntStream.of(ERASE))
                    .boxed()
                    .toList(),
            label -> label == ERASE ? "Erase" : Integer.toString(label));
    private final ChartCard card;
    private Sketch sketch = Sketch.EMPTY;
    private double cursorX;
    private double cursorY;

    /** @param onDrawn receives every change that a person makes */
    SketchPane(ChartDesk desk, Consumer<Sketch> onDrawn) {
        this.onDrawn = onDrawn;
        card = new ChartCard(desk);
        card.setId("sketch");
        card.view().setChooser(new Pen());
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        pen.setId("sketch-pen");
        Label label = new Label("class");
        label.setMinWidth(USE_PREF_SIZE);
        Button back = button("Take back", "sketch-back", "Takes the last point away", this::takeBack);
        Button clear = button("Clear", "sketch-clear", "Takes all points away", () -> draw(Sketch.EMPTY));
        HBox bar = new HBox(label, pen, back, clear);
        bar.getStyleClass().add("sketch-bar");
        getStyleClass().add("sketch-pane");
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(bar, card);
        show(Sketch.EMPTY);
    }

    private static Button button(String text, String id, String effect, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(ignored -> action.run());
        Hint.on(button, effect);
        return button;
    }

    /** Shows points without reporting them. */
    void show(Sketch points) {
        sketch = points;
        card.figureProperty().set(SketchPlot.of(points));
    }

    Sketch sketch() {
        return sketch;
    }

    private void draw(Sketch changed) {
        if (!changed.equals(sketch)) {
            show(changed);
            onDrawn.accept(changed);
        }
    }

    private void takeBack() {
        List<Sketch.Point> points = sketch.points();
        if (!points.isEmpty()) {
            draw(new Sketch(points.subList(0, points.size() - 1)));
        }
    }

    /** Sets or erases a point at a place. */
    void touch(double x, double y) {
        int label = pen.valueProperty().get();
        cursorX = x;
        cursorY = y;
        draw(label == ERASE ? sketch.without(x, y, REACH) : sketch.with(new Sketch.Point(x, y, label)));
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        if (event.getCode().isDigitKey()) {
            pen.valueProperty()
                    .set(
                            event.getText().isEmpty()
                                    ? 1
                                    : Math.max(0, event.getText().charAt(0) - '0'));
        } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            takeBack();
        } else if (event.getCode() == KeyCode.ENTER) {
            touch(cursorX, cursorY);
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    /** Sets a point where a person clicks. */
    private final class Pen implements Chooser {
        @Override
        public boolean isAt(int panel, double x, double y) {
            return SketchPlot.SIDE.contains(x) && SketchPlot.SIDE.contains(y);
        }

        @Override
        public void choose(int panel, double x, double y) {
            touch(x, y);
        }

        @Override
        public boolean move(int across, int up) {
            cursorX = SketchPlot.SIDE.clamp(cursorX + STEP * across);
            cursorY = SketchPlot.SIDE.clamp(cursorY + STEP * up);
            return true;
        }

        @Override
        public String chosen() {
            return "cursor at x1 " + cursorX + ", x2 " + cursorY + "; "
                    + sketch.points().size() + " points";
        }
    }
}
