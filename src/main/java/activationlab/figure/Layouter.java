package activationlab.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds the places of everything in a figure: the most detail that leaves the plot areas large enough. */
final class Layouter {
    private static final double SMALL = 480;
    private static final double WIDE = 720;
    private static final double LEGEND_SHARE = 0.2;
    private static final double COLUMN_GAP = 22;
    private static final PlacedText.Kind TITLE = new PlacedText.Kind(TextStyle.TITLE, Align.START, Role.TEXT);
    private static final PlacedText.Kind READING = new PlacedText.Kind(TextStyle.READING, Align.START, Role.TEXT_MUTED);

    /** Where the names go in one attempt. */
    private enum Names {
        DIRECT,
        ROWS,
        COLUMN,
        NONE
    }

    private final Figure figure;
    private final Surface surface;
    private final TextWidths widths;
    private final List<LegendItem> items;
    private final LegendSetter legends;
    private final double padding;

    private Layouter(Figure figure, Surface surface, TextWidths widths) {
        this.figure = figure;
        this.surface = surface;
        this.widths = widths;
        this.items = LegendItem.of(figure);
        this.legends = new LegendSetter(items, widths);
        this.padding = Math.min(surface.width(), surface.height()) < SMALL ? 8 : 14;
    }

    static FigureLayout layout(Figure figure, Surface surface, TextWidths widths) {
        Layouter layouter = new Layouter(figure, surface, widths);
        LayoutParts parts = new LayoutParts();
        for (Detail detail : Detail.values()) {
            parts = layouter.arranged(detail);
            if (parts.panels.stream().allMatch(panel -> panel.panel().isBlank() || detail.accepts(panel.plot()))) {
                break;
            }
        }
        return new FigureLayout(parts);
    }

    private LayoutParts arranged(Detail detail) {
        if (names(detail) == Names.DIRECT) {
            LayoutParts parts = arranged(detail, Names.DIRECT);
            if (DirectLabels.add(items, parts)) {
                return parts;
            }
            return arranged(detail, rowsOrColumn());
        }
        return arranged(detail, names(detail));
    }

    private Names names(Detail detail) {
        if (items.isEmpty() || !detail.before(Detail.NO_LEGEND)) {
            return Names.NONE;
        }
        return switch (figure.legend()) {
            case NONE -> Names.NONE;
            case TOP -> Names.ROWS;
            case RIGHT -> surface.width() >= WIDE ? Names.COLUMN : Names.ROWS;
            case AUTO ->
                surface.width() >= SMALL && DirectLabels.possible(figure, items, surface.width(), widths)
                        ? Names.DIRECT
                        : rowsOrColumn();
        };
    }

    private Names rowsOrColumn() {
        boolean many = legends.rowsNeeded(surface.width() - 2 * padding) > 2;
        return many && surface.width() >= WIDE ? Names.COLUMN : Names.ROWS;
    }

    private LayoutParts arranged(Detail detail, Names names) {
        LayoutParts parts = new LayoutParts();
        Box inner = Box.between(padding, padding, surface.width() - padding, surface.height() - padding);
        Box below = underTitle(inner, detail, parts);
        Box grid = besideLegend(below, detail, names, parts);
        double margin = names == Names.DIRECT ? DirectLabels.room(items, widths) : 0;
        new PanelGrid(figure, surface, widths).arrange(grid, detail, margin, parts);
        return parts;
    }

    private Box underTitle(Box area, Detail detail, LayoutParts parts) {
        double top = area.y();
        if (!figure.title().isEmpty()) {
            parts.texts.add(line(figure.title(), TITLE, top, area));
            top += TextStyle.TITLE.lineHeight();
        }
        if (!figure.reading().isEmpty() && detail.before(Detail.NO_READING)) {
            parts.texts.add(line(figure.reading(), READING, top, area));
            top += TextStyle.READING.lineHeight();
        }
        return Box.between(area.x(), top > area.y() ? top + 4 : top, area.right(), area.bottom());
    }

    private PlacedText line(String text, PlacedText.Kind kind, double top, Box area) {
        String fitted = widths.fitted(text, kind.style(), area.width());
        return PlacedText.level(fitted, area.x(), snapped(top + kind.style().ascent()), kind);
    }

    private Box besideLegend(Box area, Detail detail, Names names, LayoutParts parts) {
        if (names == Names.ROWS) {
            double most = detail.before(Detail.SHORT_LEGEND) ? surface.height() * LEGEND_SHARE : Legend.ROW;
            Box rows = new Box(area.x(), area.y(), area.width(), Math.max(Legend.ROW, most));
            parts.legend = legends.rows(rows);
            return Box.between(area.x(), area.y() + parts.legend.height() + 6, area.right(), area.bottom());
        }
        if (names == Names.COLUMN) {
            double width = Math.min(legends.columnWidth(), surface.width() * 0.3);
            Box column = Box.between(area.right() - width, area.y() + 4, area.right(), area.bottom());
            parts.legend = legends.column(column);
            return Box.between(area.x(), area.y(), area.right() - width - COLUMN_GAP, area.bottom());
        }
        return area;
    }

    private double snapped(double length) {
        return Math.rint(length * surface.pixelsPerUnit()) / surface.pixelsPerUnit();
    }

    /** Returns the panels of a column or row: those whose index fits. */
    static List<Panel> panelsOf(Figure figure, int first, int stride, int count) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < count && first + i * stride < figure.panels().size(); i++) {
            panels.add(figure.panels().get(first + i * stride));
        }
        return panels;
    }
}
