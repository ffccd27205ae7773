package activationlab.export;

import activationlab.figure.TextStyle;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The font of all files, so that a chart is laid out alike in every format and on every machine: DejaVu Sans, which
 * comes with the program; what it has no letters for is in the machine's own sans family. Safe on any thread.
 */
final class TextFont {
    private static final Map<TextStyle.Weight, Font> SHIPPED = shipped();
    private static final Map<TextStyle, Font> OURS = sized(SHIPPED);
    private static final Map<TextStyle, Font> MACHINE = sized(Map.of(
            TextStyle.Weight.REGULAR, new Font(Font.SANS_SERIF, Font.PLAIN, 1),
            TextStyle.Weight.BOLD, new Font(Font.SANS_SERIF, Font.BOLD, 1)));
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private TextFont() {}

    private static Map<TextStyle.Weight, Font> shipped() {
        Map<TextStyle.Weight, Font> fonts = new EnumMap<>(TextStyle.Weight.class);
        for (TextStyle.Weight weight : TextStyle.Weight.values()) {
            try (InputStream in = file(weight)) {
                fonts.put(weight, Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException("font " + name(weight) + " cannot be read", e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("font " + name(weight) + " is damaged, wanted TrueType", e);
            }
        }
        return fonts;
    }

    private static Map<TextStyle, Font> sized(Map<TextStyle.Weight, Font> fonts) {
        Map<TextStyle, Font> sized = new EnumMap<>(TextStyle.class);
        for (TextStyle style : TextStyle.values()) {
            Font font = Objects.requireNonNull(fonts.get(style.weight()));
            sized.put(style, font.deriveFont((float) style.size()));
        }
        return sized;
    }

    private static String name(TextStyle.Weight weight) {
        return weight == TextStyle.Weight.BOLD ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf";
    }

    /** Returns the file of the font; close it. */
    static InputStream file(TextStyle.Weight weight) {
        String name = name(weight);
        InputStream in = TextFont.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("font " + name + " is missing from the class path");
        }
        return in;
    }

    /** Returns the font that has all letters of a text, one unit per point. */
    static Font of(String text, TextStyle style) {
        boolean known = ours(style).canDisplayUpTo(text) == -1;
        return known ? ours(style) : Objects.requireNonNull(MACHINE.get(style));
    }

    /** Returns whether the font that comes with the program has all letters of a text. */
    static boolean knows(String text, TextStyle style) {
        return ours(style).canDisplayUpTo(text) == -1;
    }

    private static Font ours(TextStyle style) {
        return Objects.requireNonNull(OURS.get(style));
    }

    /** Returns the width of a text in units, on a device as fine as can be. */
    static double width(String text, TextStyle style) {
        return of(text, style).getStringBounds(text, EXACT).getWidth();
    }

    /** Returns the context in which {@link #width} holds. */
    static FontRenderContext exact() {
        return EXACT;
    }
}
