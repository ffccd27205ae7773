package activationlab.ui.chart;

import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import activationlab.figure.Palette;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A chart as a picture in memory, painted at its own size. JavaFX thread only. */
public final class ChartPicture {
    private static final double PIXELS_PER_UNIT = 2;

    private ChartPicture() {}

    /** Puts a figure on the clipboard, twice as sharp as on the screen. */
    public static void copy(Figure figure, Palette palette, double width, double height) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(of(figure, palette, width, height));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Returns a figure painted over {@code width x height} units, with 2 x 2 pixels for each. */
    static Image of(Figure figure, Palette palette, double width, double height) {
        Canvas canvas = new Canvas(Math.rint(width * PIXELS_PER_UNIT), Math.rint(height * PIXELS_PER_UNIT));
        CanvasSurface surface = new CanvasSurface(canvas);
        surface.begin(PIXELS_PER_UNIT, 1);
        new FigurePainter().paint(figure, palette, surface);
        return canvas.snapshot(new SnapshotParameters(), null);
    }
}
