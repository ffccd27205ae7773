package activationlab.activation;

import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/** A function sampled over a window, cut at its kinks, and looked at far outside. Filled once, then read. */
final class Survey {
    /** Where samples of most activations are taken. */
    static final Range USUAL = Range.of(-20, 20);

    /** Where samples are taken; outside, the function is taken to go on as its tails say. */
    final Range window;

    final Activation f;
    final List<Kink> kinks;
    final Domain domain;
    final List<Segment> segments = new ArrayList<>();
    final List<Run> runs;
    final Tail left;
    final Tail right;

    Survey(Activation f) {
        this.f = f;
        window = f.searched();
        kinks = f.kinks().stream()
                .filter(kink -> kink.x() > window.min() && kink.x() < window.max())
                .toList();
        domain = Domain.of(f, window);
        domain.pieces().forEach(this::addSegments);
        left = Tail.of(f, -1);
        right = Tail.of(f, 1);
        runs = stretched(segments.stream().flatMap(s -> Run.of(f, s).stream()).toList());
    }

    private void addSegments(Interval piece) {
        List<Kink> inside = kinks.stream()
                .filter(kink -> kink.x() > piece.from() && kink.x() < piece.to())
                .toList();
        double from = piece.from();
        for (int i = 0; i <= inside.size(); i++) {
            double to = i < inside.size() ? inside.get(i).x() : piece.to();
            segments.add(new Segment(
                    f,
                    new Interval(from, to),
                    i > 0 ? inside.get(i - 1) : null,
                    i < inside.size() ? inside.get(i) : null));
            from = to;
        }
    }

    /** Lets the outer runs go on for ever, unless the function turns again and again or ends. */
    private List<Run> stretched(List<Run> sampled) {
        List<Run> all = new ArrayList<>(sampled);
        if (left.goesOn()) {
            Run first = all.getFirst();
            all.set(
                    0,
                    new Run(
                            first.sign(),
                            new Interval(Double.NEGATIVE_INFINITY, first.where().to())));
        }
        if (right.goesOn()) {
            Run last = all.removeLast();
            all.add(new Run(last.sign(), new Interval(last.where().from(), Double.POSITIVE_INFINITY)));
        }
        return all;
    }

    /** Returns where it is defined, as far out as its tails go. */
    List<Interval> defined() {
        List<Interval> defined = new ArrayList<>();
        for (Interval piece : domain.pieces()) {
            boolean first = piece.from() == window.min() && left.kind() != Tail.Kind.UNDEFINED;
            boolean last = piece.to() == window.max() && right.kind() != Tail.Kind.UNDEFINED;
            defined.add(new Interval(
                    first ? Double.NEGATIVE_INFINITY : piece.from(), last ? Double.POSITIVE_INFINITY : piece.to()));
        }
        return List.copyOf(defined);
    }

    /** Returns the largest size of slope among the samples. */
    double largestSlope() {
        double largest = 0;
        for (Segment segment : segments) {
            for (double slope : segment.slope) {
                largest = Math.max(largest, Math.abs(slope));
            }
        }
        return largest;
    }

    // --- which way it goes

    Trend trend() {
        boolean rises = runs.stream().anyMatch(run -> run.sign() > 0);
        boolean falls = runs.stream().anyMatch(run -> run.sign() < 0);
        boolean flat = runs.stream().anyMatch(run -> run.sign() == 0);
        for (Kink kink : kinks) {
            rises |= kink.rightValue() > kink.leftValue();
            falls |= kink.rightValue() < kink.leftValue();
        }
        for (int i = 1; i < domain.pieces().size(); i++) {
            double before = Domain.limit(f, domain.pieces().get(i - 1).to(), -1);
            double after = Domain.limit(f, domain.pieces().get(i).from(), 1);
            rises |= after > before;
            falls |= after < before;
        }
        return Trend.of(rises, falls, flat);
    }

