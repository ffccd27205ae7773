package activationlab.ui.chart;

import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Panel;
import activationlab.figure.Tiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The numbers of a figure, one row for each point. Safe on any thread. */
final class FigureTable {
    /**
     * A point.
     *
     * @param panel its panel
     * @param name its curve, bars or points
     * @param x as people read it
     * @param y all digits
     */
    record Row(String panel, String name, String x, String y) {}

    private FigureTable() {}

    /** Returns the points in the order of the figure; gaps are left out. */
    static List<Row> rows(Figure figure) {
        List<Row> rows = new ArrayList<>();
        for (Panel panel : figure.panels()) {
            String title = panel.title().isEmpty() ? panel.y().label() : panel.title();
            addTiles(rows, title, panel);
            for (NamedSeries one : NamedSeries.of(panel)) {
                for (int i = 0; i < one.series().size(); i++) {
                    double y = one.series().y(i);
                    if (Double.isFinite(y)) {
                        String x = exact(panel, one.series().x(i));
                        rows.add(new Row(title, one.name(), x, Double.toString(y)));
                    }
                }
            }
        }
        return rows;
    }

    private static void addTiles(List<Row> rows, String title, Panel panel) {
        for (Mark mark : panel.marks()) {
            if (mark instanceof Tiles tiles && !tiles.name().isEmpty()) {
                tiles.tiles()
                        .forEach(tile ->
                                rows.add(new Row(title, tiles.name(), tile.label(), Double.toString(tile.share()))));
            }
        }
    }

    private static String exact(Panel panel, double x) {
        return panel.x().categories().isEmpty() ? Double.toString(x) : NamedSeries.place(panel.x(), x);
    }

    /** Returns rows as comma-separated values with a heading, quoted where a name needs it. */
    static String csv(List<Row> rows) {
        return "panel,name,x,y\n"
                + rows.stream()
                        .map(row -> quoted(row.panel) + "," + quoted(row.name) + "," + quoted(row.x) + "," + row.y)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String quoted(String text) {
        return text.matches("[^\",\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
