package activationlab.export;

import activationlab.figure.Background;
import activationlab.figure.Figure;
import activationlab.figure.FigurePainter;
import activationlab.figure.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
        write(figure, FileLook.of(palette, size), file);
    }

    /**
     * Writes a figure with what it carries.
     *
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public static void write(Figure figure, FileLook look, Path file) throws IOException {
        write(picture(figure, look.palette(), look.size()), look.size(), look.carried(), file);
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
        write(picture, size, Carried.NOTHING, file);
    }

    private static void write(BufferedImage picture, PngSize size, Carried carried, Path file) throws IOException {
        WholeFile.write(file, out -> PngFormat.write(picture, size.dpi(), carried, out));
    }

    /** Returns a figure as a picture in memory, with an alpha channel if the palette's background is transparent. */
    public static BufferedImage picture(Figure figure, Palette palette, PngSize size) {
        return painted(figure, palette, size.width(), size.height(), size.pixelsPerUnit());
    }

    /** Returns the picture of that size as it looks from farther away, at most this many pixels wide and high. */
    public static PixelGrid preview(Figure figure, Palette palette, PngSize size, int width, int height) {
        double scale = Math.min((double) width / size.width(), (double) height / size.height());
        int wide = pixels(scale * size.width());
        int high = pixels(scale * size.height());
        return new PixelGrid(painted(figure, palette, wide, high, scale * size.pixelsPerUnit()));
    }

    /**
     * Returns the first contact sheet of some charts on white paper, as it looks from farther away.
     *
     * @param width at most this many pixels
     * @param height at most this many pixels
     */
    public static PixelGrid sheetPreview(List<Figure> figures, Palette palette, int width, int height) {
        double scale = Math.min(width / ContactSheet.WIDTH, height / ContactSheet.HEIGHT);
        int wide = pixels(scale * ContactSheet.WIDTH);
        int high = pixels(scale * ContactSheet.HEIGHT);
        BufferedImage sheet = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        int count = Math.min(figures.size(), ContactSheet.ROOM);
        List<ContactSheet.Place> places = ContactSheet.places(count);
        for (int i = 0; i < count; i++) {
            ContactSheet.Place place = places.get(i);
            BufferedImage chart = painted(
                    figures.get(i),
                    palette,
                    pixels(scale * place.width()),
                    pixels(scale * place.height()),
                    scale * ContactSheet.SCALE);
            pen.drawImage(chart, (int) Math.rint(scale * place.left()), (int) Math.rint(scale * place.top()), null);
        }
        pen.dispose();
        return new PixelGrid(sheet);
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.rint(length));
    }

    private static BufferedImage painted(Figure figure, Palette palette, int width, int height, double pixelsPerUnit) {
        boolean opaque = palette.background() == Background.SURFACE;
        int kind = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage picture = new BufferedImage(width, height, kind);
        Java2dSurface surface = new Java2dSurface(picture, pixelsPerUnit);
        try {
            new FigurePainter().paint(figure, palette, surface);
        } finally {
            surface.dispose();
        }
        return picture;
    }
}
