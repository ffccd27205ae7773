package activationlab.ui.export;

import activationlab.export.FigureFormat;
import activationlab.export.Letters;
import activationlab.export.PdfPages;
import activationlab.export.PngSize;
import activationlab.figure.Background;
import activationlab.figure.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What was chosen last as lines of text. Safe on any thread. */
public final class ExportMemory {
    private ExportMemory() {}

    /** Returns a choice as text. */
    public static String text(ExportChoice choice) {
        TreeMap<String, Object> all = new TreeMap<>();
        all.put("format", choice.format());
        all.put("extent", choice.extent());
        all.put("width", choice.size().width());
        all.put("height", choice.size().height());
        all.put("dpi", choice.size().dpi());
        all.put("theme", choice.colors().theme());
        all.put("background", choice.colors().background());
        all.put("letters", choice.details().letters());
        all.put("pages", choice.details().pages());
        all.put("keeping", choice.details().keeping());
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    /** Returns the choice of a text; nothing if it is not one, for example because another version wrote it. */
    public static Optional<ExportChoice> parse(String text) {
        Properties all = new Properties();
        try {
            all.load(new StringReader(text));
            return Optional.of(new ExportChoice(
                    FigureFormat.valueOf(word(all, "format")),
                    Extent.valueOf(word(all, "extent")),
                    new PngSize(
                            Integer.parseInt(word(all, "width")),
                            Integer.parseInt(word(all, "height")),
                            Double.parseDouble(word(all, "dpi"))),
                    new ExportChoice.Colors(
                            Theme.valueOf(word(all, "theme")), Background.valueOf(word(all, "background"))),
                    new ExportChoice.Details(
                            Letters.valueOf(word(all, "letters")),
                            PdfPages.valueOf(word(all, "pages")),
                            Keeping.valueOf(word(all, "keeping")))));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String word(Properties all, String name) {
        return all.getProperty(name, "");
    }
}
