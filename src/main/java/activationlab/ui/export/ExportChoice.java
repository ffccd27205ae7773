package activationlab.ui.export;

import activationlab.export.Carried;
import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.export.Letters;
import activationlab.export.PdfPages;
import activationlab.export.PngSize;
import activationlab.figure.Background;
import activationlab.figure.Palette;
import activationlab.figure.Theme;

/**
 * How charts are to be saved. Immutable and safe on any thread.
 *
 * @param format the kind of file
 * @param extent which charts
 * @param size pixels and density
 * @param colors what it looks like
 * @param details what only some formats know
 */
public record ExportChoice(FigureFormat format, Extent extent, PngSize size, Colors colors, Details details) {
    /**
     * Colors and what lies behind.
     *
     * @param theme the colors
     * @param background what lies behind the chart
     */
    public record Colors(Theme theme, Background background) {}

    /**
     * What only some formats know.
     *
     * @param letters how text stands in SVG and PDF
     * @param pages how charts share the pages of a PDF file
     * @param keeping whether the experiment goes into the file
     */
    public record Details(Letters letters, PdfPages pages, Keeping keeping) {}

    /** Returns what is offered first, in the colors of the window. */
    public static ExportChoice initial(Theme theme) {
        return new ExportChoice(
                FigureFormat.PNG,
                Extent.CHART,
                SizePreset.SLIDE.size().orElseThrow(),
                new Colors(theme, Background.SURFACE),
                new Details(Letters.TEXT, PdfPages.ONE_EACH, Keeping.CARRIED));
    }

    /** Returns the look of a file; nothing is carried. */
    FileLook look() {
        return new FileLook(palette(), size, details.letters(), Carried.NOTHING);
    }

    /** Returns the colors to paint with. */
    Palette palette() {
        return Palette.of(colors.theme(), colors.background());
    }

    /** Returns whether several charts go into one file. */
    boolean isBound() {
        return extent == Extent.PAGE && format == FigureFormat.PDF;
    }

    /** Returns whether there will be several files. */
    boolean isScattered() {
        return extent == Extent.PAGE && format != FigureFormat.PDF;
    }
}
