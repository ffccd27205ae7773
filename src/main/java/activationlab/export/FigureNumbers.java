package activationlab.export;

import activationlab.figure.AreaBand;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Cells;
import activationlab.figure.ClassMap;
import activationlab.figure.ContourLine;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Heatmap;
import activationlab.figure.Histogram;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Tiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of one mark. Safe on any thread.
 *
 * @param panel the title of its panel, or what its y axis shows
 * @param name as in the legend; empty: the mark has none
 * @param axes what its x and y are values of
 * @param points the finite x with their y
 * @param values a value for each point, for marks that have one besides x and y; empty: none
 * @param labels what each point stands for, for marks that say so; empty: none
 */
record FigureNumbers(String panel, String name, Axes axes, Series points, List<Double> values, List<String> labels) {
    /** The axes of a panel; {@code several} if the figure has more panels. */
    record Axes(Axis x, Axis y, Titles titles) {}

    /** Whether columns must say which panel they are of. */
    enum Titles {
        NEEDED,
        SPARED
    }

    /** Returns the numbers of all marks that have some, in the order of the figure. */
    static List<FigureNumbers> of(Figure figure) {
        List<FigureNumbers> all = new ArrayList<>();
        boolean several =
                figure.panels().stream().filter(panel -> !panel.isBlank()).count() > 1;
        for (Panel panel : figure.panels()) {
            Axes axes = new Axes(panel.x(), panel.y(), several ? Titles.NEEDED : Titles.SPARED);
            panel.marks().stream()
                    .filter(mark -> !isAdornment(mark, panel))
                    .forEach(mark -> all.addAll(of(mark, panel, axes)));
        }
        return all;
    }

    /** Returns whether a mark only points out places of a curve, such as both slopes at a kink. */
    private static boolean isAdornment(Mark mark, Panel panel) {
        return mark instanceof Points points
                && points.name().isEmpty()
                && panel.marks().stream().anyMatch(Curve.class::isInstance);
    }

    private static List<FigureNumbers> of(Mark mark, Panel panel, Axes axes) {
        return switch (mark) {
            case Curve curve ->
                curve.stroke().ink() == Role.REFERENCE
                        ? List.of()
                        : List.of(plain(panel, curve.name(), axes, curve.series()));
            case Points points -> List.of(plain(panel, points.name(), axes, points.at()));
            case Bars bars ->
                bars.groups().stream()
                        .map(group -> plain(panel, group.name(), axes, group.values()))
                        .toList();
            case Histogram bins -> List.of(plain(panel, bins.name(), axes, bins.points()));
            case AreaBand area ->
                List.of(
                        plain(panel, (area.name() + " low").strip(), axes, area.low()),
                        plain(panel, (area.name() + " high").strip(), axes, area.high()));
            case Heatmap heatmap -> List.of(cells(panel, heatmap.label(), axes, heatmap.cells()));
            case ClassMap map ->
                List.of(cells(panel, "class", axes, map.classes()), cells(panel, "certainty", axes, map.strengths()));
            case Tiles tiles -> List.of(tiles(panel, tiles, axes));
            // A line through the cells of a map, and lines and words that explain, have no numbers of their own.
            case ContourLine line -> List.of();
            default -> List.of();
        };
    }

    private static String title(Panel panel) {
        return panel.title().isEmpty() ? panel.y().label() : panel.title();
    }

    private static FigureNumbers plain(Panel panel, String name, Axes axes, Series series) {
        int[] there = IntStream.range(0, series.size())
                .filter(i -> Double.isFinite(series.x(i)))
                .toArray();
        double[] x = IntStream.of(there).mapToDouble(series::x).toArray();
        double[] y = IntStream.of(there).mapToDouble(series::y).toArray();
        return new FigureNumbers(title(panel), name, axes, Series.of(x, y), List.of(), List.of());
    }

    private static FigureNumbers cells(Panel panel, String name, Axes axes, Cells cells) {
        int count = cells.columns() * cells.rows();
        double[] x = new double[count];
        double[] y = new double[count];
        List<Double> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            x[i] = cells.centerX(i % cells.columns());
            y[i] = cells.centerY(i / cells.columns());
            values.add(cells.at(i % cells.columns(), i / cells.columns()));
        }
        return new FigureNumbers(title(panel), name, axes, Series.of(x, y), values, List.of());
    }

    private static FigureNumbers tiles(Panel panel, Tiles tiles, Axes axes) {
        double[] x = tiles.tiles().stream().mapToDouble(Tiles.Tile::x).toArray();
        double[] y = tiles.tiles().stream().mapToDouble(Tiles.Tile::y).toArray();
        List<Double> shares = tiles.tiles().stream().map(Tiles.Tile::share).toList();
        List<String> labels = tiles.tiles().stream().map(Tiles.Tile::label).toList();
        return new FigureNumbers(title(panel), tiles.name(), axes, Series.of(x, y), shares, labels);
    }

    int size() {
        return points.size();
    }

    double x(int index) {
        return points.x(index);
    }

    String xLabel() {
        return axes.x.label();
    }

    /** Returns whether x never falls: then the points are those of a curve. */
    boolean grows() {
        return IntStream.range(1, size()).allMatch(i -> points.x(i - 1) <= points.x(i));
    }

    /** Returns the head of this as a column: panel where there are several, name, and quantity with its unit. */
    String head() {
        String quantity = axes.y.label();
        String whole = name.isEmpty() ? quantity : name;
        if (!name.isEmpty() && !quantity.isEmpty() && !quantity.equals(name)) {
            whole = name + " [" + quantity + "]";
        }
        boolean titled = axes.titles == Titles.NEEDED && !panel.equals(quantity) && !panel.equals(name);
        String head = titled ? panel + ": " + whole : whole;
        return head.isEmpty() ? "y" : head;
    }

    String nameOf(int index) {
        String own = labels.isEmpty() ? "" : labels.get(index);
        String separator = own.isEmpty() || name.isEmpty() ? "" : ": ";
        return name + separator + own;
    }

    String xText(int index) {
        return text(axes.x, points.x(index));
    }

    String yText(int index) {
        return text(axes.y, points.y(index));
    }

    String valueText(int index) {
        return values.isEmpty() ? "" : number(values.get(index));
    }

    /** Returns the name of a category, or a number with all its digits. */
    private static String text(Axis axis, double at) {
        int index = (int) Math.rint(at);
        boolean category = axis.kind() == Axis.Kind.CATEGORY
                && Math.abs(at - index) < 1e-9
                && index >= 0
                && index < axis.categories().size();
        return category ? axis.categories().get(index) : number(at);
    }

    private static String number(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        String text = Double.toString(number + 0.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
