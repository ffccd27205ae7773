package activationlab.ui.chart;

import activationlab.figure.Align;
import activationlab.figure.Box;
import activationlab.figure.Dash;
import activationlab.figure.Heatmap;
import activationlab.figure.Surface;
import activationlab.figure.TextStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** A JavaFX canvas as a surface. Fonts, colors and pictures are kept between paintings. JavaFX thread only. */
final class CanvasSurface implements Surface {
    private static final int COLORS_KEPT = 512;

    private final Canvas canvas;
    private final GraphicsContext graphics;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Map<Integer, Color> colors = new HashMap<>();
    private final Text ruler = new Text();
    private double unit = 1;
    private double outputScale = 1;
    private Color ink = Color.TRANSPARENT;
    private double penWidth = 1;
    private Dash dash = Dash.SOLID;

    CanvasSurface(Canvas canvas) {
        this.canvas = canvas;
        this.graphics = canvas.getGraphicsContext2D();
        for (TextStyle style : TextStyle.values()) {
            fonts.put(style, Font.font(null, weight(style), style.size()));
        }
    }

    private static FontWeight weight(TextStyle style) {
        return style.weight() == TextStyle.Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    /**
     * Clears the canvas and starts a painting.
     *
     * @param pixelsPerUnit logical pixels of the screen for one unit, above 1 in presentation mode
     * @param screenScale device pixels for one logical pixel
     */
    void begin(double pixelsPerUnit, double screenScale) {
        unit = pixelsPerUnit;
        outputScale = screenScale;
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.scale(unit, unit);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setTextBaseline(VPos.BASELINE);
        apply();
    }

    @Override
    public double width() {
        return canvas.getWidth() / unit;
    }

    @Override
    public double height() {
        return canvas.getHeight() / unit;
    }

    @Override
    public double pixelsPerUnit() {
        return unit * outputScale;
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        ruler.setFont(font(style));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    private Font font(TextStyle style) {
        return fonts.getOrDefault(style, Font.getDefault());
    }

    @Override
    public void ink(int argb) {
        if (colors.size() >= COLORS_KEPT) {
            colors.clear();
        }
        ink = colors.computeIfAbsent(argb, CanvasSurface::color);
        graphics.setFill(ink);
        graphics.setStroke(ink);
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }

    @Override
    public void pen(double width, Dash pattern) {
        penWidth = width;
        dash = pattern;
        graphics.setLineWidth(width);
        graphics.setLineDashes(pattern.lengths(width));
    }

    private void apply() {
        graphics.setFill(ink);
        graphics.setStroke(ink);
        pen(penWidth, dash);
    }

    @Override
    public void polyline(double[] x, double[] y, int count) {
        graphics.strokePolyline(x, y, count);
    }

    @Override
    public void polygon(double[] x, double[] y, int count) {
        graphics.fillPolygon(x, y, count);
    }

    @Override
    public void rectangle(double x, double y, double width, double height) {
        graphics.fillRect(x, y, width, height);
    }

    @Override
    public void disc(double centerX, double centerY, double radius) {
        graphics.fillOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void circle(double centerX, double centerY, double radius) {
        graphics.strokeOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Align align) {
        graphics.setFont(font(style));
        graphics.setTextAlign(alignment(align));
        graphics.fillText(text, x, baseline);
    }

    @Override
    public void textUpwards(String text, double x, double y, TextStyle style, Align align) {
        graphics.save();
        graphics.translate(x, y);
        graphics.rotate(-90);
        text(text, 0, 0, style, align);
        graphics.restore();
    }

    private static TextAlignment alignment(Align align) {
        return switch (align) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }

    @Override
    public void image(int[] argb, int columns, int rows, Box box, Heatmap.Edges edges) {
        // A canvas paints later, on the render thread, so the picture of the last painting cannot be reused.
        WritableImage image = new WritableImage(columns, rows);
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), argb, 0, columns);
        graphics.setImageSmoothing(edges == Heatmap.Edges.SMOOTH);
        graphics.drawImage(image, box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void clip(Box box) {
        graphics.save();
        graphics.beginPath();
        // On whole pixels the canvas clips by a rectangle; otherwise it blends whole layers, at ten times the cost.
        double left = Math.floor(box.x() * unit) / unit;
        double top = Math.floor(box.y() * unit) / unit;
        double right = Math.ceil(box.right() * unit) / unit;
        double bottom = Math.ceil(box.bottom() * unit) / unit;
        graphics.rect(left, top, right - left, bottom - top);
        graphics.clip();
    }

    @Override
    public void unclip() {
        graphics.restore();
        apply();
    }
}
