package activationlab.export;

import activationlab.figure.Box;
import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes figures as PDF files, whole or not at all; see {@link WholeFile}. Safe on any thread. */
public final class PdfWriter {
    /** A unit is 1/96 inch, a point 1/72. */
    private static final double POINTS = 0.75;

    private final PDDocument document;
    private final PdfParts parts;
    private final FileLook look;

    private PdfWriter(PDDocument document, FileLook look) {
        this.document = document;
        this.parts = new PdfParts(document);
        this.look = look;
    }

    /**
     * Writes one figure on one page.
     *
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public static void write(Figure figure, FileLook look, Path file) throws IOException {
        write(List.of(figure), look, PdfPages.ONE_EACH, file);
    }

    /**
     * Writes some figures, at least one.
     *
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public static void write(List<Figure> figures, FileLook look, PdfPages pages, Path file) throws IOException {
        WholeFile.write(file, out -> write(figures, look, pages, out));
    }

    private static void write(List<Figure> figures, FileLook look, PdfPages pages, OutputStream out)
            throws IOException {
        PdfLog.quiet();
        try (PDDocument document = new PDDocument()) {
            PdfWriter writer = new PdfWriter(document, look);
            if (pages == PdfPages.ONE_EACH) {
                for (Figure figure : figures) {
                    writer.page(figure);
                }
            } else {
                for (int i = 0; i < figures.size(); i += ContactSheet.ROOM) {
                    writer.sheet(figures.subList(i, Math.min(figures.size(), i + ContactSheet.ROOM)));
                }
            }
            PdfCarrier.describe(document, figures.getFirst(), look.carried());
            document.save(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void page(Figure figure) throws IOException {
        double width = look.size().width() / look.size().pixelsPerUnit();
        double height = look.size().height() / look.size().pixelsPerUnit();
        try (PDPageContentStream page = start(width, height)) {
            paint(figure, page, new Box(0, 0, width, height));
        }
    }

    private void sheet(List<Figure> figures) throws IOException {
        List<ContactSheet.Place> places = ContactSheet.places(figures.size());
        float scale = (float) ContactSheet.SCALE;
        try (PDPageContentStream page = start(ContactSheet.WIDTH, ContactSheet.HEIGHT)) {
            for (int i = 0; i < figures.size(); i++) {
                ContactSheet.Place place = places.get(i);
                page.saveGraphicsState();
                page.transform(new Matrix(scale, 0, 0, scale, (float) place.left(), (float) place.top()));
                paint(figures.get(i), page, new Box(0, 0, place.width() / scale, place.height() / scale));
                page.restoreGraphicsState();
            }
        }
    }

    /** Starts a page whose coordinates are units, y down. */
    private PDPageContentStream start(double width, double height) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) (POINTS * width), (float) (POINTS * height)));
        document.addPage(page);
        PDPageContentStream content = new PDPageContentStream(document, page);
        content.transform(new Matrix((float) POINTS, 0, 0, (float) -POINTS, 0, (float) (POINTS * height)));
        return content;
    }

    private void paint(Figure figure, PDPageContentStream page, Box area) {
        PdfSurface surface = new PdfSurface(parts, page, area, look.letters());
        new FigurePainter().paint(figure, look.palette(), surface);
    }
}
