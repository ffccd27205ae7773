package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.figure.Series;
import activationlab.scale.NumberText;
import java.util.List;

/** What is to be seen in a picture of curves, in one sentence. */
final class CurveReading {
    private static final int REFINEMENTS = 60;

    private CurveReading() {}

    static String of(List<SampledActivation> curves, CurveView view) {
        int focus = view.focus().orElse(curves.size() == 1 ? 0 : -1);
        if (focus >= 0) {
            return ofOne(curves.get(focus), view);
        }
        SampledActivation steepest = curves.getFirst();
        for (SampledActivation curve : curves) {
            if (top(curve) > top(steepest)) {
                steepest = curve;
            }
        }
        return "Steepest in view: " + steepest.name() + ", " + peak(steepest) + ".";
    }

    private static String ofOne(SampledActivation curve, CurveView view) {
        double flat = 100 * curve.flatZones().total() / view.x().length();
        return curve.name() + ": largest " + peak(curve) + "; |f\u2032| < 0.1 on " + NumberText.fixed(flat, 0)
                + " % of the view.";
    }

    private static double top(SampledActivation curve) {
        return curve.slopes().y(largest(curve.slopes()));
    }

    private static String peak(SampledActivation curve) {
        Series slopes = curve.slopes();
        int at = largest(slopes);
        if (at + 2 < slopes.size() && slopes.y(at) == slopes.y(at + 2)) {
            // A plateau has no single place.
            return "slope " + NumberText.shortest(slopes.y(at), 4);
        }
        double x = slopes.x(at);
        double slope = slopes.y(at);
        double refined = refined(
                curve.styled().activation(),
                slopes.x(Math.max(0, at - 1)),
                slopes.x(Math.min(slopes.size() - 1, at + 1)));
        double refinedSlope = curve.styled().activation().slope(refined);
        if (refinedSlope >= slope) {
            x = refined;
            slope = refinedSlope;
        }
        return "slope " + NumberText.shortest(slope, 4) + " at x = " + NumberText.shortest(x, 3);
    }

    /** Closes in on the top of the slope between two inputs (ternary search). */
    private static double refined(Activation activation, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < REFINEMENTS; i++) {
            double third = (high - low) / 3;
            if (activation.slope(low + third) < activation.slope(high - third)) {
                low += third;
            } else {
                high -= third;
            }
        }
        return Math.rint((low + high) / 2 * 1e6) / 1e6 + 0.0;
    }

    private static int largest(Series slopes) {
        int largest = 0;
        for (int i = 1; i < slopes.size(); i++) {
            if (slopes.y(i) > slopes.y(largest) || Double.isNaN(slopes.y(largest))) {
                largest = i;
            }
        }
        return largest;
    }
}
