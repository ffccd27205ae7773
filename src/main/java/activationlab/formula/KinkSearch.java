package activationlab.formula;

import activationlab.activation.Kink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds where a formula bends or jumps: every switch of it is watched over {@link Formula#SEARCH}, each change is
 * narrowed down to neighboring numbers, and confirmed by values and slopes on both sides. For one thread, for one use.
 *
 * <p>Two changes of the same switch closer than the search grid (1/400 up to 5, 1/40 beyond) can hide each other. Poles
 * and cusps, where values or slopes have no finite limit, are not kinks.
 */
final class KinkSearch {
    private static final int FINE = 400;
    private static final int COARSE = 40;
    private static final int FINE_UP_TO = 5;

    /** The most places that are looked at, those nearest to 0 first. */
    private static final int MOST = 100;

    private static final double DECIMALS = 1e9;

    /** A power such as x³ rounds to 0 in a neighborhood of 0 and seems to change at its ends. */
    private static final double UNDERFLOW = 1e-15;

    private final Program program;
    private final double[][] rows;
    private final OneSided limits;

    /**
     * @param states the switches, as results
     * @param limits the function whose kinks they may be
     */
    KinkSearch(Program states, OneSided limits) {
        this.program = states;
        this.rows = states.newRows();
        this.limits = limits;
    }

    /** Returns the confirmed kinks from left to right. */
    List<Kink> kinks() {
        TreeSet<Double> places = new TreeSet<>();
        for (Interval interval : nearest(changes())) {
            double place = narrow(interval);
            if (Formula.SEARCH.contains(place)) {
                places.add(place);
            }
        }
        List<Kink> kinks = new ArrayList<>();
        for (double place : apart(places)) {
            limits.kink(place).ifPresent(kinks::add);
        }
        return List.copyOf(kinks);
    }

    /** Keeps one of those that rounding has torn apart: the roundest. */
    private static List<Double> apart(Iterable<Double> places) {
        List<Double> apart = new ArrayList<>();
        for (double place : places) {
            boolean same = !apart.isEmpty() && place - apart.getLast() <= OneSided.distance(place);
            if (!same) {
                apart.add(place);
            } else if (zeros(place) > zeros(apart.getLast())) {
                apart.set(apart.size() - 1, place);
            }
        }
        return apart;
    }

    /** Two numbers between which a switch changes. */
    private record Interval(double from, double to, int state) {
        double distance() {
            return Math.min(Math.abs(from), Math.abs(to));
        }
    }

    private static List<Interval> nearest(List<Interval> changes) {
        return changes.stream()
                .sorted(Comparator.comparingDouble(Interval::distance))
                .limit(MOST)
                .toList();
    }

    private List<Interval> changes() {
        double[] grid = grid();
        List<Interval> changes = new ArrayList<>();
        int step = Program.ROW - 1; // neighboring rows share a point, so that no interval is left out
        for (int from = 0; from < grid.length - 1; from += step) {
            int count = Math.min(Program.ROW, grid.length - from);
            System.arraycopy(grid, from, rows[Program.INPUT], 0, count);
            program.run(rows, count);
            for (int state = 0; state < program.results(); state++) {
                addChanges(state, count, changes);
            }
        }
        return changes;
    }

    private void addChanges(int state, int count, List<Interval> changes) {
        double[] x = rows[Program.INPUT];
        double[] states = rows[program.result(state)];
        for (int i = 1; i < count; i++) {
            if (differ(states[i - 1], states[i])) {
                changes.add(new Interval(x[i - 1], x[i], state));
            }
        }
    }

    private static boolean differ(double a, double b) {
        return a != b && !(Double.isNaN(a) && Double.isNaN(b));
    }

    /** Whole numbers and the usual decimal fractions are on the grid, so that no narrowing is needed to hit them. */
    private static double[] grid() {
        int edge = (int) Formula.SEARCH.max();
        int outer = (edge - FINE_UP_TO) * COARSE + 1; // one point beyond the edge, to see what happens there
        int inner = 2 * FINE_UP_TO * FINE;
        double[] points = new double[2 * outer + inner + 1];
        for (int i = 0; i < outer; i++) {
            points[i] = (i - 1 - edge * COARSE) / (double) COARSE;
            points[points.length - 1 - i] = -points[i];
        }
        for (int i = 0; i <= inner; i++) {
            points[outer + i] = (i - FINE_UP_TO * FINE) / (double) FINE;
        }
        return points;
    }

    /** Halves an interval until its ends are neighbors; of these the one where the switch is 0, else the rounder. */
    private double narrow(Interval interval) {
        double low = interval.from();
        double high = interval.to();
        double left = stateAt(low, interval.state());
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (differ(left, stateAt(middle, interval.state()))) {
                high = middle;
            } else {
                low = middle;
            }
            middle = low + (high - low) / 2;
        }
        boolean zero = left == 0 || stateAt(high, interval.state()) == 0;
        return rounded(left == 0 || (!zero && zeros(low) > zeros(high)) ? low : high);
    }

    /** Corrects what the rounding of an expression like x/6 + 1/2 moved by a few of the last digits. */
    private static double rounded(double place) {
        double round = Math.rint(place * DECIMALS) / DECIMALS;
        boolean close = Math.abs(round - place) <= 8 * Math.ulp(place);
        return close || Math.abs(place) < UNDERFLOW ? round + 0.0 : place; // never -0.0
    }

    private static int zeros(double x) {
        return Long.numberOfTrailingZeros(Double.doubleToRawLongBits(x));
    }

    private double stateAt(double x, int state) {
        rows[Program.INPUT][0] = x;
        program.run(rows, 1);
        return rows[program.result(state)][0];
    }
}
