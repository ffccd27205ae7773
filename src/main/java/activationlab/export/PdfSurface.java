package activationlab.export;

import activationlab.figure.Align;
import activationlab.figure.Box;
import activationlab.figure.Dash;
import activationlab.figure.Heatmap;
import activationlab.figure.Surface;
import activationlab.figure.TextStyle;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** A part of a page of a PDF file as a surface. Faults of the file are {@link UncheckedIOException}. For one thread. */
final class PdfSurface implements Surface {
    private final PdfParts parts;
    private final PDPageContentStream page;
    private final Letters letters;
    private final Box area;
    private int argb = 0xff000000;
    private double penWidth = 1;
    private Dash penDash = Dash.SOLID;

    /**
     * Starts drawing.
     *
     * @param parts what the pages of the file share
     * @param page its coordinates are units, y down, from the upper left corner of this surface
     * @param area only its size counts
     */
    PdfSurface(PdfParts parts, PDPageContentStream page, Box area, Letters letters) {
        this.parts = parts;
        this.page = page;
        this.area = area;
        this.letters = letters;
    }

    /** Something that writes into the page. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double width() {
        return area.width();
    }

    @Override
    public double height() {
        return area.height();
    }

    @Override
    public double pixelsPerUnit() {
        return SvgSurface.FINENESS;
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return TextFont.width(text, style);
    }

    @Override
    public void ink(int color) {
        argb = color;
    }

    @Override
    public void pen(double width, Dash dash) {
        penWidth = width;
        penDash = dash;
    }

    private void useFill() throws IOException {
        page.setGraphicsStateParameters(parts.opacity(argb >>> 24));
        page.setNonStrokingColor(part(16), part(8), part(0));
    }

    private void usePen() throws IOException {
        page.setGraphicsStateParameters(parts.opacity(argb >>> 24));
        page.setStrokingColor(part(16), part(8), part(0));
        page.setLineWidth((float) penWidth);
        page.setLineJoinStyle(1);
        double[] lengths = penDash.lengths(penWidth);
        float[] pattern = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            pattern[i] = (float) lengths[i];
        }
        page.setLineDashPattern(pattern, 0);
    }

    private float part(int shift) {
        return (argb >> shift & 0xff) / 255f;
    }

    private void trace(double[] x, double[] y, int count) throws IOException {
        page.moveTo((float) x[0], (float) y[0]);
        for (int i = 1; i < count; i++) {
            page.lineTo((float) x[i], (float) y[i]);
        }
    }

    @Override
    public void polyline(double[] x, double[] y, int count) {
        write(() -> {
            usePen();
            trace(x, y, count);
            page.stroke();
        });
    }

    @Override
    public void polygon(double[] x, double[] y, int count) {
        write(() -> {
            useFill();
            trace(x, y, count);
            page.closePath();
            page.fill();
        });
    }

    @Override
    public void rectangle(double x, double y, double width, double height) {
        write(() -> {
            useFill();
            page.addRect((float) x, (float) y, (float) width, (float) height);
            page.fill();
        });
    }

    @Override
    public void disc(double centerX, double centerY, double radius) {
        write(() -> {
            useFill();
            round(centerX, centerY, radius);
            page.fill();
        });
    }

    @Override
    public void circle(double centerX, double centerY, double radius) {
        write(() -> {
            usePen();
            round(centerX, centerY, radius);
            page.stroke();
        });
    }

    /** Four cubics: with this inner length their error is less than a thousandth of the radius. */
    private void round(double centerX, double centerY, double radius) throws IOException {
        double inner = 0.5522847498 * radius;
        PdfPath path = new PdfPath(page);
        path.move(centerX + radius, centerY);
        double alongX = 1;
        double alongY = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            double nextX = -alongY;
            double nextY = alongX;
            path.cubic(
                    centerX + radius * alongX + inner * nextX,
                    centerY + radius * alongY + inner * nextY,
                    centerX + radius * nextX + inner * alongX,
                    centerY + radius * nextY + inner * alongY,
                    new GlyphOutlines.Point(centerX + radius * nextX, centerY + radius * nextY));
            alongX = nextX;
            alongY = nextY;
        }
        path.close();
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Align align) {
        write(() -> letters(text, AffineTransform.getTranslateInstance(x, baseline), style, align));
    }

    @Override
    public void textUpwards(String text, double x, double y, TextStyle style, Align align) {
        AffineTransform turned = AffineTransform.getTranslateInstance(x, y);
        turned.rotate(-Math.PI / 2);
        write(() -> letters(text, turned, style, align));
    }

    private void letters(String text, AffineTransform place, TextStyle style, Align align) throws IOException {
        useFill();
        if (letters == Letters.OUTLINES || !TextFont.knows(text, style)) {
            GlyphOutlines.trace(text, style, align, place, new PdfPath(page));
            page.fill();
            return;
        }
        place.translate(-before(text, style, align), 0);
        place.scale(1, -1);
        page.beginText();
        page.setFont(parts.font(style.weight()), (float) style.size());
        page.setTextMatrix(new Matrix(place));
        page.showText(text);
        page.endText();
    }

    private static double before(String text, TextStyle style, Align align) {
        return switch (align) {
            case START -> 0;
            case MIDDLE -> TextFont.width(text, style) / 2;
            case END -> TextFont.width(text, style);
        };
    }

    @Override
    public void image(int[] cells, int columns, int rows, Box box, Heatmap.Edges edges) {
        Matrix place =
                new Matrix((float) box.width(), 0, 0, (float) -box.height(), (float) box.x(), (float) box.bottom());
        write(() -> page.drawImage(parts.image(cells, columns, rows, box, edges), place));
    }

    @Override
    public void clip(Box box) {
        write(() -> {
            page.saveGraphicsState();
            page.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            page.clip();
        });
    }

    @Override
    public void unclip() {
        write(page::restoreGraphicsState);
    }
}
