package activationlab.ui.chart;

import activationlab.figure.Box;
import activationlab.figure.FigureLayout;
import activationlab.figure.Panel;
import activationlab.figure.PanelLayout;
import activationlab.scale.Range;
import activationlab.scale.Scale;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * What mouse and keys do to a chart. The wheel zooms at the pointer, both axes over the plot and one axis beside it;
 * a drag moves the view, or the chart's handle where it has one; Shift and a drag zoom into a box. JavaFX thread only.
 */
final class ChartGestures {
    private static final double WHEEL = 0.0025;
    private static final double KEY_ZOOM = 0.8;
    private static final double KEY_PAN = 0.1;
    private static final double CROSSHAIR_STEP = 6;
    private static final double CLICK_SLACK = 3;

    private final ChartView chart;
    private @Nullable Grip grip;

    ChartGestures(ChartView chart) {
        this.chart = chart;
    }

    /** Where a drag began, and what was in view then: moving from there adds up no rounding. */
    private record Grip(View view, FigureLayout layout, int panel, double x, double y) {}

    void install() {
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, this::exited);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void moved(MouseEvent event) {
        double x = event.getX() / chart.unit();
        double y = event.getY() / chart.unit();
        FigureLayout layout = chart.figureLayout();
        boolean onHandle = layout != null && chart.handle().isIn(layout.panelAt(x, y));
        chart.setCursor(onHandle ? Cursor.H_RESIZE : Cursor.DEFAULT);
        chart.crosshair().point(x, y);
        chart.spoilGlass();
    }

    private void exited(MouseEvent event) {
        if (grip == null) {
            chart.crosshair().hide();
            chart.spoilGlass();
        }
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        if (event.getClickCount() == 2) {
            chart.showWhole();
            return;
        }
        FigureLayout layout = chart.figureLayout();
        double x = event.getX() / chart.unit();
        double y = event.getY() / chart.unit();
        int panel = layout == null ? -1 : layout.panelAt(x, y);
        grip = layout == null || panel < 0
                ? null
                : new Grip(chart.viewProperty().get(), layout, panel, x, y);
        if (grip != null && !event.isShiftDown() && chart.handle().isIn(panel)) {
            pull(grip, x);
        }
    }

    private void dragged(MouseEvent event) {
        Grip from = grip;
        if (from == null) {
            return;
        }
        event.consume();
        double x = event.getX() / chart.unit();
        double y = event.getY() / chart.unit();
        if (event.isShiftDown() || chart.crosshair().boxing()) {
            chart.crosshair().box(boxTo(from, x, y));
            chart.spoilGlass();
        } else if (chart.handle().isIn(from.panel)) {
            pull(from, x);
        } else if (Math.hypot(x - from.x, y - from.y) > CLICK_SLACK) {
            chart.setCursor(Cursor.CLOSED_HAND);
            chart.crosshair().hide();
            move(from.view, from.layout, from.panel, new Shift(from.x - x, from.y - y));
        }
    }

    private void pull(Grip from, double x) {
        PanelLayout panel = from.layout.panels().get(from.panel);
        double inside = Math.clamp(x, panel.plot().x(), panel.plot().right());
        chart.crosshair().hide();
        chart.spoilGlass();
        chart.handle().moveTo(from.panel, PointerNumber.at(panel.x(), inside));
    }

    private void released(MouseEvent event) {
        Grip from = grip;
        grip = null;
        if (from == null) {
            return;
        }
        event.consume();
        double x = event.getX() / chart.unit();
        double y = event.getY() / chart.unit();
        if (chart.crosshair().boxing()) {
            zoomInto(from, boxTo(from, x, y));
            chart.crosshair().endBox();
        } else if (Math.hypot(x - from.x, y - from.y) <= CLICK_SLACK) {
            chart.pick();
        }
        moved(event);
    }

    private static Box boxTo(Grip from, double x, double y) {
        Box plot = from.layout.panels().get(from.panel).plot();
        double toX = Math.clamp(x, plot.x(), plot.right());
        double toY = Math.clamp(y, plot.y(), plot.bottom());
        return Box.between(Math.min(from.x, toX), Math.min(from.y, toY), Math.max(from.x, toX), Math.max(from.y, toY));
    }

    private void zoomInto(Grip from, Box box) {
        if (box.width() > CLICK_SLACK && box.height() > CLICK_SLACK) {
            PanelLayout panel = from.layout.panels().get(from.panel);
            Range x = between(panel.x(), box.x(), box.right());
            View boxed = from.view.withX(chart.figureProperty().get(), from.panel, x);
            chart.viewProperty()
                    .set(boxed.withY(
                            chart.figureProperty().get(), from.panel, between(panel.y(), box.bottom(), box.y())));
        }
    }

