package activationlab.ui.chart;

import activationlab.figure.FigureLayout;
import activationlab.figure.PanelLayout;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What mouse and keys do to a chart in which something can be chosen: a click chooses what is there, arrow keys alone
 * go on to a neighbor. JavaFX thread only.
 */
final class ChoosingGestures {
    private final ChartView chart;

    ChoosingGestures(ChartView chart) {
        this.chart = chart;
    }

    /** A place in values of the axes of a panel. */
    private record Spot(int panel, double x, double y) {}

    /** Begins to listen; call it after the gestures that move the view, whose cursor gives way to this one. */
    void install() {
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        chart.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void moved(MouseEvent event) {
        if (choice(event).isPresent()) {
            chart.setCursor(Cursor.HAND);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            choice(event).ifPresent(spot -> {
                event.consume();
                chart.chooser().choose(spot.panel, spot.x, spot.y);
            });
        }
    }

    /** Returns where the pointer is, if something can be chosen there. */
    private Optional<Spot> choice(MouseEvent event) {
        FigureLayout layout = chart.figureLayout();
        double x = event.getX() / chart.unit();
        double y = event.getY() / chart.unit();
        int panel = layout == null ? -1 : layout.panelAt(x, y);
        if (layout == null || panel < 0) {
            return Optional.empty();
        }
        PanelLayout place = layout.panels().get(panel);
        return Optional.of(new Spot(panel, place.x().value(x), place.y().value(y)))
                .filter(spot -> chart.chooser().isAt(spot.panel, spot.x, spot.y));
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown() || event.isShortcutDown()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case LEFT -> chart.chooser().move(-1, 0);
            case RIGHT -> chart.chooser().move(1, 0);
            case UP -> chart.chooser().move(0, 1);
            case DOWN -> chart.chooser().move(0, -1);
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }
}
