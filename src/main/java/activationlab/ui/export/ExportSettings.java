package activationlab.ui.export;

import activationlab.export.PngSize;
import activationlab.figure.Background;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import java.nio.file.Path;

/**
 * How a chart is to be saved. Safe on any thread.
 *
 * @param size pixels and density
 * @param theme the colors
 * @param background what lies behind the chart
 * @param file where it goes
 */
public record ExportSettings(PngSize size, Theme theme, Background background, Path file) {
    /** Returns the colors to paint with. */
    Palette palette() {
        return Palette.of(theme, background);
    }
}
