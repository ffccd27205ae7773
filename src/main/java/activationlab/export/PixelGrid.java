package activationlab.export;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;

/** A small picture for the screen. Immutable and safe on any thread. */
public final class PixelGrid {
    private final int width;
    private final int height;
    private final int[] argb;

    PixelGrid(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        argb = picture.getRGB(0, 0, width, height, null, 0, width);
    }

    /** Returns the number of columns. */
    public int width() {
        return width;
    }

    /** Returns the number of rows. */
    public int height() {
        return height;
    }

    /** Returns the colors 0xAARRGGBB row by row, to be read only. */
    public IntBuffer argb() {
        return IntBuffer.wrap(argb).asReadOnlyBuffer();
    }
}
