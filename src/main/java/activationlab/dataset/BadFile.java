package activationlab.dataset;

import java.nio.file.Path;

/** A file cannot be used. The message names the file, the place in it, what it holds and what is wanted. */
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 60;

    /** Reports a fault of the file as a whole. */
    public BadFile(Path file, String fault) {
        super(file + ": " + fault);
    }

    /** Reports a fault at a place, such as {@code "line 3, column x"}. */
    public BadFile(Path file, String place, String fault) {
        super(file + ", " + place + ": " + fault);
    }

    /** Returns what a file holds as it is shown in messages: on one line, and cut if it is long. */
    public static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
