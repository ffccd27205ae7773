package activationlab.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Remembers how wide texts are on one surface, because measuring is slow. For one thread.
 */
final class TextWidths {
    private static final String ELLIPSIS = "\u2026";
    // Live figures bring new numbers for ever; what is in use is measured again after the rare clearing.
    private static final int LIMIT = 4000;

    private final Surface surface;
    private final Map<TextStyle, Map<String, Double>> widths = new EnumMap<>(TextStyle.class);

    TextWidths(Surface surface) {
        this.surface = surface;
        for (TextStyle style : TextStyle.values()) {
            widths.put(style, new HashMap<>());
        }
    }

    /** Returns whether the widths hold for this surface. */
    boolean measures(Surface other) {
        return surface.equals(other);
    }

    /** Returns the width of a text in units. */
    double of(String text, TextStyle style) {
        Map<String, Double> known = Objects.requireNonNull(widths.get(style));
        Double width = known.get(text);
        if (width != null) {
            return width;
        }
        if (known.size() >= LIMIT) {
            known.clear();
        }
        double measured = text.isEmpty() ? 0 : surface.textWidth(text, style);
        known.put(text, measured);
        return measured;
    }

    /** Returns the text, or its beginning with an ellipsis that fits into {@code room}; empty if nothing fits. */
    String fitted(String text, TextStyle style, double room) {
        if (of(text, style) <= room) {
            return text;
        }
        int fits = 0;
        int low = 1;
        int high = text.length() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (surface.textWidth(shortened(text, middle), style) <= room) {
                fits = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return fits == 0 ? "" : shortened(text, fits);
    }

    private static String shortened(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
