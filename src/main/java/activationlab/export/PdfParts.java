package activationlab.export;

import activationlab.figure.Box;
import activationlab.figure.Heatmap;
import activationlab.figure.TextStyle;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** What the pages of a PDF file share: fonts, of which only the letters used go into the file, and opacities. */
final class PdfParts {
    // Readers differ in how they smooth pictures: this many pixels to a unit look smooth without it.
    private static final double SMOOTH_PIXELS = 2;

    private final PDDocument document;
    private final Map<TextStyle.Weight, PDType0Font> fonts = new EnumMap<>(TextStyle.Weight.class);
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfParts(PDDocument document) {
        this.document = document;
    }

    PDType0Font font(TextStyle.Weight weight) throws IOException {
        PDType0Font known = fonts.get(weight);
        if (known != null) {
            return known;
        }
        try (InputStream in = TextFont.file(weight)) {
            PDType0Font loaded = PDType0Font.load(document, in, true);
            fonts.put(weight, loaded);
            return loaded;
        }
    }

    /** Returns the state in which lines and areas have an opacity of 0..255. */
    PDExtendedGraphicsState opacity(int alpha) {
        return opacities.computeIfAbsent(alpha, share -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(share / 255f);
            state.setNonStrokingAlphaConstant(share / 255f);
            return state;
        });
    }

    /** Returns a grid of colors as a picture for the file. */
    PDImageXObject image(int[] argb, int columns, int rows, Box box, Heatmap.Edges edges) throws IOException {
        BufferedImage cells = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        cells.setRGB(0, 0, columns, rows, argb, 0, columns);
        boolean smooth = edges == Heatmap.Edges.SMOOTH;
        PDImageXObject image = LosslessFactory.createFromImage(document, smooth ? smoothed(cells, box) : cells);
        image.setInterpolate(smooth);
        return image;
    }

    private static BufferedImage smoothed(BufferedImage cells, Box box) {
        int width = (int) Math.max(cells.getWidth(), Math.ceil(SMOOTH_PIXELS * box.width()));
        int height = (int) Math.max(cells.getHeight(), Math.ceil(SMOOTH_PIXELS * box.height()));
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(cells, 0, 0, width, height, null);
        graphics.dispose();
        return large;
    }
}
