package activationlab.export;

import activationlab.figure.Background;
import activationlab.figure.Figure;
import activationlab.scale.Range;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes films of figures as GIF files that begin again at their end, whole or not at all. Safe on any thread. */
public final class GifWriter {
    /** The frames a second that a film may have: its format counts in hundredths of a second. */
    public static final Range RATE = Range.of(1, 50);

    private static final String NATIVE = "javax_imageio_gif_image_1.0";
    private static final int SAMPLES = 5;
    // The last picture stays longer: it is what all the others lead to.
    private static final int LAST_HUNDREDTHS = 200;

    private final List<Figure> frames;
    private final FileLook look;
    private final Watch watch;

    /**
     * Follows the writing.
     *
     * @param progress is told the share that is written, 0..1
     * @param cancelled ends it between two frames, then no file is left
     */
    public record Watch(DoubleConsumer progress, BooleanSupplier cancelled) {
        /** Takes note of a share, and ends the work if that is wanted. */
        public void at(double share) throws InterruptedIOException {
            if (cancelled.getAsBoolean()) {
                throw new InterruptedIOException("cancelled");
            }
            progress.accept(share);
        }
    }

    private GifWriter(List<Figure> frames, FileLook look, Watch watch) {
        this.frames = List.copyOf(frames);
        this.look = look;
        this.watch = watch;
    }

    /**
     * Writes a film.
     *
     * @param frames at least one
     * @param look on a solid background
     * @param rate frames a second, see {@link #RATE}
     * @param file is replaced if it exists
     * @throws IOException with a message in words if it cannot be written or was cancelled; no file is left
     */
    public static void write(List<Figure> frames, FileLook look, double rate, Path file, Watch watch)
            throws IOException {
        if (look.palette().background() != Background.SURFACE) {
            throw new IllegalArgumentException("film on a transparent background, wanted a solid one");
        }
        int hundredths = (int) Math.rint(100 / RATE.require("frames a second", rate));
        WholeFile.write(file, out -> new GifWriter(frames, look, watch).write(hundredths, out));
    }

    private void write(int hundredths, OutputStream out) throws IOException {
        GifColors colors = colors();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames.size(); i++) {
                watch.at((double) i / frames.size());
                BufferedImage frame = colors.indexed(painted(frames.get(i)));
                IIOMetadata about =
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
                boolean last = i == frames.size() - 1;
                about.mergeTree(NATIVE, timing(last ? Math.max(hundredths, LAST_HUNDREDTHS) : hundredths, i));
                writer.writeToSequence(new IIOImage(frame, null, about), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        watch.at(1);
    }

    /** One set of colors for all frames, or flat areas would flicker. */
    private GifColors colors() throws IOException {
        GifColors colors = new GifColors();
        TreeSet<Integer> sample = new TreeSet<>();
        for (int i = 0; i < SAMPLES; i++) {
            sample.add(i * (frames.size() - 1) / (SAMPLES - 1));
        }
        for (int index : sample) {
            watch.at(0);
            colors.count(painted(frames.get(index)));
        }
        colors.choose();
        return colors;
    }

    private BufferedImage painted(Figure figure) {
        return PngWriter.picture(figure, look.palette(), look.size());
    }

    private static IIOMetadataNode timing(int hundredths, int index) {
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        if (index == 0) {
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            IIOMetadataNode forEver = new IIOMetadataNode("ApplicationExtension");
            forEver.setAttribute("applicationID", "NETSCAPE");
            forEver.setAttribute("authenticationCode", "2.0");
            forEver.setUserObject(new byte[] {1, 0, 0});
            extensions.appendChild(forEver);
            root.appendChild(extensions);
        }
        return root;
    }
}
