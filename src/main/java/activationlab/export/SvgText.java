package activationlab.export;

/** Text for SVG files: numbers as short as they can be, letters as XML allows them. Safe on any thread. */
final class SvgText {
    /** A hundredth of a unit is less than anybody sees. */
    private static final double PARTS = 100;

    private SvgText() {}

    /** Adds a number with at most two decimals. */
    static void number(StringBuilder out, double number) {
        long parts = Math.round(Math.abs(number) * PARTS);
        if (number < 0 && parts > 0) {
            out.append('-');
        }
        out.append(parts / 100);
        long rest = parts % 100;
        if (rest == 0) {
            return;
        }
        out.append('.').append((char) ('0' + rest / 10));
        if (rest % 10 != 0) {
            out.append((char) ('0' + rest % 10));
        }
    }

    /** Adds a color as #rrggbb; its opacity is not in it. */
    static void color(StringBuilder out, int argb) {
        out.append('#');
        for (int shift = 20; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(argb >> shift & 0xf, 16));
        }
    }

    /** Adds the text of an element; what XML has no place for becomes U+FFFD. */
    static void escaped(StringBuilder out, String text) {
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isXml(letter) ? letter : 0xfffd);
            }
        });
    }

    /** Adds the value of an attribute in double quotes; see {@link #escaped}. */
    static void quoted(StringBuilder out, String text) {
        int from = out.length();
        escaped(out, text);
        String value = out.substring(from).replace("\"", "&quot;");
        out.setLength(from);
        out.append('"').append(value).append('"');
    }

    private static boolean isXml(int letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xfffe && letter != 0xffff;
    }
}
