package activationlab.analysis;

import activationlab.activation.Activation;
import activationlab.activation.Kink;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of inputs into pieces: at the kinks, where the slope crosses the threshold, where it becomes 0, and
 * evenly besides. For one thread, for one use.
 */
final class Pieces {
    private static final int EVEN = 2048;

    private final Activation f;
    private final double threshold;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Activation f, double threshold) {
        this.f = f;
        this.threshold = threshold;
    }

    /** Returns the pieces from left to right. */
    static List<Piece> of(Activation f, double threshold, double from, double to) {
        Pieces cutting = new Pieces(f, threshold);
        double start = from;
        Piece.End entry = cutting.end(from);
        for (Kink kink : f.kinks()) {
            if (kink.x() > from && kink.x() < to) {
                cutting.smooth(start, kink.x(), entry, new Piece.End(kink.leftValue(), kink.leftSlope()), to - from);
                start = kink.x();
                entry = new Piece.End(kink.rightValue(), kink.rightSlope());
            }
        }
        cutting.smooth(start, to, entry, cutting.end(to), to - from);
        return cutting.pieces;
    }

    private Piece.End end(double x) {
        return new Piece.End(f.value(x), f.slope(x));
    }

    /** Cuts a stretch without kinks. */
    private void smooth(double from, double to, Piece.End left, Piece.End right, double whole) {
        int steps = Math.max(8, (int) Math.ceil(EVEN * (to - from) / whole));
        double x = from;
        Piece.End here = left;
        for (int i = 1; i <= steps; i++) {
            double next = i == steps ? to : from + (to - from) * i / steps;
            Piece.End there = i == steps ? right : end(next);
            cut(x, next, here, there);
            x = next;
            here = there;
        }
    }

    /** Cuts a short stretch where it passes from one part to another. */
    private void cut(double from, double to, Piece.End left, Piece.End right) {
        Part before = part(left.slope());
        double edge = before == part(right.slope()) ? to : edge(before, from, to);
        Piece.End there = edge < to ? end(edge) : right;
        // The ends say little: a slope that is 0 at one input only, such as that of x² at 0, is dead nowhere.
        pieces.add(new Piece(from, edge, left, there, part(f.slope(from + (edge - from) / 2))));
        if (edge < to) {
            cut(edge, to, there, right);
        }
    }

    /** Returns the first input found that does not belong to the part before. */
    private double edge(Part before, double from, double to) {
        double low = from;
        double high = to;
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (part(f.slope(middle)) == before) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return high;
    }

    private Part part(double slope) {
        double size = Math.abs(slope);
        return size == 0 ? Part.DEAD : size < threshold ? Part.SATURATED : Part.ALL;
    }
}
