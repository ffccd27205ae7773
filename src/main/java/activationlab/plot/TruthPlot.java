package activationlab.plot;

import activationlab.dataset.Samples;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.SampleAnswers;
import java.util.List;

/** What a network answers to samples against their targets: on the diagonal it is right. Safe on any thread. */
public final class TruthPlot {
    private static final double RADIUS = 2.5;
    private static final Stroke RIGHT = new Stroke(Role.REFERENCE, Dash.DASHED, 1.25, Marker.NONE);

    private TruthPlot() {}

    /** Returns the first output of every sample over its first target; {@code part} is whose they are. */
    public static Figure of(SampleAnswers answers, String part) {
        Samples samples = answers.samples();
        double[] x = new double[samples.count()];
        double[] y = new double[samples.count()];
        double squares = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            x[i] = samples.target(i);
            y[i] = answers.answer(0, i);
            squares += (y[i] - x[i]) * (y[i] - x[i]);
            low = Math.min(low, x[i]);
            high = Math.max(high, x[i]);
        }
        Range range = high > low ? Range.of(low, high) : Range.of(low - 1, low + 1);
        Series diagonal = Series.of(new double[] {range.min(), range.max()}, new double[] {range.min(), range.max()});
        Points dots =
                new Points(part, Series.wrap(x, y, x.length), Role.CLASS_A, Marker.CIRCLE, Points.Fill.OPEN, RADIUS);
        Panel panel = new Panel(
                "",
                Axis.linear("target", range),
                Axis.linear("answer", range),
                List.of(new Curve("", diagonal, RIGHT), dots));
        return Figure.of("Answer and target", panel)
                .withReading("Root mean square error on " + part + " samples "
                        + NumberText.significant(Math.sqrt(squares / x.length), 3));
    }
}
