package activationlab.export;

import activationlab.figure.Axis;
import activationlab.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The numbers of a figure as a table. Curves over the same x stand side by side, a column each; else every point has a
 * row of its own that names its panel and series. Safe on any thread.
 */
public final class FigureSheet {
    private FigureSheet() {}

    /** Returns the numbers of all marks, units in the heads; gaps are empty cells. */
    public static Sheet of(Figure figure) {
        List<FigureNumbers> all = FigureNumbers.of(figure);
        return areCurvesOverOneX(all) ? sideBySide(all) : oneBelowTheOther(all);
    }

    private static boolean areCurvesOverOneX(List<FigureNumbers> all) {
        if (all.isEmpty()) {
            return false;
        }
        String label = all.getFirst().xLabel();
        int longest = 0;
        for (FigureNumbers one : all) {
            if (!one.values().isEmpty() || !one.xLabel().equals(label) || !one.grows()) {
                return false;
            }
            longest = Math.max(longest, one.size());
        }
        return places(all).size() <= 2 * longest;
    }

    /** A value of x, and which time in a row: at a jump a curve has two points. */
    private record Place(double x, int time) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = Double.compare(x, other.x);
            return order == 0 ? Integer.compare(time, other.time) : order;
        }
    }

    /** Returns every place with the x cell that stands for it. */
    private static SortedMap<Place, String> places(List<FigureNumbers> all) {
        TreeMap<Place, String> places = new TreeMap<>();
        for (FigureNumbers one : all) {
            rows(one).forEach((place, index) -> places.put(place, one.xText(index)));
        }
        return places;
    }

    /** Returns the point of a series at each of its places. */
    private static SortedMap<Place, Integer> rows(FigureNumbers one) {
        TreeMap<Place, Integer> rows = new TreeMap<>();
        double before = Double.NaN;
        int time = 0;
        for (int i = 0; i < one.size(); i++) {
            double x = one.x(i) + 0.0; // no minus zero
            time = Double.compare(x, before) == 0 ? time + 1 : 0;
            before = x;
            rows.put(new Place(x, time), i);
        }
        return rows;
    }

    private static Sheet sideBySide(List<FigureNumbers> all) {
        List<String> heads = new ArrayList<>();
        heads.add(all.getFirst().xLabel().isEmpty() ? "x" : all.getFirst().xLabel());
        List<SortedMap<Place, Integer>> columns = new ArrayList<>();
        for (FigureNumbers one : all) {
            heads.add(one.head());
            columns.add(rows(one));
        }
        List<List<String>> rows = new ArrayList<>();
        places(all).forEach((place, x) -> {
            List<String> cells = new ArrayList<>();
            cells.add(x);
            for (int i = 0; i < columns.size(); i++) {
                Integer index = columns.get(i).get(place);
                cells.add(index == null ? "" : all.get(i).yText(index));
            }
            rows.add(cells);
        });
        return new Sheet(heads, rows);
    }

    private static Sheet oneBelowTheOther(List<FigureNumbers> all) {
        boolean valued = all.stream().anyMatch(one -> !one.values().isEmpty());
        List<String> heads = new ArrayList<>(List.of(
                "panel",
                "series",
                same(all, one -> one.axes().x(), "x"),
                same(all, one -> one.axes().y(), "y")));
        if (valued) {
            heads.add("value");
        }
        List<List<String>> rows = new ArrayList<>();
        for (FigureNumbers one : all) {
            for (int i = 0; i < one.size(); i++) {
                List<String> cells = new ArrayList<>(List.of(one.panel(), one.nameOf(i), one.xText(i), one.yText(i)));
                if (valued) {
                    cells.add(one.valueText(i));
                }
                rows.add(cells);
            }
        }
        return new Sheet(heads, rows);
    }

    /** Returns what all of them show on an axis, or the axis' letter where that differs. */
    private static String same(List<FigureNumbers> all, Function<FigureNumbers, Axis> axis, String letter) {
        List<String> labels =
                all.stream().map(one -> axis.apply(one).label()).distinct().toList();
        return labels.size() == 1 && !labels.getFirst().isEmpty() ? labels.getFirst() : letter;
    }
}
