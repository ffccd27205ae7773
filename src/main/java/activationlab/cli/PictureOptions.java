package activationlab.cli;

import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.export.Letters;
import activationlab.export.PngSize;
import activationlab.figure.Background;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that writes a picture can be told. */
final class PictureOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,7})[xX](\\d{1,7})");
    private static final Map<String, Look> LOOKS = looks();

    /** Colors and what lies behind. */
    private record Look(Theme theme, Background background) {}

    private static Map<String, Look> looks() {
        Map<String, Look> looks = new TreeMap<>();
        looks.put("light", new Look(Theme.LIGHT, Background.SURFACE));
        looks.put("dark", new Look(Theme.DARK, Background.SURFACE));
        looks.put("print", new Look(Theme.PRINT, Background.SURFACE));
        looks.put("transparent", new Look(Theme.LIGHT, Background.TRANSPARENT));
        looks.put("transparent-dark", new Look(Theme.DARK, Background.TRANSPARENT));
        return looks;
    }

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write; an old one is replaced. The end of its name says what it is: .png, .svg"
                    + " or .pdf for a picture, .csv or .md for the numbers.")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1560x1200",
            description = "Pixels. Initially ${DEFAULT-VALUE}.")
    private String size = "";

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Pixels per inch, written into the file: twice as many make text and lines twice as many"
                    + " pixels. Initially so that text is as large in the picture as on a page of 13 x 10 inches.")
    private @Nullable Double dpi;

    @Option(
            names = "--theme",
            paramLabel = "LOOK",
            defaultValue = "light",
            description = "light, dark, print (black on white), transparent (for light pages) or transparent-dark (for"
                    + " dark ones)."
                    + " Initially ${DEFAULT-VALUE}.")
    private String theme = "";

    @Option(
            names = "--format",
            paramLabel = "KIND",
            converter = FigureFormatText.class,
            description = "png, svg, pdf, csv or md, whatever the file is called. Initially by the end of its name.")
    private @Nullable FigureFormat format;

    @Option(
            names = "--letters",
            paramLabel = "KIND",
            converter = LettersText.class,
            defaultValue = "text",
            description = "How text stands in SVG and PDF: text, or outlines, which need no font."
                    + " Initially ${DEFAULT-VALUE}.")
    private Letters letters = Letters.TEXT;

    /** Returns where to write. */
    Path file() {
        format();
        return out;
    }

    /** Returns the kind of file. */
    FigureFormat format() {
        if (format != null && out.getFileName() != null) {
            return format;
        }
        return FigureFormat.of(out)
                .orElseThrow(() ->
                        new BadInput("file '" + out + "', wanted a name that ends in " + FigureFormatText.ends("or")));
    }

    /** Returns size, colors and letters; nothing is carried. */
    FileLook look() {
        return FileLook.of(palette(), size()).withLetters(letters);
    }

    /** Returns pixels and density. */
    private PngSize size() {
        Matcher matcher = SIZE.matcher(size.strip());
        if (!matcher.matches()) {
            throw new BadInput("size '" + size + "', wanted WIDTHxHEIGHT in pixels such as 1560x1200");
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        try {
            return dpi == null ? PngSize.of(width, height) : new PngSize(width, height, dpi);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the colors. */
    private Palette palette() {
        Look look = LOOKS.get(theme);
        if (look == null) {
            throw new BadInput("theme '" + theme + "', wanted one of " + String.join(", ", LOOKS.keySet()));
        }
        return Palette.of(look.theme(), look.background());
    }
}
