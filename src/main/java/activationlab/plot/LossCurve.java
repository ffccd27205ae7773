package activationlab.plot;

import static activationlab.diagnosis.MotionWords.number;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.network.Loss;
import activationlab.scale.Range;
import activationlab.training.Motion;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The loss of one sample over the pre-activation of the only output, with its slope where the network is. */
final class LossCurve {
    private static final int POINTS = 241;
    private static final double LEAST_REACH = 3;
    private static final double LARGEST = 1e6;
    private static final double AIR = 1.1;
    private static final Stroke CURVE = new Stroke(Role.CURVE_1, Dash.SOLID, 2, Marker.NONE);
    private static final Stroke TANGENT = new Stroke(Role.CURVE_2, Dash.DASHED, 1.75, Marker.NONE);
    private static final Activation SOFTPLUS = Catalog.require("softplus");
    private static final Activation TANH = Catalog.require("tanh");

    private LossCurve() {}

    /** Returns whether there is one output, and one sample is looked at. */
    static boolean suits(Motion motion) {
        return motion.outcome().answers().size() == 1
                && motion.scope().sample().isPresent()
                && motion.outcome().loss() != Loss.CROSS_ENTROPY
                && Double.isFinite(motion.outcome().value())
                && Math.abs(motion.outcome().answers().getFirst().z()) < LARGEST;
    }

    static Panel of(Motion motion) {
        Motion.Answer answer = motion.outcome().answers().getFirst();
        double t = answer.target();
        DoubleUnaryOperator loss = loss(motion.outcome().loss(), t);
        Range reach = SteadyRange.around(Math.min(answer.z(), t), Math.max(answer.z(), t), LEAST_REACH);
        // The gradient is that of the mean loss of the batch: this sample's own is as many times larger.
        double slope = answer.gradient() * motion.scope().count();
        double top = AIR * Math.max(loss.applyAsDouble(reach.min()), loss.applyAsDouble(reach.max()));
        List<Mark> marks = List.of(
                new Curve("", sampled(loss, reach), CURVE),
                new Curve("", sampled(z -> motion.outcome().value() + slope * (z - answer.z()), reach), TANGENT),
                new Rule("", Orientation.VERTICAL, answer.z(), ScanPlot.HERE),
                new Points(
                        "",
                        Series.of(
                                new double[] {answer.z()},
                                new double[] {motion.outcome().value()}),
                        Role.ACCENT,
                        Marker.CIRCLE,
                        Points.Fill.FILLED,
                        6));
        String title = "loss for target " + number(t) + ", slope " + number(slope);
        return new Panel(title, Axis.linear("z", reach).withZeroLine(), Axis.linear("", Range.of(0, top)), marks);
    }

    private static DoubleUnaryOperator loss(Loss loss, double t) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> z -> SOFTPLUS.value((1 - 2 * t) * z);
            case POSITIVE_SQUARED_ERROR -> z -> squared(SOFTPLUS.value(z) - t);
            case BOUNDED_SQUARED_ERROR -> z -> squared(TANH.value(z) - t);
            case RECTIFIED_SQUARED_ERROR -> z -> squared(Math.max(0, z) - t);
            case MEAN_SQUARED_ERROR, CROSS_ENTROPY -> z -> squared(z - t);
        };
    }

    private static double squared(double x) {
        return x * x;
    }

    private static Series sampled(DoubleUnaryOperator function, Range range) {
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = range.min() + range.length() * i / (POINTS - 1);
            y[i] = function.applyAsDouble(x[i]);
        }
        return Series.of(x, y);
    }
}
