package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.activation.Kink;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Points;
import activationlab.figure.Series;
import java.util.ArrayList;
import java.util.List;

/** The dots where a curve jumps: open at the limits, filled at the value that is used. */
final class KinkDots {
    private final List<Mark> dots = new ArrayList<>();
    private final Ink ink;

    private KinkDots(Ink ink) {
        this.ink = ink;
    }

    /** Returns the dots of f: only where its value jumps. */
    static List<Mark> ofValues(Activation activation, List<Kink> kinks, Ink ink) {
        KinkDots dots = new KinkDots(ink);
        for (Kink kink : kinks) {
            if (kink.jump()) {
                dots.add(kink.x(), kink.leftValue(), kink.rightValue(), activation.value(kink.x()));
            }
        }
        return dots.dots;
    }

    /** Returns the dots of f': one-sided derivatives open, the slope used in training filled. */
    static List<Mark> ofSlopes(List<Kink> kinks, Ink ink) {
        KinkDots dots = new KinkDots(ink);
        for (Kink kink : kinks) {
            if (kink.leftSlope() != kink.rightSlope()) {
                dots.add(kink.x(), kink.leftSlope(), kink.rightSlope(), kink.trainedSlope());
            }
        }
        return dots.dots;
    }

    private void add(double x, double left, double right, double used) {
        for (double limit : new double[] {left, right}) {
            if (limit != used) {
                dots.add(Points.open("", point(x, limit), ink, Marker.CIRCLE));
            }
        }
        dots.add(Points.filled("", point(x, used), ink, Marker.CIRCLE));
    }

    private static Series point(double x, double y) {
        return Series.of(new double[] {x}, new double[] {y});
    }
}