    List<Interval> falling() {
        return Run.merged(runs).stream()
                .filter(run -> run.sign() < 0)
                .map(Run::where)
                .toList();
    }

    /** Returns where runs of these signs meet. */
    List<Extremum> turns(double signBefore, double signAfter) {
        List<Extremum> turns = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i - 1).sign() == signBefore && runs.get(i).sign() == signAfter && touches(i)) {
                double x = runs.get(i).where().from();
                turns.add(new Extremum(x, f.value(x)));
            }
        }
        return List.copyOf(turns);
    }

    /** Returns whether run {@code i} starts where the one before ends. */
    private boolean touches(int i) {
        return runs.get(i - 1).where().to() == runs.get(i).where().from();
    }

    // --- where the slope is 0

    List<Interval> zeroSlope() {
        List<Interval> zeros = new ArrayList<>();
        runs.stream().filter(run -> run.sign() == 0).map(Run::where).forEach(zeros::add);
        for (Segment segment : segments) {
            addSingleZeros(segment, zeros);
        }
        zeros.sort((a, b) -> Double.compare(a.from(), b.from()));
        List<Interval> joined = new ArrayList<>();
        for (Interval zero : zeros) {
            boolean touches = !joined.isEmpty() && joined.getLast().to() >= zero.from();
            joined.add(touches ? new Interval(joined.removeLast().from(), zero.to()) : zero);
        }
        return List.copyOf(joined);
    }

    private void addSingleZeros(Segment s, List<Interval> zeros) {
        double small = 1e-9 * Math.max(largestSlope(), Double.MIN_NORMAL);
        for (int i = 1; i < s.last(); i++) {
            boolean exact = s.slope[i] == 0 && s.slope[i - 1] != 0 && s.slope[i + 1] != 0;
            if (exact) {
                zeros.add(Interval.point(s.x[i]));
            } else if (s.slope[i - 1] * s.slope[i] < 0) {
                double x = s.signChange(f, i - 1);
                if (Math.abs(f.slope(x)) <= small) {
                    zeros.add(Interval.point(x));
                }
            }
        }
    }

    // --- which values it takes

    Bounds range() {
        Bounds highest = upper(1);
        Bounds lowest = upper(-1);
        return new Bounds(-lowest.max() + 0.0, lowest.maxReached(), highest.max() + 0.0, highest.maxReached());
    }

    /** Returns the least upper bound of sign * f, as the upper end of bounds that say nothing of the lower. */
    private Bounds upper(double sign) {
        double reached = Double.NEGATIVE_INFINITY;
        for (Kink kink : kinks) {
            reached = Math.max(reached, sign * f.value(kink.x()));
        }
        for (int i = 0; i < runs.size(); i++) {
            Interval where = runs.get(i).where();
            if (runs.get(i).sign() == 0) {
                double middle = (window.clamp(where.from()) + window.clamp(where.to())) / 2;
                reached = Math.max(reached, sign * f.value(middle));
            } else if (i > 0 && runs.get(i - 1).sign() == -runs.get(i).sign() && touches(i)) {
                reached = Math.max(reached, sign * f.value(where.from()));
            }
        }
        double approached = Math.max(outer(left, -1, sign), outer(right, 1, sign));
        for (Interval piece : domain.pieces()) {
            double first = piece.from() > window.min() ? sign * Domain.limit(f, piece.from(), 1) : reached;
            double last = piece.to() < window.max() ? sign * Domain.limit(f, piece.to(), -1) : reached;
            double most = Math.max(first, last);
            reached = Double.isFinite(most) ? Math.max(reached, most) : reached;
            approached = Math.max(approached, most);
        }
        boolean isReached = reached >= approached;
        return new Bounds(Double.NEGATIVE_INFINITY, false, isReached ? reached : approached, isReached);
    }

    private double outer(Tail tail, double side, double sign) {
        double limit = tail.limit(f, side);
        return Double.isNaN(limit) ? Double.NEGATIVE_INFINITY : sign * limit;
    }
}
