package activationlab.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws what the window would show first: every activation, and the charts of a training run. */
@Command(
        name = "gallery",
        aliases = "screenshots",
        description = {
            "Draws the charts that stand for the whole program.",
            "",
            "The curves of the whole catalog, one chart of each kind and those of a training",
            "run of 300 epochs, on all cores.",
            "",
            "This is what the program does without arguments on a machine without a display:",
            "the charts are those of the window, painted by the same painter, without its",
            "buttons. 'render --all' draws more."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  activation-lab gallery --out charts --theme dark", "  activation-lab screenshots --formats svg,pdf"
        })
final class GalleryCommand implements Callable<Integer> {
    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Override
    public Integer call() throws IOException {
        return batch.write(Gallery.charts());
    }
}
