package activationlab.activation;

/**
 * Tells whether the second derivative jumps: the bend of the slope over three points shrinks in proportion to their
 * distance where it jumps, and faster where it does not.
 */
final class CurvatureSearch {
    private static final int PLACES = 12;
    private static final double COARSE = 0.01;
    private static final double FINE = 1e-5;

    /** A jump keeps its size from coarse to fine; a steep but continuous curvature shrinks a thousandfold. */
    private static final double KEPT = 0.3;

    private static final double NOISE = 1e-6;

    private CurvatureSearch() {}

    static Smoothness smoothness(Survey survey) {
        if (survey.domain.pieces().size() > 1 || survey.kinks.stream().anyMatch(Kink::jump)) {
            return Smoothness.DISCONTINUOUS;
        }
        if (!survey.kinks.isEmpty()) {
            return Smoothness.C0;
        }
        boolean jumps = survey.segments.stream().anyMatch(s -> jumps(survey.f, s));
        return jumps ? Smoothness.C1 : Smoothness.SMOOTH;
    }

    private static boolean jumps(Activation f, Segment s) {
        double[] bends = new double[s.x.length];
        for (int i = 1; i < s.last(); i++) {
            bends[i] = Math.abs(s.slope[i + 1] - 2 * s.slope[i] + s.slope[i - 1]) / COARSE;
        }
        for (int place = 0; place < PLACES; place++) {
            int top = largest(bends);
            if (bends[top] > NOISE && keeps(f, s.x[top], bends[top])) {
                return true;
            }
            for (int i = Math.max(0, top - 2); i <= Math.min(s.last(), top + 2); i++) {
                bends[i] = 0;
            }
        }
        return false;
    }

    private static int largest(double[] bends) {
        int top = 0;
        for (int i = 1; i < bends.length; i++) {
            top = bends[i] > bends[top] ? i : top;
        }
        return top;
    }

    /** Follows the strongest bend near x to ever smaller distances. */
    private static boolean keeps(Activation f, double x, double coarse) {
        double center = x;
        for (double h = COARSE / 2; h > FINE; h /= 2) {
            double left = bend(f, center - h, h);
            double middle = bend(f, center, h);
            double right = bend(f, center + h, h);
            double most = Math.max(middle, Math.max(left, right));
            center += most == middle ? 0 : most == left ? -h : h;
        }
        return bend(f, center, FINE) > KEPT * coarse;
    }

    private static double bend(Activation f, double x, double h) {
        return Math.abs(f.slope(x + h) - 2 * f.slope(x) + f.slope(x - h)) / h;
    }
}
