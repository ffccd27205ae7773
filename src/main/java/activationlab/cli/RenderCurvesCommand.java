package activationlab.cli;

import activationlab.figure.Figure;
import activationlab.plot.CurveView;
import activationlab.plot.CurvesPlot;
import activationlab.plot.StyledActivation;
import activationlab.session.LensState;
import activationlab.session.PanelOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class RenderCurvesCommand extends CurvesCommand {
    /** How the curves share the picture. */
    enum Layout {
        /** All functions in one panel, all derivatives below. */
        overlay,
        /** Each function above its derivative. */
        pairs,
        /** Each function in a small panel with its derivative, dashed. */
        grid
    }

    @Option(
            names = "--layout",
            paramLabel = "KIND",
            defaultValue = "overlay",
            description = "overlay: all in one chart, slopes below; pairs: each above its slope; grid: each in a small"
                    + " chart with its slope. Initially ${DEFAULT-VALUE}.")
    private Layout layout = Layout.overlay;

    @Option(
            names = "--focus",
            paramLabel = "NAME",
            description = "One of the activations: the zones where its slope is below 0.1 are shaded.")
    private @Nullable String focus;

    @Override
    Figure figure() {
        List<StyledActivation> curves = curves();
        CurveView view = view(curves);
        return switch (layout) {
            case overlay -> CurvesPlot.overlay(curves, view);
            case pairs -> CurvesPlot.pairs(curves, view);
            case grid -> CurvesPlot.multiples(curves, view);
        };
    }

    // One curve alone is framed by its own heights, many by those that suit most of them.
    private CurveView view(List<StyledActivation> curves) {
        boolean classic = layout != Layout.pairs && curves.size() > 1;
        return focused(classic ? classicView() : usualView(), curves);
    }

    @Override
    LensState lens() {
        PanelOrder order = switch (layout) {
            case overlay -> PanelOrder.OVERLAY;
            case pairs -> PanelOrder.PAIRS;
            case grid -> PanelOrder.GRID;
        };
        return CarriedView.curves(order, view(curves()));
    }

    private CurveView focused(CurveView view, List<StyledActivation> curves) {
        String wanted = focus;
        if (wanted == null) {
            return view;
        }
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).activation().id().equals(wanted)
                    || curves.get(i).activation().aliases().contains(wanted)) {
                return view.withFocus(i);
            }
        }
        throw new BadInput("focus '" + wanted + "' is not drawn, wanted one of --activations");
    }
}