    private void scrolled(ScrollEvent event) {
        FigureLayout layout = chart.figureLayout();
        if (layout == null || event.getDeltaY() == 0) {
            return;
        }
        double x = event.getX() / chart.unit();
        double y = event.getY() / chart.unit();
        int inside = layout.panelAt(x, y);
        int panel = inside >= 0 ? inside : nearest(layout, x, y);
        double factor = Math.exp(-event.getDeltaY() * WHEEL);
        Box plot = layout.panels().get(panel).plot();
        boolean besideX = y > plot.bottom();
        boolean besideY = x < plot.x();
        zoom(panel, new Zoom(x, y, besideY ? 1 : factor, besideX ? 1 : factor));
        event.consume();
    }

    private static int nearest(FigureLayout layout, double x, double y) {
        int best = 0;
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < layout.panels().size(); i++) {
            Box plot = layout.panels().get(i).plot();
            double dx = x - Math.clamp(x, plot.x(), plot.right());
            double dy = y - Math.clamp(y, plot.y(), plot.bottom());
            if (Math.hypot(dx, dy) < distance) {
                distance = Math.hypot(dx, dy);
                best = i;
            }
        }
        return best;
    }

    private void keyPressed(KeyEvent event) {
        FigureLayout layout = chart.figureLayout();
        if (layout == null || event.isAltDown()) {
            return;
        }
        int panel = Math.max(0, chart.crosshair().panel());
        Box plot = layout.panels().get(panel).plot();
        boolean handled = event.isShortcutDown() ? step(event) : panOrZoom(event, layout, panel, plot);
        if (handled) {
            event.consume();
        }
    }

    private boolean step(KeyEvent event) {
        double direction = switch (event.getCode()) {
            case LEFT -> -CROSSHAIR_STEP;
            case RIGHT -> CROSSHAIR_STEP;
            default -> 0;
        };
        if (direction != 0) {
            chart.crosshair().step(direction);
            chart.spoilGlass();
        }
        return direction != 0;
    }

    private boolean panOrZoom(KeyEvent event, FigureLayout layout, int panel, Box plot) {
        double dx = KEY_PAN * plot.width();
        double dy = KEY_PAN * plot.height();
        View now = chart.viewProperty().get();
        switch (event.getCode()) {
            case LEFT -> move(now, layout, panel, new Shift(-dx, 0));
            case RIGHT -> move(now, layout, panel, new Shift(dx, 0));
            case UP -> move(now, layout, panel, new Shift(0, -dy));
            case DOWN -> move(now, layout, panel, new Shift(0, dy));
            case PLUS, ADD, EQUALS -> zoom(panel, Zoom.centered(plot, KEY_ZOOM));
            case MINUS, SUBTRACT -> zoom(panel, Zoom.centered(plot, 1 / KEY_ZOOM));
            case HOME -> chart.showWhole();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A movement of the view in units. */
    private record Shift(double dx, double dy) {}

    /** A zoom about a place in units; factors below 1 come closer. */
    private record Zoom(double x, double y, double xFactor, double yFactor) {
        static Zoom centered(Box plot, double factor) {
            return new Zoom(plot.x() + plot.width() / 2, plot.y() + plot.height() / 2, factor, factor);
        }
    }

    private void move(View before, FigureLayout layout, int panel, Shift shift) {
        PanelLayout place = layout.panels().get(panel);
        Box plot = place.plot();
        View moved = before;
        if (shift.dx != 0) {
            Range x = between(place.x(), plot.x() + shift.dx, plot.right() + shift.dx);
            moved = moved.withX(chart.figureProperty().get(), panel, x);
        }
        if (shift.dy != 0) {
            moved = moved.withY(
                    chart.figureProperty().get(),
                    panel,
                    between(place.y(), plot.bottom() + shift.dy, plot.y() + shift.dy));
        }
        chart.viewProperty().set(moved);
    }

    // Several wheel events may come between two frames, so the scales are those of the view now, not of the picture.
    private void zoom(int panel, Zoom zoom) {
        FigureLayout layout = chart.figureLayout();
        if (layout == null) {
            return;
        }
        Box plot = layout.panels().get(panel).plot();
        Panel shown = chart.shown().panels().get(panel);
        View changed = chart.viewProperty().get();
        if (zoom.xFactor != 1) {
            Scale x = shown.x().scale(plot.x(), plot.right());
            Range range = between(x, about(zoom.x, plot.x(), zoom.xFactor), about(zoom.x, plot.right(), zoom.xFactor));
            changed = changed.withX(chart.figureProperty().get(), panel, range);
        }
        if (zoom.yFactor != 1) {
            Scale y = shown.y().scale(plot.bottom(), plot.y());
            Range range = between(y, about(zoom.y, plot.bottom(), zoom.yFactor), about(zoom.y, plot.y(), zoom.yFactor));
            changed = changed.withY(chart.figureProperty().get(), panel, range);
        }
        chart.viewProperty().set(changed);
    }

    private static double about(double center, double edge, double factor) {
        return center + (edge - center) * factor;
    }

    // Far out on a log axis the numbers end before the axis does: then nothing moves.
    private static Range between(Scale scale, double start, double end) {
        double min = scale.value(start);
        double max = scale.value(end);
        boolean sensible = Double.isFinite(min) && Double.isFinite(max) && min < max;
        return sensible ? Range.of(min, max) : scale.range();
    }
}
