package activationlab.activation;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a function is defined and in one piece: typed ones may have no value for some inputs, as {@code sqrt(x)}, or
 * poles. Safe on any thread.
 *
 * @param pieces from left to right; between two of them lies at least a pole or a jump
 * @param whole whether only jumps lie between them
 */
record Domain(List<Interval> pieces, boolean whole) {
    private static final double STEP = 0.01;

    // Beside a pole, where values are large but finite; relative for far ones.
    private static final double BESIDE = 1e-12;

    private static final double[] APPROACH = {1e-3, 1e-6, 1e-9};
    private static final double FADES = 0.5;

    Domain {
        pieces = List.copyOf(pieces);
    }

    /** Looks at a function over a window; one without any value there counts as one piece. */
    static Domain of(Activation f, Range window) {
        if (f.family() != Family.TYPED) {
            return new Domain(List.of(new Interval(window.min(), window.max())), true);
        }
        List<Interval> pieces = pieces(f, window);
        if (pieces.isEmpty()) {
            return new Domain(List.of(new Interval(window.min(), window.max())), false);
        }
        boolean ends =
                pieces.getFirst().from() == window.min() && pieces.getLast().to() == window.max();
        boolean joined = ends;
        for (int i = 0; i < pieces.size(); i++) {
            double from = pieces.get(i).from();
            double to = pieces.get(i).to();
            boolean touches = i == 0 || from - pieces.get(i - 1).to() <= 4 * beside(from);
            boolean finite = (i == 0 || Double.isFinite(limit(f, from, 1)))
                    && (i == pieces.size() - 1 || Double.isFinite(limit(f, to, -1)));
            joined &= touches && finite;
        }
        return new Domain(pieces, joined);
    }

    private static List<Interval> pieces(Activation f, Range window) {
        int steps = (int) Math.rint(window.length() / STEP);
        double[] x = new double[steps + 1];
        Arrays.setAll(x, i -> window.min() + window.length() * i / steps);
        double[] values = new double[x.length];
        double[] slopes = new double[x.length];
        double[] ones = new double[x.length];
        Arrays.fill(ones, 1);
        f.forward(x, values);
        f.backward(x, ones, slopes);
        Gaps gaps = new Gaps(f);
        List<Interval> pieces = new ArrayList<>();
        double from = Double.isFinite(values[0]) ? x[0] : Double.NaN;
        for (int i = 1; i < x.length; i++) {
            boolean now = Double.isFinite(values[i]);
            if (Double.isNaN(from)) {
                from = now ? gaps.edge(x[i], x[i - 1]) : from;
                continue;
            }
            OptionalDouble gap = known(f, x[i - 1], x[i]) ? OptionalDouble.empty() : gaps.before(i, x, values, slopes);
            if (!now) {
                pieces.add(new Interval(from, gaps.edge(x[i - 1], x[i])));
                from = Double.NaN;
            } else if (gap.isPresent()) {
                double place = gap.getAsDouble();
                pieces.add(new Interval(from, place - beside(place)));
                from = place + beside(place);
            }
        }
        if (!Double.isNaN(from)) {
            pieces.add(new Interval(from, x[steps]));
        }
        return pieces;
    }

    private static boolean known(Activation f, double from, double to) {
        return f.kinks().stream().anyMatch(kink -> kink.x() >= from && kink.x() <= to);
    }

    private static double beside(double place) {
        return BESIDE * Math.max(1, Math.abs(place));
    }

    /**
     * Returns the value that a function tends to at the end of a piece: an infinity if its steps do not fade out.
     *
     * @param inward 1 if the piece lies to the right of the end, else -1
     */
    static double limit(Activation f, double end, double inward) {
        double far = f.value(end + inward * APPROACH[0]);
        double near = f.value(end + inward * APPROACH[1]);
        double nearest = f.value(end + inward * APPROACH[2]);
        boolean grows = Math.abs(nearest - near) > FADES * Math.abs(near - far);
        return grows ? Math.signum(nearest - near) * Double.POSITIVE_INFINITY : f.value(end);
    }
}
