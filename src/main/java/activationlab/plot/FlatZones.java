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

    private final double limit;
    private final List<Band> bands = new ArrayList<>();
    private double total;

    private FlatZones(double limit) {
        this.limit = limit;
    }

    /** Returns the zones where the size of {@code slopes} is below {@link #FLAT}; crossings are interpolated. */
    static FlatZones of(Series slopes) {
        return of(slopes, FLAT);
    }

    /** Returns the zones where the size of {@code slopes} is below {@code limit}; crossings are interpolated. */
    static FlatZones of(Series slopes, double limit) {
        FlatZones zones = new FlatZones(limit);
        double start = Double.NaN;
        for (int i = 0; i < slopes.size(); i++) {
            boolean flat = Math.abs(slopes.y(i)) < limit;
            if (flat && Double.isNaN(start)) {
                start = i == 0 ? slopes.x(0) : zones.crossing(slopes, i - 1, i);
            } else if (!flat && !Double.isNaN(start)) {
                zones.add(start, zones.crossing(slopes, i - 1, i));
                start = Double.NaN;
            }
        }
        if (!Double.isNaN(start)) {
            zones.add(start, slopes.x(slopes.size() - 1));
        }
        return zones;
    }

    private double crossing(Series slopes, int before, int after) {
        double from = Math.abs(slopes.y(before));
        double to = Math.abs(slopes.y(after));
        double share = (limit - from) / (to - from);
        double x = slopes.x(before) + share * (slopes.x(after) - slopes.x(before));
        return Double.isFinite(x) ? x : slopes.x(before);
    }

    private void add(double from, double to) {
        if (to > from) {
            bands.add(new Band("", Orientation.VERTICAL, from, to, Role.ZONE));
            total += to - from;
        }
    }

    List<Band> bands() {
        return bands;
    }

    /** Returns the zones, the widest one with words. */
    List<Mark> labeledBands() {
        double widest = 0;
        for (Band band : bands) {
            widest = Math.max(widest, band.to() - band.from());
        }
        List<Mark> labeled = new ArrayList<>();
        for (Band band : bands) {
            boolean first = band.to() - band.from() == widest;
            labeled.add(
                    first ? new Band("|f\u2032| < 0.1", band.orientation(), band.from(), band.to(), band.ink()) : band);
        }
        return labeled;
    }

    /** Returns the length of all zones together. */
    double total() {
        return total;
    }
}
