package activationlab.cli;

import activationlab.export.Carried;
import activationlab.export.FigureFormat;
import activationlab.export.FileLook;
import activationlab.figure.Figure;
import java.io.IOException;
import java.nio.file.Path;
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

    /** Returns the experiment that goes into the file with the figure; nothing if no page of the window shows it. */
    Carried carried() {
        return Carried.NOTHING;
    }

    @Override
    public Integer call() {
        Figure figure = understood();
        FileLook look = picture.look().withCarried(carried());
        FigureFormat format = picture.format();
        Path file = picture.file();
        try {
            format.write(figure, look, file);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        String size = format.isPicture() ? ", " + look.size() : "";
        spec.commandLine().getOut().print("wrote " + file + size + "\n");
        return CommandLineEntry.DONE;
    }

    private Figure understood() {
        try {
            return figure();
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
