package activationlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** A surface that remembers what was drawn, for tests. */
public final class RecordingSurface implements Surface {
    /** A text with the box around its letters. */
    public record Text(String text, Box box) {}

    /** A line as it was drawn. */
    record Line(List<Double> x, List<Double> y, int argb, Dash dash) {}

    private final double width;
    private final double height;
    private final double pixels;
    private final ToDoubleBiFunction<String, TextStyle> measure;
    private final List<Text> texts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
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
    static RecordingSurface of(double width, double height) {
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
            farthest = Double.isNaN(length) ? Double.NaN : Math.max(farthest, Math.abs(length));
        }
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

    private List<Double> copy(double[] lengths, int count) {
        List<Double> copy = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            saw(lengths[i]);
            copy.add(lengths[i]);
        }
        return copy;
    }

    @Override
    public void polygon(double[] x, double[] y, int count) {
        copy(x, count);
        copy(y, count);
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
