package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.dataset.Dataset;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import java.util.List;

/** A function that is to be learned, with samples of it. Safe on any thread. */
public final class TargetPlot {
    private static final int POINTS = 400;

    private TargetPlot() {}

    /** Returns the figure of a function and of samples that were drawn over a range. */
    public static Figure of(Activation function, Range over, Dataset samples) {
        double[] x = new double[POINTS + 1];
        double[] y = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            x[i] = over.min() + over.length() * i / POINTS;
            y[i] = function.value(x[i]);
        }
        Series curve = Series.of(x, y);
        Panel panel = new Panel(
                "",
                Axis.linear("x", over),
                Axis.linear("y", FitPlot.height(curve, samples.train(), samples.test())),
                List.of(
                        FitPlot.points("train", samples.train(), Points.Fill.FILLED),
                        FitPlot.points("test", samples.test(), Points.Fill.OPEN),
                        new Curve("function", curve, Stroke.solid(Role.CURVE_3))));
        return Figure.of("y = " + function.formula(), panel)
                .withReading(samples.train().count() + " samples to train, "
                        + samples.test().count() + " to test");
    }
}
