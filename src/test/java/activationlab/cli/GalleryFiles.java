package activationlab.cli;

import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.export.PngSize;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Single charts of the gallery, for tests of what a window makes of them. */
public final class GalleryFiles {
    private GalleryFiles() {}

    /** Returns how they look. */
    public static FileLook look() {
        return FileLook.of(Palette.of(Theme.LIGHT), new PngSize(900, 600, 96));
    }

    /** Writes a chart with what it carries into a folder, and returns the chart. */
    public static Figure write(String name, Path folder) throws IOException {
        Drawing drawing = Objects.requireNonNull(Gallery.all().get(name), name).get();
        new Batch(Map.of(name, () -> drawing), List.of(FigureFormat.PNG), look())
                .write(folder, new PrintWriter(Writer.nullWriter()));
        return drawing.figure();
    }
}
