package activationlab.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Outlines as the path of a page. For one thread. */
final class PdfPath implements GlyphOutlines.Path {
    private final PDPageContentStream page;

    PdfPath(PDPageContentStream page) {
        this.page = page;
    }

    @Override
    public void move(double x, double y) {
        try {
            page.moveTo((float) x, (float) y);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void line(double x, double y) {
        try {
            page.lineTo((float) x, (float) y);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void cubic(double x1, double y1, double x2, double y2, GlyphOutlines.Point end) {
        try {
            page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) end.x(), (float) end.y());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            page.closePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
