package activationlab.analysis;

import activationlab.dataset.SeededRandom;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines at which the ReLU units of a first layer switch, in a square window of the plane. On each of the regions
 * between them the same units are on, so the layer is linear there. Immutable and safe on any thread.
 *
 * @param lines one for each unit
 * @param window what is looked at, the same for x and y
 */
public record Arrangement(List<UnitLine> lines, Range window) {
    /** Numbers of units. */
    public static final Range UNITS = Range.of(1, 64);

    // Places nearer to each other than this share of the window are the same.
    private static final double SAME = 1e-9;

    public Arrangement {
        lines = List.copyOf(lines);
        UNITS.require("units", lines.size());
    }

    /** Draws weights and biases U(-1/sqrt(2), 1/sqrt(2)), as a linear layer of two inputs has by default. */
    public static Arrangement draw(int units, long seed, Range window) {
        UNITS.require("units", units);
        SeededRandom random = SeededRandom.of(seed, "weights");
        double limit = 1 / Math.sqrt(2);
        List<UnitLine> lines = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            lines.add(new UnitLine(
                    random.nextDouble(-limit, limit),
                    random.nextDouble(-limit, limit),
                    random.nextDouble(-limit, limit)));
        }
        return new Arrangement(lines, window);
    }

    /**
     * Counts the regions in the window exactly: a line that is new there cuts one region more than it meets places
     * where it crosses others.
     */
    public int regions() {
        int regions = 1;
        List<UnitLine> before = new ArrayList<>();
        for (UnitLine line : lines) {
            if (crosses(line) && before.stream().noneMatch(other -> same(line, other))) {
                regions += 1 + meetings(line, before);
            }
            before.add(line);
        }
        return regions;
    }

    /** Returns which units are on at a point, one bit for each. */
    public long pattern(double x, double y) {
        long pattern = 0;
        for (int unit = 0; unit < lines.size(); unit++) {
            pattern |= lines.get(unit).isOn(x, y) ? 1L << unit : 0;
        }
        return pattern;
    }

    /** Returns the end points x1, y1, x2, y2 of a line in the window; nothing if it lies outside. */
    public List<Double> ends(UnitLine line) {
        List<Double> ends = new ArrayList<>();
        double low = window.min();
        double high = window.max();
        for (double edge : new double[] {low, high}) {
            if (line.b() != 0) {
                add(ends, edge, -(line.a() * edge + line.c()) / line.b());
            }
            if (line.a() != 0) {
                add(ends, -(line.b() * edge + line.c()) / line.a(), edge);
            }
        }
        return ends.size() == 4 ? List.copyOf(ends) : List.of();
    }

    private void add(List<Double> ends, double x, double y) {
        boolean known = ends.size() >= 2 && near(ends.get(0), x) && near(ends.get(1), y);
        if (ends.size() < 4 && !known && inside(x, SAME) && inside(y, SAME)) {
            ends.add(x);
            ends.add(y);
        }
    }

    private boolean crosses(UnitLine line) {
        double low = window.min();
        double high = window.max();
        boolean some = false;
        boolean all = true;
        for (double x : new double[] {low, high}) {
            for (double y : new double[] {low, high}) {
                some |= line.isOn(x, y);
                all &= line.at(x, y) >= 0;
            }
        }
        return some && !all;
    }

    private int meetings(UnitLine line, List<UnitLine> others) {
        List<double[]> places = new ArrayList<>();
        for (UnitLine other : others) {
            double area = line.a() * other.b() - line.b() * other.a();
            double x = (line.b() * other.c() - line.c() * other.b()) / area;
            double y = (line.c() * other.a() - line.a() * other.c()) / area;
            boolean first = places.stream().noneMatch(place -> near(place[0], x) && near(place[1], y));
            if (Double.isFinite(x) && Double.isFinite(y) && inside(x, -SAME) && inside(y, -SAME) && first) {
                places.add(new double[] {x, y});
            }
        }
        return places.size();
    }

    private static boolean same(UnitLine one, UnitLine other) {
        return one.a() * other.b() == one.b() * other.a()
                && one.a() * other.c() == one.c() * other.a()
                && one.b() * other.c() == one.c() * other.b();
    }

    private boolean near(double one, double other) {
        return Math.abs(one - other) <= SAME * window.length();
    }

    private boolean inside(double value, double slack) {
        double room = slack * window.length();
        return value >= window.min() - room && value <= window.max() + room;
    }
}
