package activationlab.cli;

import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.export.PngSize;
import activationlab.figure.Palette;
import activationlab.figure.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where many charts go, and as what. */
final class BatchOptions {
    private static final PngSize SIZE = new PngSize(1560, 1200, 120);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "charts",
            description = "The folder of the files, which is made if need be. Initially ${DEFAULT-VALUE}.")
    private Path out = Path.of("charts");

    @Option(
            names = "--formats",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "png",
            converter = FigureFormatText.class,
            description = "png, svg, pdf, csv and md, parted by commas. Initially ${DEFAULT-VALUE}.")
    private List<FigureFormat> formats = new ArrayList<>();

    @Option(
            names = "--theme",
            paramLabel = "LOOK",
            defaultValue = "LIGHT",
            description = "${COMPLETION-CANDIDATES}. Initially ${DEFAULT-VALUE}.")
    private Theme theme = Theme.LIGHT;

    /** Writes charts by the names of their files, and says how many files there are. */
    int write(Map<String, Supplier<Drawing>> charts) throws IOException {
        ChartOptions.makeFolder(out);
        List<FigureFormat> kinds = formats.stream().distinct().toList();
        Batch batch = new Batch(charts, kinds, FileLook.of(Palette.of(theme), SIZE));
        int files = batch.write(out, command.commandLine().getErr());
        command.commandLine()
                .getOut()
                .print("wrote " + files + " files of " + charts.size() + " charts into " + out + "\n");
        return CommandLineEntry.DONE;
    }
}
