package activationlab.ui.chart;

import activationlab.figure.Palette;
import activationlab.figure.Stroke;
import activationlab.ui.theme.Appearance;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** A short piece of line with the color and dash of a curve, for lists beside a chart. JavaFX thread only. */
public final class StrokeSample extends Region {
    private static final double WIDTH = 40;
    private static final double HEIGHT = 12;

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final CanvasSurface surface = new CanvasSurface(canvas);
    private final Appearance appearance;
    private Optional<Stroke> stroke = Optional.empty();

    /** Shows nothing yet. */
    public StrokeSample(Appearance appearance) {
        this.appearance = appearance;
        getChildren().add(canvas);

        setMouseTransparent(true);
        appearance.palette().subscribe(ignored -> paint());
        appearance.chartFactor().subscribe(factor -> resize(factor.doubleValue()));
    }

    private void resize(double factor) {
        canvas.setWidth(WIDTH * factor);
        canvas.setHeight(HEIGHT * factor);
        setMinSize(canvas.getWidth(), canvas.getHeight());
        setMaxSize(canvas.getWidth(), canvas.getHeight());
        paint();
    }

    /** Shows a line; empty shows nothing. */
    public void show(Optional<Stroke> line) {
        if (!line.equals(stroke)) {
            stroke = line;
            paint();
        }
    }

    private void paint() {
        surface.begin(appearance.chartFactor().get(), 1);
        stroke.ifPresent(line -> paint(line, appearance.palette().getValue()));
    }

    private void paint(Stroke line, Palette palette) {
        surface.ink(palette.argb(line.ink()));
        surface.pen(line.width(), line.dash());
        surface.polyline(new double[] {0, WIDTH}, new double[] {HEIGHT / 2, HEIGHT / 2}, 2);
    }
}
