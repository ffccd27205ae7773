package activationlab.cli;

import activationlab.export.PngSize;
import activationlab.export.PngWriter;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws what the window would show into files: every activation, and the charts of a training run. */
@Command(
        name = "gallery",
        description = {
            "Draws the curves of the whole catalog, one chart of each kind and those of a training run of 300 epochs",
            "into PNG files.",
            "This is what the program does without arguments on a machine without a display."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  activation-lab gallery --out charts --theme dark")
final class GalleryCommand implements Callable<Integer> {
    private static final PngSize SIZE = new PngSize(1560, 1200, 120);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the files go; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("charts");

    @Option(names = "--theme", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Theme theme = Theme.LIGHT;

    @Override
    public Integer call() throws IOException {
        prepareFolder();
        PrintWriter messages = spec.commandLine().getErr();
        Map<String, Supplier<Figure>> charts = Gallery.charts();
        Palette palette = Palette.of(theme);
        int done = 0;
        for (Map.Entry<String, Supplier<Figure>> chart : charts.entrySet()) {
            Path file = out.resolve(chart.getKey() + ".png");
            PngWriter.write(chart.getValue().get(), palette, SIZE, file);
            done++;
            messages.println("chart " + done + " of " + charts.size() + ": " + file);
        }
        return CommandLineEntry.DONE;
    }

    private void prepareFolder() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new BadInput("cannot write to " + out + ": it is a file, wanted a folder");
        }
        Files.createDirectories(out);
    }
}
