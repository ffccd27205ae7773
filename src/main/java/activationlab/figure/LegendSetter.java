package activationlab.figure;

import java.util.List;

/** Sets names with samples in rows or in a column; what does not fit is counted in words. For one thread. */
final class LegendSetter {
    static final double GAP = 6;
    private static final double LINE_SAMPLE = 30;
    private static final double SMALL_SAMPLE = 14;
    private static final double ITEM_GAP = 20;
    private static final double SMALL_ITEM_GAP = 10;

    private final List<LegendItem> items;
    private final TextWidths widths;
    private final double sample;
    private final double gap;

    LegendSetter(List<LegendItem> items, TextWidths widths) {
        this(items, widths, ITEM_GAP);
    }

    private LegendSetter(List<LegendItem> items, TextWidths widths, double gap) {
        this.gap = gap;
        this.items = items;
        this.widths = widths;
        boolean lines = items.stream().anyMatch(item -> item.look() instanceof LegendItem.Line);
        this.sample = lines ? LINE_SAMPLE : SMALL_SAMPLE;
    }

    /** Returns rows in an area whose height says how many fit. */
    Legend rows(Box area) {
        int columns = columns(area.width());
        int rows = Math.max(1, (int) (area.height() / Legend.ROW));
        if (!allFit(area.width(), rows) && items.stream().anyMatch(item -> !item.equals(item.shortened()))) {
            return shortened().rows(area);
        }
        if (rows == 1 || columns >= items.size()) {
            return oneRow(area);
        }
        if (rows * columns < items.size() && allFit(area.width(), rows)) {
            return flow(area);
        }
        Legend legend = new Legend();
        double step = widest(area.width()) + gap;
        int shown = shown(rows * columns);
        // As many in the last row as in the others, as far as that goes.
        int balanced = shown < items.size() ? columns : Math.ceilDiv(shown, Math.ceilDiv(shown, columns));
        for (int i = 0; i < shown; i++) {
            add(legend, items.get(i), place(area, i, balanced, step), area.right());
        }
        addRest(legend, shown, place(area, shown, balanced, step), area.right());
        return legend;
    }

    private LegendSetter shortened() {
        return new LegendSetter(items.stream().map(LegendItem::shortened).toList(), widths, SMALL_ITEM_GAP);
    }

    private boolean allFit(double width, int rows) {
        return (rows > 1 && rows * columns(width) >= items.size()) || flowRows(width) <= rows;
    }

    /** Returns how many rows are needed if each name takes no more room than it needs. */
    private int flowRows(double width) {
        double x = 0;
        int rows = 1;
        for (LegendItem item : items) {
            if (x > 0 && x + width(item.name()) > width) {
                x = 0;
                rows++;
            }
            x += width(item.name()) + gap;
        }
        return rows;
    }

    private Legend flow(Box area) {
        Legend legend = new Legend();
        double x = area.x();
        double y = area.y();
        for (LegendItem item : items) {
            if (x > area.x() && x + width(item.name()) > area.right()) {
                x = area.x();
                y += Legend.ROW;
            }
            add(legend, item, new Box(x, y, 0, 0), area.right());
            x += width(item.name()) + gap;
        }
        return legend;
    }

    private static Box place(Box area, int index, int columns, double step) {
        int row = index / columns;
        return new Box(area.x() + index % columns * step, area.y() + row * Legend.ROW, 0, Legend.ROW);
    }

    private Legend oneRow(Box area) {
        if (flowRows(area.width()) == 1) {
            return flow(area);
        }
        Legend legend = new Legend();
        double more = widths.of("+99 more", TextStyle.LEGEND) + gap;
        double x = area.x();
        int shown = 0;
        for (LegendItem item : items) {
            double end = area.right() - (shown == items.size() - 1 ? 0 : more);
            if (width(item.name()) > end - x && shown > 0) {
                break;
            }
            add(legend, item, new Box(x, area.y(), 0, 0), end);
            x += width(item.name()) + gap;
            shown++;
        }
        addRest(legend, shown, new Box(x, area.y(), 0, 0), area.right());
        return legend;
    }

    /** Returns one item under the other. */
    Legend column(Box area) {
        Legend legend = new Legend();
        int shown = shown(Math.max(1, (int) (area.height() / Legend.ROW)));
        for (int i = 0; i < shown; i++) {
            add(legend, items.get(i), place(area, i, 1, 0), area.right());
        }
        addRest(legend, shown, place(area, shown, 1, 0), area.right());
        return legend;
    }

    /** Returns the width of a column. */
    double columnWidth() {
        return widest(Double.MAX_VALUE);
    }

    /** Returns how many rows are needed in a width. */
    int rowsNeeded(double width) {
        return items.isEmpty() ? 0 : Math.ceilDiv(items.size(), columns(width));
    }

    private int shown(int most) {
        return items.size() <= most ? items.size() : Math.max(1, most - 1);
    }

    private int columns(double width) {
        double oneRow = -gap;
        for (LegendItem item : items) {
            oneRow += width(item.name()) + gap;
        }
        int fitting = (int) ((width + gap) / (widest(width) + gap));
        return oneRow <= width ? items.size() : Math.clamp(fitting, 1, Math.max(1, items.size() - 1));
    }

    private double widest(double most) {
        double widest = 0;
        for (LegendItem item : items) {
            widest = Math.max(widest, Math.min(width(item.name()), most));
        }
        return widest;
    }

    private double width(String name) {
        return sample + GAP + widths.of(name, TextStyle.LEGEND);
    }

    private void add(Legend legend, LegendItem item, Box place, double end) {
        double textX = place.x() + sample + GAP;
        String name = widths.fitted(item.name(), TextStyle.LEGEND, end - textX);
        legend.add(new LegendItem(name, item.look()), sample, textX, place.y());
    }

    private void addRest(Legend legend, int shown, Box place, double end) {
        String text = "+" + (items.size() - shown) + " more";
        if (shown < items.size() && place.x() + widths.of(text, TextStyle.LEGEND) <= end) {
            legend.addRest(text, place.x(), place.y());
        }
    }
}
