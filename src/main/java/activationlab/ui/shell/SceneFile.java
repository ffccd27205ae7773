package activationlab.ui.shell;

import activationlab.export.PngSize;
import activationlab.export.PngWriter;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Writes what is in a window as a picture. JavaFX thread only. */
final class SceneFile {
    private static final double DPI = 96;

    private SceneFile() {}

    static void write(WritableImage picture, String file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] argb = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        PngWriter.write(argb, new PngSize(width, height, DPI), Path.of(file));
    }
}
