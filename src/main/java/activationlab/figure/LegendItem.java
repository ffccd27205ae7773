package activationlab.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name of the legend and what it looks like in the panels.
 *
 * @param brief stands for the name where the names of all items have no room; may be the name
 */
record LegendItem(String name, String brief, Look look) {
    LegendItem(String name, Look look) {
        this(name, name, look);
    }

    /** Returns the item with as short a name as possible. */
    LegendItem shortened() {
        return new LegendItem(brief, look);
    }

    /** What is drawn beside the name. */
    sealed interface Look {}

    /** A piece of line. */
    record Line(Stroke stroke) implements Look {}

    /** A point. */
    record Dot(Ink ink, Marker marker, Points.Fill fill) implements Look {}

    /** A small bar. */
    record Patch(Ink ink, Bars.Pattern pattern) implements Look {}

    /** A tile. */
    record Cell(Tiles.Look look) implements Look {}

    /** A piece of a translucent area. */
    record Shade(Ink ink) implements Look {}

    /** Returns the named marks of all panels, each name once. */
    static List<LegendItem> of(Figure figure) {
        List<LegendItem> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Panel panel : figure.panels()) {
            for (Mark mark : panel.marks()) {
                for (LegendItem item : of(mark)) {
                    if (!item.name.isEmpty() && seen.add(item.name)) {
                        items.add(item);
                    }
                }
            }
        }
        return items;
    }

    private static List<LegendItem> of(Mark mark) {
        return switch (mark) {
            case Curve curve -> List.of(new LegendItem(curve.name(), new Line(curve.stroke())));
            case ContourLine line -> List.of(new LegendItem(line.name(), new Line(line.stroke())));
            case AreaBand area -> List.of(new LegendItem(area.name(), new Shade(area.ink())));
            case Points points ->
                List.of(new LegendItem(points.name(), new Dot(points.ink(), points.marker(), points.fill())));
            case Bars bars ->
                bars.groups().stream()
                        .map(group -> new LegendItem(group.name(), new Patch(group.ink(), group.pattern())))
                        .toList();
            case Histogram bins ->
                List.of(new LegendItem(
                        bins.name(), new Patch(bins.fill().ink(), bins.fill().pattern())));
            case Tiles tiles -> tiles(tiles);
            case Band band -> List.of();
            case Rule rule -> List.of();
            case Note note -> List.of();
            case Heatmap heatmap -> List.of();
            case ClassMap map -> List.of();
        };
    }

    // Signs without names can still be counted.
    private static List<LegendItem> tiles(Tiles tiles) {
        String name =
                tiles.name().isEmpty() ? "" : tiles.name() + " " + tiles.tiles().size();
        return List.of(new LegendItem(name, Integer.toString(tiles.tiles().size()), new Cell(tiles.look())));
    }
}
