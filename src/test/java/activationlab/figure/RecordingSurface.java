package activationlab.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** A surface that remembers what was drawn, for tests. */
public final class RecordingSurface implements Surface {
    /** A text with the box around its letters. */
    public record Text(String text, Box box) {}

    /** A line as it was drawn. */
    static final class Line {
        final int argb;
        final Dash dash;
        final int size;
        private final double[] x;
        private final double[] y;

        private Line(double[] x, double[] y, int argb, Dash dash) {
            this.x = x;
            this.y = y;
            this.size = x.length;
            this.argb = argb;
            this.dash = dash;
        }

        double x(int index) {
            return x[index];
        }

        double y(int index) {
            return y[index];
        }

        /** Returns the distance of a point from the nearest piece of this line. */
        double distance(double px, double py) {
            double nearest = Math.hypot(px - x[0], py - y[0]);
            for (int i = 1; i < size; i++) {
                nearest = Math.min(nearest, distance(px, py, i));
            }
            return nearest;
        }

        private double distance(double px, double py, int end) {
            double dx = x[end] - x[end - 1];
            double dy = y[end] - y[end - 1];
            double square = dx * dx + dy * dy;
            double along = (px - x[end - 1]) * dx + (py - y[end - 1]) * dy;
            double share = square == 0 ? 0 : Math.clamp(along / square, 0.0, 1.0);
            return Math.hypot(px - x[end - 1] - share * dx, py - y[end - 1] - share * dy);
        }
    }

    private final double width;
    private final double height;
    private final double pixels;
    private final ToDoubleBiFunction<String, TextStyle> measure;
    private final List<Text> texts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> polygons = new ArrayList<>();
    private final List<Box> rectangles = new ArrayList<>();
    private final List<Double> discs = new ArrayList<>();
    private double farthest;
    private int argb;
    private Dash dash = Dash.SOLID;

    /** Pretends to be this many units large; {@code measure} says how wide texts are. */
    public RecordingSurface(double width, double height, double pixels, ToDoubleBiFunction<String, TextStyle> measure) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.measure = measure;
    }

    /** Pretends to be this large, with letters as wide as those of a wide sans family. */
    public static RecordingSurface of(double width, double height) {
        return new RecordingSurface(width, height, 1, (text, style) -> {
            double letter = style.weight() == TextStyle.Weight.BOLD ? 0.68 : 0.62;
            return text.codePointCount(0, text.length()) * letter * style.size();
        });
    }

    /** Returns the texts in the order of writing. */
    public List<Text> texts() {
        return texts;
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> polygons() {
        return polygons;
    }

    List<Box> rectangles() {
        return rectangles;
    }

    /** Returns the largest coordinate that was ever drawn at. */
    double farthest() {
        return farthest;
    }

    int discs() {
        return discs.size();
    }

    private void saw(double... lengths) {
        for (double length : lengths) {
            see(length);
        }
    }

    private void see(double length) {
        farthest = Math.max(farthest, Math.abs(length)); // NaN stays NaN
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double pixelsPerUnit() {
        return pixels;
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return measure.applyAsDouble(text, style);
    }

    @Override
    public void ink(int color) {
        argb = color;
    }

    @Override
    public void pen(double lineWidth, Dash lineDash) {
        dash = lineDash;
    }

    @Override
    public void polyline(double[] x, double[] y, int count) {
        lines.add(new Line(copy(x, count), copy(y, count), argb, dash));
    }

    private double[] copy(double[] lengths, int count) {
        for (int i = 0; i < count; i++) {
            see(lengths[i]);
        }
        return Arrays.copyOf(lengths, count);
    }

    @Override
    public void polygon(double[] x, double[] y, int count) {
        polygons.add(new Line(copy(x, count), copy(y, count), argb, dash));
    }

    @Override
    public void rectangle(double x, double y, double boxWidth, double boxHeight) {
        saw(x, y, boxWidth, boxHeight);
        rectangles.add(new Box(x, y, boxWidth, boxHeight));
    }

    @Override
    public void disc(double centerX, double centerY, double radius) {
        saw(centerX, centerY, radius);
        discs.add(radius);
    }

    @Override
    public void circle(double centerX, double centerY, double radius) {
        saw(centerX, centerY, radius);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Align align) {
        double length = textWidth(text, style);
        double left = x - before(length, align);
        texts.add(new Text(text, new Box(left, baseline - 0.75 * style.size(), length, 0.95 * style.size())));
    }

    @Override
    public void textUpwards(String text, double x, double y, TextStyle style, Align align) {
        double length = textWidth(text, style);
        double bottom = y + before(length, align);
        texts.add(new Text(text, new Box(x - 0.75 * style.size(), bottom - length, 0.95 * style.size(), length)));
    }

    private static double before(double length, Align align) {
        return align == Align.START ? 0 : align == Align.MIDDLE ? length / 2 : length;
    }

    @Override
    public void image(int[] colors, int columns, int rows, Box box, Heatmap.Edges edges) {
        saw(box.x(), box.y(), box.right(), box.bottom());
    }

    @Override
    public void clip(Box box) {
        saw(box.x(), box.y(), box.right(), box.bottom());
    }

    @Override
    public void unclip() {
        dash = Dash.SOLID;
    }
}
