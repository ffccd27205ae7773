package activationlab.plot;

import activationlab.dataset.Samples;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.scale.Ticks;
import activationlab.training.FittedCurve;
import activationlab.training.Frame;
import java.util.List;

/** The curve that the network has learned so far over the samples of a regression. Safe on any thread. */
public final class FitPlot {
    private static final double RADIUS = 2.5;

    private FitPlot() {}

    /** Returns the figure of a frame whose prediction is {@code curve}. */
    public static Figure of(Frame frame, FittedCurve curve) {
        Samples train = frame.dataset().train();
        Samples test = frame.dataset().test();
        Series fit = series(curve);
        List<Mark> marks = List.of(
                points("train", train, Points.Fill.FILLED),
                points("test", test, Points.Fill.OPEN),
                new Curve("network", fit, Stroke.solid(Role.CLASS_B)));
        Axis x = Axis.linear(
                frame.dataset().names().features().getFirst(), Range.of(curve.x(0), curve.x(curve.count() - 1)));
        Axis y = Axis.linear("y", height(fit, train, test));
        return Figure.of("Fitted curve", new Panel("", x, y, marks)).withReading(reading(frame));
    }

    private static Series series(FittedCurve curve) {
        double[] x = new double[curve.count()];
        double[] y = new double[curve.count()];
        for (int i = 0; i < x.length; i++) {
            x[i] = curve.x(i);
            y[i] = curve.y(i);
        }
        return Series.wrap(x, y, x.length);
    }

    /** Returns the first target over the first feature. */
    static Points points(String name, Samples samples, Points.Fill fill) {
        int shown = Math.min(SampleDots.MOST, samples.count());
        double[] x = new double[shown];
        double[] y = new double[shown];
        for (int i = 0; i < x.length; i++) {
            x[i] = samples.feature(0, i);
            y[i] = samples.target(i);
        }
        return new Points(name, Series.wrap(x, y, x.length), Role.CLASS_A, Marker.CIRCLE, fill, RADIUS);
    }

    /** The samples decide; a curve that runs far away from them is cut off instead of squeezing them flat. */
    static Range height(Series fit, Samples train, Samples test) {
        Range samples = around(train, test);
        double low = samples.min();
        double high = samples.max();
        for (int i = 0; i < fit.size(); i++) {
            if (Double.isFinite(fit.y(i))) {
                low = Math.min(low, fit.y(i));
                high = Math.max(high, fit.y(i));
            }
        }
        double room = samples.length();
        return rounded(Math.max(low, samples.min() - room), Math.min(high, samples.max() + room));
    }

    private static Range around(Samples train, Samples test) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Samples part : List.of(train, test)) {
            for (int i = 0; i < part.count(); i++) {
                low = Math.min(low, part.target(i));
                high = Math.max(high, part.target(i));
            }
        }
        return high > low ? Range.of(low, high) : Range.of(low - 1, low + 1);
    }

    // Ends on clean numbers keep the axis still while the curve moves.
    private static Range rounded(double low, double high) {
        double step = Ticks.step((high - low) / 8);
        return Range.of(Math.floor(low / step) * step, Math.ceil(high / step) * step);
    }

    private static String reading(Frame frame) {
        return "Root mean square error " + NumberText.significant(Math.sqrt(frame.testLoss()), 3);
    }
}
