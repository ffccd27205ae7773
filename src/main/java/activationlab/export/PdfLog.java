package activationlab.export;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the PDF library from writing to the terminal: what matters comes as exceptions. Safe on any thread. */
final class PdfLog {
    // Kept here: a logger that nobody holds forgets its level.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private PdfLog() {}

    static void quiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
