package activationlab.activation;

/** Finds the slope of largest size in a survey. */
final class SlopeSearch {
    /** Slopes this close, relatively, are one stretch of constant slope. */
    private static final double LEVEL = 1e-12;

    /** One step beside a true stretch the slope differs more than this, relatively; else it only seems constant. */
    private static final double EDGE = 1e-9;

    /** Steeper than this it stands upright, as a square root at 0, or is a pole. */
    private static final double UPRIGHT = 1e15;

    private static final double GOLDEN = 0.6180339887498949;

    private final Survey survey;
    private double best = Double.NaN;
    private Interval where = Interval.EVERYWHERE;

    private SlopeSearch(Survey survey) {
        this.survey = survey;
    }

    static Steepest steepest(Survey survey) {
        SlopeSearch search = new SlopeSearch(survey);
        survey.segments.forEach(search::look);
        search.lookFarOut(survey.left, -1);
        search.lookFarOut(survey.right, 1);
        return new Steepest(search.best, search.where);
    }

    private void offer(double slope, Interval place) {
        boolean larger = Double.isNaN(best) || Math.abs(slope) > Math.abs(best) * (1 + LEVEL);
        boolean equal = !larger && Math.abs(slope) >= Math.abs(best) * (1 - LEVEL);
        if (equal && slope == best && place.from() == where.to()) {
            where = new Interval(where.from(), place.to());
        } else if (larger || (equal && slope > best)) {
            best = slope;
            where = place;
        }
    }

    private void look(Segment s) {
        int top = 0;
        for (int i = 1; i <= s.last(); i++) {
            boolean larger = Math.abs(s.slope[i]) > Math.abs(s.slope[top]);
            boolean rather = s.slope[i] == -s.slope[top] && s.slope[i] > 0;
            top = larger || rather ? i : top;
        }
        boolean inside = s.x[top] > survey.window.min() && s.x[top] < survey.window.max();
        if (inside && Math.abs(s.slope[top]) > UPRIGHT) {
            offer(Math.signum(s.slope[top]) * Double.POSITIVE_INFINITY, Interval.point(s.x[top]));
        } else if (top == 0 || top == s.last() || level(s, top - 1, top) || level(s, top, top + 1)) {
            offerStretch(s, top);
        } else {
            double x = refine(s.x[top - 1], s.x[top + 1]);
            boolean better = Math.abs(survey.f.slope(x)) > Math.abs(s.slope[top]) * (1 + LEVEL);
            offer(better ? survey.f.slope(x) : s.slope[top], Interval.point(better ? x : s.x[top]));
        }
    }

    private static boolean level(Segment s, int i, int j) {
        return Math.abs(s.slope[i] - s.slope[j]) <= LEVEL * Math.abs(s.slope[j]);
    }

    /** Offers the samples around top that have the same slope, unless they only approach it. */
    private void offerStretch(Segment s, int top) {
        int first = top;
        while (first > 0 && level(s, first - 1, top)) {
            first--;
        }
        int last = top;
        while (last < s.last() && level(s, last + 1, top)) {
            last++;
        }
        if (fades(s, first, first - 1) || fades(s, last, last + 1)) {
            return; // a tail: it is looked at far out
        }
        boolean atWindow = s.x[first] <= survey.window.min() || s.x[last] >= survey.window.max();
        if (first == last && atWindow) {
            return; // still growing when the samples end
        }
        double from = s.x[first] <= survey.window.min() ? Double.NEGATIVE_INFINITY : s.x[first];
        double to = s.x[last] >= survey.window.max() ? Double.POSITIVE_INFINITY : s.x[last];
        offer(s.slope[top], new Interval(from, to));
    }

    private static boolean fades(Segment s, int edge, int outside) {
        boolean exists = outside >= 0 && outside <= s.last();
        return exists && Math.abs(s.slope[edge] - s.slope[outside]) <= EDGE * Math.abs(s.slope[edge]);
    }

    private void lookFarOut(Tail tail, double side) {
        double end = side * Double.POSITIVE_INFINITY;
        if (tail.kind() == Tail.Kind.LINEAR) {
            offer(tail.slope(), Interval.point(end));
        } else if (tail.kind() == Tail.Kind.GROWS) {
            double far = survey.f.slope(side * 1e9);
            double near = survey.f.slope(side * 1e3);
            if (Math.abs(far) > Math.abs(near) * 2 || !Double.isFinite(far)) {
                offer(Math.signum(near) * Double.POSITIVE_INFINITY, Interval.point(end));
            }
        }
    }

    /** Returns where between the two the slope is largest in size, by golden section. */
    private double refine(double from, double to) {
        double low = from;
        double high = to;
        while (high - low > 1e-9) {
            double a = high - GOLDEN * (high - low);
            double b = low + GOLDEN * (high - low);
            if (Math.abs(survey.f.slope(a)) < Math.abs(survey.f.slope(b))) {
                low = a;
            } else {
                high = b;
            }
        }
        return low + (high - low) / 2;
    }
}
