package activationlab.export;

import activationlab.figure.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that a figure can be written as. Safe on any thread. */
public enum FigureFormat {
    /** Pixels. */
    PNG("PNG", "png") {
        @Override
        public void write(Figure figure, FileLook look, Path file) throws IOException {
            PngWriter.write(figure, look, file);
        }
    },
    /** Lines and letters for the web and for drawing programs. */
    SVG("SVG", "svg") {
        @Override
        public void write(Figure figure, FileLook look, Path file) throws IOException {
            SvgWriter.write(figure, look, file);
        }
    },
    /** Lines and letters on a page. */
    PDF("PDF", "pdf") {
        @Override
        public void write(Figure figure, FileLook look, Path file) throws IOException {
            PdfWriter.write(figure, look, file);
        }
    },
    /** The numbers, for other programs. */
    CSV("CSV", "csv") {
        @Override
        public void write(Figure figure, FileLook look, Path file) throws IOException {
            String first = look.carried().isEmpty() ? "" : TextCarrier.csvLine(look.carried());
            SheetFormat.CSV.save(first, FigureSheet.of(figure), file);
        }
    },
    /** The numbers, for people. */
    MARKDOWN("Markdown", "md") {
        @Override
        public void write(Figure figure, FileLook look, Path file) throws IOException {
            String first = look.carried().isEmpty() ? "" : TextCarrier.markdownLine(look.carried());
            SheetFormat.MARKDOWN.save(first + heading(figure), FigureSheet.of(figure), file);
        }

        private String heading(Figure figure) {
            String title = figure.title().isEmpty() ? "" : "# " + SheetFormat.escaped(figure.title()) + "\n\n";
            return title + (figure.reading().isEmpty() ? "" : SheetFormat.escaped(figure.reading()) + "\n\n");
        }
    };

    private final String title;
    private final String extension;

    FigureFormat(String title, String extension) {
        this.title = title;
        this.extension = extension;
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }

    /** Returns the end of a file's name, without the point. */
    public String extension() {
        return extension;
    }

    /** Returns whether it shows the figure, not only its numbers. */
    public boolean isPicture() {
        return this != CSV && this != MARKDOWN;
    }

    /**
     * Writes a figure.
     *
     * @param file is replaced if it exists
     * @throws IOException with a message in words if the folder is missing or cannot be written to; no file is left
     */
    public abstract void write(Figure figure, FileLook look, Path file) throws IOException;

    /** Returns the format that the end of a file's name stands for, if there is one. */
    public static Optional<FigureFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> name.endsWith("." + one.extension))
                .findFirst();
    }
}
