package activationlab.export;

import activationlab.figure.Align;
import activationlab.figure.Box;
import activationlab.figure.Dash;
import activationlab.figure.Heatmap;
import activationlab.figure.Surface;
import activationlab.figure.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A picture in memory as a surface. For one thread. */
public final class Java2dSurface implements Surface {
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double pixelsPerUnit;

    /** Starts drawing on {@code image}, at this many pixels for each unit; {@link #dispose} it in the end. */
    public Java2dSurface(BufferedImage image, double pixelsPerUnit) {
        this.image = image;
        this.pixelsPerUnit = pixelsPerUnit;
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.scale(pixelsPerUnit, pixelsPerUnit);
    }

    /** Frees what the drawing held; the image stays. */
    public void dispose() {
        graphics.dispose();
    }

    @Override
    public double width() {
        return image.getWidth() / pixelsPerUnit;
    }

    @Override
    public double height() {
        return image.getHeight() / pixelsPerUnit;
    }

    @Override
    public double pixelsPerUnit() {
        return pixelsPerUnit;
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        FontRenderContext context = graphics.getFontRenderContext();
        return TextFont.of(text, style).getStringBounds(text, context).getWidth();
    }

    @Override
    public void ink(int argb) {
        graphics.setColor(new Color(argb, true));
    }

    @Override
    public void pen(double width, Dash dash) {
        double[] lengths = dash.lengths(width);
        if (lengths.length == 0) {
            graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            return;
        }
        float[] pattern = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            pattern[i] = (float) lengths[i];
        }
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0));
    }

    @Override
    public void polyline(double[] x, double[] y, int count) {
        graphics.draw(path(x, y, count));
    }

    @Override
    public void polygon(double[] x, double[] y, int count) {
        Path2D path = path(x, y, count);
        path.closePath();
        graphics.fill(path);
    }

    private static Path2D path(double[] x, double[] y, int count) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, count + 1);
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < count; i++) {
            path.lineTo(x[i], y[i]);
        }
        return path;
    }

    @Override
    public void rectangle(double x, double y, double width, double height) {
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void disc(double centerX, double centerY, double radius) {
        graphics.fill(new Ellipse2D.Double(centerX - radius, centerY - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void circle(double centerX, double centerY, double radius) {
        graphics.draw(new Ellipse2D.Double(centerX - radius, centerY - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Align align) {
        graphics.setFont(TextFont.of(text, style));
        graphics.drawString(text, (float) (x - before(text, style, align)), (float) baseline);
    }

    @Override
    public void textUpwards(String text, double x, double y, TextStyle style, Align align) {
        AffineTransform level = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(-Math.PI / 2);
        text(text, 0, 0, style, align);
        graphics.setTransform(level);
    }

    private double before(String text, TextStyle style, Align align) {
        return switch (align) {
            case START -> 0;
            case MIDDLE -> textWidth(text, style) / 2;
            case END -> textWidth(text, style);
        };
    }

    @Override
    public void image(int[] argb, int columns, int rows, Box box, Heatmap.Edges edges) {
        BufferedImage cells = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        cells.setRGB(0, 0, columns, rows, argb, 0, columns);
        boolean smooth = edges == Heatmap.Edges.SMOOTH;
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                smooth
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        AffineTransform place = new AffineTransform(box.width() / columns, 0, 0, box.height() / rows, box.x(), box.y());
        graphics.drawImage(cells, place, null);
    }

    @Override
    public void clip(Box box) {
        graphics.setClip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void unclip() {
        graphics.setClip(null);
    }
}
