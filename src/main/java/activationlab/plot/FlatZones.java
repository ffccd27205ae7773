package activationlab.plot;

import activationlab.figure.Band;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Role;
import activationlab.figure.Series;
import java.util.ArrayList;
import java.util.List;

/** The zones of x in which a slope is so small that hardly any gradient passes. */
final class FlatZones {
    /** Slopes below this size count as flat. */
    static final double FLAT = 0.1;

    private final List<Mark> bands = new ArrayList<>();
    private double total;

    private FlatZones() {}

    /** Returns the zones where the size of {@code slopes} is below {@link #FLAT}; crossings are interpolated. */
    static FlatZones of(Series slopes) {
        FlatZones zones = new FlatZones();
        double start = Double.NaN;
        for (int i = 0; i < slopes.size(); i++) {
            boolean flat = Math.abs(slopes.y(i)) < FLAT;
            if (flat && Double.isNaN(start)) {
                start = i == 0 ? slopes.x(0) : crossing(slopes, i - 1, i);
            } else if (!flat && !Double.isNaN(start)) {
                zones.add(start, crossing(slopes, i - 1, i));
                start = Double.NaN;
            }
        }
        if (!Double.isNaN(start)) {
            zones.add(start, slopes.x(slopes.size() - 1));
        }
        return zones;
    }

    private static double crossing(Series slopes, int before, int after) {
        double from = Math.abs(slopes.y(before));
        double to = Math.abs(slopes.y(after));
        double share = (FLAT - from) / (to - from);
        double x = slopes.x(before) + share * (slopes.x(after) - slopes.x(before));
        return Double.isFinite(x) ? x : slopes.x(before);
    }

    private void add(double from, double to) {
        if (to > from) {
            bands.add(new Band("", Orientation.VERTICAL, from, to, Role.ZONE));
            total += to - from;
        }
    }

    List<Mark> bands() {
        return bands;
    }

    /** Returns the length of all zones together. */
    double total() {
        return total;
    }
}
