package activationlab.cli;

import activationlab.export.Carried;
import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.figure.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws one figure into the file that the options name. Nothing is written unless all options are understood. */
abstract class FigureCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PictureOptions picture = new PictureOptions();

    /**
     * Returns what is to be drawn.
     *
     * @throws BadInput if the options do not go together
     * @throws IllegalArgumentException saying what, got and wanted, if a number is out of its range
     */
    abstract Figure figure();

    /** Returns the page of the window that shows the figure; nothing if none does. */
    Carried carried() {
        return Carried.NOTHING;
    }

    @Override
    public Integer call() {
        Drawing drawing = drawing();
        FileLook look = picture.look().withCarried(drawing.carried());
        FigureFormat format = picture.format();
        Path file = picture.file();
        try {
            format.write(drawing.figure(), look, file);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        String size = format.isPicture() ? ", " + look.size() : "";
        spec.commandLine().getOut().print("wrote " + file + size + "\n");
        return CommandLineEntry.DONE;
    }

    /**
     * Returns what is to be drawn, and what goes into the file with it.
     *
     * @throws BadInput saying what, got and wanted, if options are wrong or do not go together
     */
    final Drawing drawing() {
        try {
            return new Drawing(figure(), carried()).or(CarriedCommand.of("render", spec, Map.of()));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
