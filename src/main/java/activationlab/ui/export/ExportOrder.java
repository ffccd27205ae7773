package activationlab.ui.export;

import activationlab.export.Carried;
import activationlab.export.FileLook;
import activationlab.export.FileNames;
import activationlab.export.PdfWriter;
import activationlab.figure.Figure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Charts that are to be written. Safe on any thread.
 *
 * @param choice how
 * @param figures at least one
 * @param target the file, or the folder of several files
 */
record ExportOrder(ExportChoice choice, List<Figure> figures, Path target) {
    ExportOrder {
        figures = List.copyOf(figures);
    }

    /**
     * Writes the files.
     *
     * @param carried what goes into each of them
     * @param progress is told the share that is written, 0..1
     * @param cancelled ends it between two files; those written stay
     * @return a sentence that says what was saved
     */
    String write(Carried carried, DoubleConsumer progress, BooleanSupplier cancelled) throws IOException {
        FileLook look = choice.look().withCarried(carried);
        if (choice.isBound()) {
            PdfWriter.write(figures, look, choice.details().pages(), target);
            return "Saved " + target + ", " + figures.size() + " charts";
        }
        if (!choice.isScattered()) {
            choice.format().write(figures.getFirst(), look, target);
            String size = choice.format().isPicture() ? ", " + choice.size() : "";
            return "Saved " + target + size;
        }
        List<String> names = FileNames.of(figures);
        for (int i = 0; i < figures.size(); i++) {
            if (cancelled.getAsBoolean()) {
                throw new InterruptedIOException("cancelled after " + i + " of " + figures.size() + " files");
            }
            Path file = target.resolve(names.get(i) + "." + choice.format().extension());
            choice.format().write(figures.get(i), look, file);
            progress.accept((i + 1.0) / figures.size());
        }
        return "Saved " + figures.size() + " files in " + target;
    }
}
