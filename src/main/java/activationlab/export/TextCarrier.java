package activationlab.export;

import activationlab.dataset.BadFile;
import java.nio.file.Path;

/**
 * The experiment in files of text: a comment in the first line of CSV and Markdown, all of a session file. Safe on any
 * thread.
 */
final class TextCarrier {
    private static final String CSV = "# " + Carried.NAME + ": ";
    private static final String MARKDOWN = "<!-- " + Carried.NAME + ": ";
    private static final String MARKDOWN_END = " -->";

    private TextCarrier() {}

    /** Returns the first line of a CSV file that carries something. */
    static String csvLine(Carried carried) {
        return CSV + carried.oneLine() + "\n";
    }

    /** Returns the first line of a Markdown file that carries something. */
    static String markdownLine(Carried carried) {
        // In JSON a > stands only in strings, where it may be written by its number: so nothing ends the comment early.
        return MARKDOWN + carried.oneLine().replace(">", "\\u003e") + MARKDOWN_END + "\n\n";
    }

    /** Returns whether text that starts like this carries something. */
    static boolean knows(String start) {
        String bare = withoutMark(start);
        return bare.startsWith(CSV)
                || bare.startsWith(MARKDOWN)
                || bare.stripLeading().startsWith("{");
    }

    /**
     * Returns what the text carries.
     *
     * @throws BadFile if it is not UTF-8 or its comment is broken off
     */
    static String read(byte[] bytes, Path file) {
        String text = withoutMark(Unpacked.text(bytes, file, "this text"));
        if (text.startsWith(CSV)) {
            return firstLine(text).substring(CSV.length());
        }
        if (text.startsWith(MARKDOWN)) {
            String line = firstLine(text);
            if (!line.endsWith(MARKDOWN_END)) {
                throw new BadFile(file, "line 1", "the comment does not end, wanted" + MARKDOWN_END);
            }
            return line.substring(MARKDOWN.length(), line.length() - MARKDOWN_END.length());
        }
        return text;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** Returns a text without the byte order mark that some editors write. */
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
