package activationlab.cli;

import activationlab.export.Carried;
import activationlab.plot.CurveView;
import activationlab.plot.StyledActivation;
import activationlab.scale.Range;
import activationlab.session.LensState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws activations over a part of the plane that the options name. */
abstract class CurvesCommand extends FigureCommand {
    /** The inputs in view of most charts. */
    static final Range USUAL_X = Range.of(-5, 5);

    @Mixin
    private ActivationOptions activations = new ActivationOptions();

    @Option(
            names = "--x",
            paramLabel = "FROM:TO",
            converter = RangeText.class,
            description = "The inputs. Initially -4:4 with the classic heights where several curves share a panel;"
                    + " -5:5 otherwise.")
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

    /** Returns how the Explore page looks at what is drawn. */
    abstract LensState lens();

    @Override
    final Carried carried() {
        return CarriedView.of(curves(), this::lens);
    }

    /** Returns the activations that the options name, at least one. */
    final List<StyledActivation> curves() {
        return activations.curves();
    }

    /** Returns the only activation that the options name. */
    final StyledActivation only() {
        List<StyledActivation> curves = curves();
        if (curves.size() > 1) {
            throw new BadInput("got " + curves.size() + " activations, wanted one");
        }
        return curves.getFirst();
    }

    /** Returns the view with the classic heights, unless the options name other inputs. */
    final CurveView classicView() {
        return x == null ? changed(CurveView.classic()) : usualView();
    }

    /** Returns the view of the usual inputs, or of those that the options name. */
    final CurveView usualView() {
        return changed(CurveView.over(x == null ? USUAL_X : x));
    }

    private CurveView changed(CurveView start) {
        return new CurveView(
                start.x(),
                points == null ? start.points() : points,
                Optional.ofNullable(y).or(start::values),
                Optional.ofNullable(slopes).or(start::slopes),
                OptionalInt.empty());
    }
}
