package activationlab.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures as PNG with their density (the pHYs chunk) and what they carry (an iTXt chunk). */
final class PngFormat {
    private static final String NATIVE = "javax_imageio_png_1.0";
    private static final double INCHES_PER_METER = 1 / 0.0254;
    private static final double UNITS_PER_INCH = 96;

    private PngFormat() {}

    static void write(BufferedImage picture, double dpi, Carried carried, OutputStream out) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("this Java runtime has no PNG encoder, wanted the module java.desktop");
        }
        ImageWriter writer = writers.next();
        // Not ImageIO.createImageOutputStream: that one may keep a cache file on the disk.
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
            metadata.mergeTree(NATIVE, about(dpi, carried));
            writer.setOutput(stream);
            writer.write(new IIOImage(picture, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    /** Returns a small grid of colors as the base 64 digits of a PNG. */
    static String base64(int[] argb, int columns, int rows) {
        BufferedImage picture = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, columns, rows, argb, 0, columns);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(picture, UNITS_PER_INCH, Carried.NOTHING, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot be written", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static IIOMetadataNode about(double dpi, Carried carried) {
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        root.appendChild(density(dpi));
        if (!carried.isEmpty()) {
            root.appendChild(text(carried));
        }
        return root;
    }

    private static IIOMetadataNode density(double dpi) {
        String perMeter = Long.toString(Math.round(dpi * INCHES_PER_METER));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMeter);
        physical.setAttribute("pixelsPerUnitYAxis", perMeter);
        physical.setAttribute("unitSpecifier", "meter");
        return physical;
    }

    private static IIOMetadataNode text(Carried carried) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", Carried.NAME);
        entry.setAttribute("compressionFlag", "TRUE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", carried.json());
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(entry);
        return texts;
    }
}
