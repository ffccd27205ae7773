package activationlab.export;

import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes figures as SVG files, whole or not at all; see {@link WholeFile}. Safe on any thread. */
public final class SvgWriter {
    /** Verdana has nearly the same widths. */
    private static final String FONTS = "'DejaVu Sans', Verdana, sans-serif";

    private SvgWriter() {}

    /**
     * Writes a figure.
     *
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public static void write(Figure figure, FileLook look, Path file) throws IOException {
        byte[] bytes = text(figure, look).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    /** Returns a figure as the text of an SVG file. */
    public static String text(Figure figure, FileLook look) {
        double width = look.size().width() / look.size().pixelsPerUnit();
        double height = look.size().height() / look.size().pixelsPerUnit();
        SvgSurface surface = new SvgSurface(width, height, look.letters());
        new FigurePainter().paint(figure, look.palette(), surface);
        StringBuilder out = new StringBuilder(surface.elements().length() + 4096);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        begin(out, width, height);
        about(out, figure, look.carried());
        return out.append(surface.elements()).append("</svg>\n").toString();
    }

    private static void begin(StringBuilder out, double width, double height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        SvgText.number(out, width);
        out.append("\" height=\"");
        SvgText.number(out, height);
        out.append("\" viewBox=\"0 0 ");
        SvgText.number(out, width);
        out.append(' ');
        SvgText.number(out, height);
        out.append("\" role=\"img\" font-family=\"").append(FONTS).append("\">\n");
    }

    private static void about(StringBuilder out, Figure figure, Carried carried) {
        out.append("<title>");
        SvgText.escaped(out, figure.title());
        out.append("</title>\n");
        if (!figure.reading().isEmpty()) {
            out.append("<desc>");
            SvgText.escaped(out, figure.reading());
            out.append("</desc>\n");
        }
        if (!carried.isEmpty()) {
            out.append("<metadata><").append(SvgCarrier.ELEMENT);
            out.append(" xmlns=\"").append(SvgCarrier.NAMESPACE).append("\">");
            SvgText.escaped(out, carried.json());
            out.append("</").append(SvgCarrier.ELEMENT).append("></metadata>\n");
        }
    }
}
