package activationlab.dataset;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file cannot be used. The message names the file, the place in it, what it holds and what is wanted. */
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 60;
    private static final Pattern COMPLAINT = Pattern.compile("(.*) \\(record starting at line (\\d+)\\)");

    /** Reports a fault of the file as a whole. */
    public BadFile(Path file, String fault) {
        super(file + ": " + fault);
    }

    /** Reports a fault at a place, such as {@code "line 3, column x"}. */
    public BadFile(Path file, String place, String fault) {
        super(file + ", " + place + ": " + fault);
    }

    /** Reports what a CSV parser complains about. */
    public static BadFile notCsv(Path file, String complaint) {
        Matcher parts = COMPLAINT.matcher(complaint);
        return parts.matches()
                ? new BadFile(file, "line " + parts.group(2), "not CSV: " + parts.group(1))
                : new BadFile(file, "not CSV: " + complaint);
    }

    /** Returns what a file holds as it is shown in messages: on one line, and cut if it is long. */
    public static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}
