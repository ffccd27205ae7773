package activationlab.plot;

import activationlab.analysis.Arrangement;
import activationlab.analysis.UnitLine;
import activationlab.figure.Axis;
import activationlab.figure.Cells;
import activationlab.figure.ClassMap;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The lines at which the ReLU units of a first layer switch, and the regions between them, colored by the set of units
 * that are on. Safe on any thread.
 */
public final class ArrangementPlot {
    private static final int COLUMNS = 400;
    private static final int COLORS = 8;
    private static final int DEPTHS = 3;
    private static final double WIDTH = 1.5;

    private ArrangementPlot() {}

    /** Returns the figure. */
    public static Figure of(Arrangement arrangement) {
        List<Mark> marks = new ArrayList<>();
        marks.add(map(arrangement));
        for (UnitLine line : arrangement.lines()) {
            List<Double> ends = arrangement.ends(line);
            if (!ends.isEmpty()) {
                Series series =
                        Series.of(new double[] {ends.get(0), ends.get(2)}, new double[] {ends.get(1), ends.get(3)});
                marks.add(new Curve("", series, Stroke.solid(Role.TEXT).withWidth(WIDTH)));
            }
        }
        int units = arrangement.lines().size();
        Panel panel = new Panel(
                "", Axis.linear("x\u2081", arrangement.window()), Axis.linear("x\u2082", arrangement.window()), marks);
        String one = units == 1 ? "1 unit switches at its line" : units + " units switch at their lines";
        return Figure.of("Regions of a ReLU layer", panel)
                .withReading(one + ": " + arrangement.regions() + " regions in view, "
                        + (1 + units + units * (units - 1) / 2) + " at most in the whole plane")
                .withLegend(LegendPlace.NONE);
    }

    /** Regions get their colors in the order in which they are met, so that neighbors seldom look alike. */
    private static ClassMap map(Arrangement arrangement) {
        Map<Long, Integer> numbers = new HashMap<>();
        double[] classes = new double[COLUMNS * COLUMNS];
        double[] strengths = new double[classes.length];
        double step = arrangement.window().length() / COLUMNS;
        double low = arrangement.window().min() + step / 2;
        for (int i = 0; i < classes.length; i++) {
            int row = i / COLUMNS;
            long pattern = arrangement.pattern(low + step * (i % COLUMNS), low + step * row);
            int number = numbers.computeIfAbsent(pattern, ignored -> numbers.size());
            classes[i] = number % COLORS;
            int depth = number / COLORS % DEPTHS;
            strengths[i] = (1.0 + depth) / DEPTHS;
        }
        List<Ink> inks = IntStream.range(0, COLORS).mapToObj(Ink::curve).toList();
        return new ClassMap(
                Cells.wrap(classes, COLUMNS, arrangement.window(), arrangement.window()),
                Cells.wrap(strengths, COLUMNS, arrangement.window(), arrangement.window()),
                inks);
    }
}
