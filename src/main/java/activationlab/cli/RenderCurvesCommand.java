package activationlab.cli;

import activationlab.export.PngSize;
import activationlab.export.PngWriter;
import activationlab.figure.Figure;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws activations and their derivatives. */
@Command(
        name = "curves",
        description = "Draws activations and their derivatives.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab render curves --activations relu,gelu --out curves.png",
            "  activation-lab render curves --activations 'relu,leaky_relu:alpha=0.2' --x -5:5 \\",
            "      --layout pairs --size 1560x1200 --dpi 120 --theme dark --out curves.png",
            "  activation-lab render curves --activations swish --formula 'x*sigmoid(b*x)' --param b=2 --out swish.png",
            "  activation-lab render curves --activations all --layout grid --out all.png"
        })
final class RenderCurvesCommand implements Callable<Integer> {
    /** How the curves share the picture. */
    enum Layout {
        /** All functions in one panel, all derivatives below. */
        overlay,
        /** Each function above its derivative. */
        pairs,
        /** Each function in a small panel with its derivative, dashed. */
        grid
    }

    private static final Range USUAL_X = Range.of(-5, 5);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Option(
            names = "--layout",
            paramLabel = "KIND",
            defaultValue = "overlay",
            description = "overlay: all in one chart, slopes below; pairs: each above its slope; grid: each in a small"
                    + " chart with its slope. Initially ${DEFAULT-VALUE}.")
    private Layout layout = Layout.overlay;

    @Option(
            names = "--x",
            paramLabel = "FROM:TO",
            converter = RangeText.class,
            description = "The inputs. Initially -4:4 with the classic heights; -5:5 for pairs or a single curve.")
    private @Nullable Range x;

    @Option(
            names = "--y",
            paramLabel = "FROM:TO",
            converter = RangeText.class,
            description = "The values in view. Initially as the curves need.")
    private @Nullable Range y;

    @Option(
            names = "--slopes",
            paramLabel = "FROM:TO",
            converter = RangeText.class,
            description = "The slopes in view. Initially as the curves need.")
    private @Nullable Range slopes;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "How many places are computed, 2..1000000, besides the kinks. Initially 500 or 1000.")
    private @Nullable Integer points;

    @Option(
            names = "--focus",
            paramLabel = "NAME",
            description = "One of the activations: the zones where its slope is below 0.1 are shaded.")
    private @Nullable String focus;

    @Mixin
    private PictureOptions picture = new PictureOptions();

    @Override
    public Integer call() {
        Figure figure = figure();
        PngSize size = picture.size();
        Path file = picture.file();
        try {
            PngWriter.write(figure, picture.palette(), size, file);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        spec.commandLine().getOut().print("wrote " + file + ", " + size + "\n");
        return CommandLineEntry.DONE;
    }

    private Figure figure() {
        List<StyledActivation> curves = activations.curves();
        CurveView view = view(curves);
        return switch (layout) {
            case overlay -> CurvesPlot.overlay(curves, view);
            case pairs -> CurvesPlot.pairs(curves, view);
            case grid -> CurvesPlot.multiples(curves, view);
        };
    }

    private CurveView view(List<StyledActivation> curves) {
        try {
            // One curve alone is framed by its own heights, many by those that suit most of them.
            boolean classic = layout != Layout.pairs && x == null && curves.size() > 1;
            CurveView start = classic ? CurveView.classic() : CurveView.over(x == null ? USUAL_X : x);
            return new CurveView(
                    start.x(),
                    points == null ? start.points() : points,
                    Optional.ofNullable(y).or(start::values),
                    Optional.ofNullable(slopes).or(start::slopes),
                    focused(curves));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private OptionalInt focused(List<StyledActivation> curves) {
        String wanted = focus;
        if (wanted == null) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).activation().id().equals(wanted)
                    || curves.get(i).activation().aliases().contains(wanted)) {
                return OptionalInt.of(i);
            }
        }
        throw new BadInput("focus '" + wanted + "' is not drawn, wanted one of --activations");
    }
}
