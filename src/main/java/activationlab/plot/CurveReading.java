package activationlab.plot;

import activationlab.figure.Series;
import activationlab.scale.NumberText;
import java.util.List;

/** What is to be seen in a picture of curves, in one sentence. */
final class CurveReading {
    private CurveReading() {}

    static String of(List<SampledActivation> curves, CurveView view) {
        int focus = view.focus().orElse(curves.size() == 1 ? 0 : -1);
        if (focus >= 0) {
            return ofOne(curves.get(focus), view);
        }
        SampledActivation steepest = curves.getFirst();
        for (SampledActivation curve : curves) {
            if (curve.slopes().y(largest(curve.slopes())) > steepest.slopes().y(largest(steepest.slopes()))) {
                steepest = curve;
            }
        }
        return "Steepest in view: " + steepest.name() + ", " + peak(steepest.slopes()) + ".";
    }

    private static String ofOne(SampledActivation curve, CurveView view) {
        double flat = 100 * curve.flatZones().total() / view.x().length();
        return curve.name() + ": largest " + peak(curve.slopes()) + "; |f\u2032| < 0.1 on " + NumberText.fixed(flat, 0)
                + " % of the view (shaded when in focus).";
    }

    private static String peak(Series slopes) {
        int at = largest(slopes);
        return "slope " + NumberText.significant(slopes.y(at), 4) + " at x = " + NumberText.fixed(slopes.x(at), 2);
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
