package activationlab.export;

import activationlab.figure.Background;
import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import activationlab.figure.Palette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes figures as PNG files: painted at their size, not scaled, and moved into place when complete, so that nobody
 * ever finds half a picture. Safe on any thread.
 */
public final class PngWriter {
    private PngWriter() {}

    /**
     * Writes a figure.
     *
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public static void write(Figure figure, Palette palette, PngSize size, Path file) throws IOException {
        write(picture(figure, palette, size), size, file);
    }

    /**
     * Writes pixels that something else has drawn, for example a window.
     *
     * @param argb 0xAARRGGBB row by row, not modified
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public static void write(int[] argb, PngSize size, Path file) throws IOException {
        BufferedImage picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, size.width(), size.height(), argb, 0, size.width());
        write(picture, size, file);
    }

    private static void write(BufferedImage picture, PngSize size, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("cannot write " + file + ": it is a folder, wanted the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("cannot write " + file + ": folder " + folder + " does not exist");
        }
        // Not Files.createTempFile: its file would stay unreadable for others.
        Path unfinished = folder.resolve("." + target.getFileName() + "." + System.nanoTime() + ".part");
        try {
            try (OutputStream out =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                PngFormat.write(picture, size.dpi(), out);
            }
            move(unfinished, target);
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + reason(e, folder), e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String reason(IOException e, Path folder) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write into folder " + folder;
        }
        if (e instanceof FileSystemException failed) {
            String known = failed.getReason();
            return known == null ? "folder " + folder + " takes no files" : known;
        }
        return String.valueOf(e.getMessage());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns a figure as a picture in memory, with an alpha channel if the palette's background is transparent. */
    public static BufferedImage picture(Figure figure, Palette palette, PngSize size) {
        boolean opaque = palette.background() == Background.SURFACE;
        BufferedImage picture = new BufferedImage(
                size.width(), size.height(), opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Java2dSurface surface = new Java2dSurface(picture, size.pixelsPerUnit());
        try {
            new FigurePainter().paint(figure, palette, surface);
        } finally {
            surface.dispose();
        }
        return picture;
    }
}
