package activationlab.analysis;

import activationlab.activation.Activation;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where normally distributed inputs go in a function: how many meet a small or no slope, how outputs and slopes are
 * spread. Nothing is sampled: shares come from the normal distribution function over the intervals on which the
 * function is saturated or dead. Immutable, safe on any thread.
 */
public final class SignalFlow {
    // Beyond lie fewer than 1e-15 of all inputs.
    private static final double FARTHEST = 8;
    private static final double SMALLEST_ATOM = 1e-9;

    private final Signal signal;
    private final List<Piece> pieces;

    private SignalFlow(Signal signal, List<Piece> pieces) {
        this.signal = signal;
        this.pieces = pieces;
    }

    /** Follows the inputs through a function. Takes about a millisecond. */
    public static SignalFlow of(Activation f, Signal signal) {
        double reach = FARTHEST * signal.deviation();
        double from = signal.mean() - reach;
        return new SignalFlow(signal, Pieces.of(f, signal.threshold(), from, signal.mean() + reach));
    }

    public Signal signal() {
        return signal;
    }

    /** Returns the share of inputs that belong to a part. */
    public double share(Part part) {
        return pieces.stream()
                .filter(piece -> part.holds(piece.part()))
                .mapToDouble(this::share)
                .sum();
    }

    /** Returns the outputs that more than a billionth of the inputs share, the most frequent first. */
    public List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>();
        for (Piece piece : pieces) {
            double value = piece.left().value() + 0.0; // never -0.0
            if (piece.part() == Part.DEAD && value == piece.right().value()) {
                int known = 0;
                while (known < atoms.size() && atoms.get(known).value() != value) {
                    known++;
                }
                double before = known < atoms.size() ? atoms.remove(known).share() : 0;
                atoms.add(new Atom(value, before + share(piece)));
            }
        }
        atoms.removeIf(atom -> atom.share() < SMALLEST_ATOM);
        atoms.sort(Comparator.comparingDouble(Atom::share).reversed());
        return Collections.unmodifiableList(atoms);
    }

    /** Returns the shares of inputs of a part in bins of equal width over a range; those outside are left out. */
    public List<Double> inputs(Part part, Range range, int bins) {
        Bins counted = new Bins(range, bins);
        for (Piece piece : pieces) {
            if (part.holds(piece.part())) {
                counted.add(piece.from(), piece.to(), share(piece));
            }
        }
        return counted.shares();
    }

    /** Returns the shares of outputs of a part in bins, see {@link #inputs}. */
    public List<Double> outputs(Part part, Range range, int bins) {
        Bins counted = new Bins(range, bins);
        for (Piece piece : pieces) {
            if (part.holds(piece.part())) {
                counted.add(piece.left().value(), piece.right().value(), share(piece));
            }
        }
        return counted.shares();
    }

    /** Returns the shares of slopes of a part in bins, see {@link #inputs}. */
    public List<Double> slopes(Part part, Range range, int bins) {
        Bins counted = new Bins(range, bins);
        for (Piece piece : pieces) {
            if (part.holds(piece.part())) {
                counted.add(piece.left().slope(), piece.right().slope(), share(piece));
            }
        }
        return counted.shares();
    }

    private double share(Piece piece) {
        return signal.share(piece.from(), piece.to());
    }

    /** Shares spread over bins: a piece is so short that its values are spread evenly between those at its ends. */
    private static final class Bins {
        private final Range range;
        private final double[] shares;

        Bins(Range range, int count) {
            this.range = range;
            shares = new double[count];
        }

        void add(double one, double other, double share) {
            double low = place(Math.min(one, other));
            double high = place(Math.max(one, other));
            if (!(high >= 0 && low <= shares.length)) {
                return;
            }
            if (high - low < 1e-9) {
                shares[(int) Math.min(shares.length - 1.0, Math.max(0, Math.floor(low)))] += share;
                return;
            }
            int first = (int) Math.max(0, Math.floor(low));
            for (int bin = first; bin < shares.length && bin < high; bin++) {
                double inside = Math.min(high, bin + 1.0) - Math.max(low, bin);
                shares[bin] += share * inside / (high - low);
            }
        }

        private double place(double value) {
            return (value - range.min()) / range.length() * shares.length;
        }

        List<Double> shares() {
            return DoubleStream.of(shares).boxed().toList();
        }
    }
}
