package activationlab.cli;

import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.export.PngSize;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the charts of a study go, if somebody wants them. */
final class ChartOptions {
    private static final PngSize SIZE = new PngSize(1560, 1200, 120);

    @Option(
            names = "--charts",
            paramLabel = "FOLDER",
            description = "Also draw what was measured, as PNG files in this folder, which is made if need be.")
    private Optional<Path> folder = Optional.empty();

    /**
     * Makes the folder.
     *
     * @throws BadInput if there can be none
     */
    void prepare() {
        if (folder.isPresent()) {
            makeFolder(folder.get());
        }
    }

    /**
     * Makes a folder, or leaves it as it is.
     *
     * @throws BadInput if there can be none
     */
    static void makeFolder(Path wanted) {
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new BadInput("cannot write to " + wanted + ": it is a file, wanted a folder");
        }
        try {
            Files.createDirectories(wanted);
        } catch (IOException e) {
            throw new BadInput("cannot make folder " + wanted + ": " + e.getMessage());
        }
    }

    /** Writes charts, if they are wanted, named without the end of the file. */
    void write(Map<String, Drawing> charts) throws IOException {
        if (folder.isPresent()) {
            FileLook look = FileLook.of(Palette.of(Theme.LIGHT), SIZE);
            for (Map.Entry<String, Drawing> chart : charts.entrySet()) {
                Drawing drawing = chart.getValue();
                Path file = folder.get().resolve(chart.getKey() + ".png");
                FigureFormat.PNG.write(drawing.figure(), look.withCarried(drawing.carried()), file);
            }
        }
    }
}
