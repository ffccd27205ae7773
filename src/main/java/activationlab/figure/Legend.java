package activationlab.figure;

import java.util.ArrayList;
import java.util.List;

/** Names with samples, set in rows or in a column. Immutable. */
final class Legend {
    static final double SAMPLE = 30;
    static final double ROW = 18;
    private static final double SAMPLE_GAP = 6;
    private static final double ITEM_GAP = 20;
    private static final PlacedText.Kind TEXT = new PlacedText.Kind(TextStyle.LEGEND, Align.START, Role.TEXT);
    private static final PlacedText.Kind MORE = new PlacedText.Kind(TextStyle.LEGEND, Align.START, Role.TEXT_MUTED);

    /** A sample at its place; its name is among the texts. */
    record Sample(LegendItem.Look look, double x, double middle) {}

    private final List<Sample> samples = new ArrayList<>();
    private final List<PlacedText> texts = new ArrayList<>();
    private double height;

    private Legend() {}

    static Legend none() {
        return new Legend();
    }

    /** Returns rows in an area whose height says how many fit; names beyond them are counted in words. */
    static Legend rows(List<LegendItem> items, Box area, TextWidths widths) {
        Legend legend = new Legend();
        if (items.isEmpty()) {
            return legend;
        }
        double widest = widest(items, widths, area.width() - SAMPLE - SAMPLE_GAP);
        int columns = columns(items, area.width(), widest, widths);
        int most = Math.max(1, (int) (area.height() / ROW)) * columns;
        int shown = items.size() <= most ? items.size() : Math.max(1, most - 1);
        double x = area.x();
        for (int i = 0; i < shown; i++) {
            if (i % columns == 0) {
                x = area.x();
            }
            double y = rowTop(area, i / columns);
            String name = widths.fitted(items.get(i).name(), TextStyle.LEGEND, area.right() - x - SAMPLE - SAMPLE_GAP);
            legend.add(new LegendItem(name, items.get(i).look()), x, y);
            x += columns < items.size() ? widest + ITEM_GAP : width(name, widths) + ITEM_GAP;
        }
        legend.addRest(items.size() - shown, new Box(x, rowTop(area, (shown - 1) / columns), 0, 0), area, widths);
        return legend;
    }

    private static double rowTop(Box area, int row) {
        return area.y() + row * ROW;
    }

    /** Returns one item under the other. */
    static Legend column(List<LegendItem> items, Box area, TextWidths widths) {
        Legend legend = new Legend();
        int most = Math.max(1, (int) (area.height() / ROW));
        int shown = items.size() <= most ? items.size() : Math.max(1, most - 1);
        for (int i = 0; i < shown; i++) {
            String name = widths.fitted(items.get(i).name(), TextStyle.LEGEND, area.width() - SAMPLE - SAMPLE_GAP);
            legend.add(new LegendItem(name, items.get(i).look()), area.x(), area.y() + i * ROW);
        }
        legend.addRest(items.size() - shown, new Box(area.x(), area.y() + shown * ROW, 0, 0), area, widths);
        return legend;
    }

    /** Returns the width of a column of these items. */
    static double columnWidth(List<LegendItem> items, TextWidths widths) {
        return widest(items, widths, Double.MAX_VALUE);
    }

    /** Returns how many rows these items need in a width. */
    static int rowsNeeded(List<LegendItem> items, double width, TextWidths widths) {
        double widest = widest(items, widths, width - SAMPLE - SAMPLE_GAP);
        return items.isEmpty() ? 0 : Math.ceilDiv(items.size(), columns(items, width, widest, widths));
    }

    private static int columns(List<LegendItem> items, double width, double widest, TextWidths widths) {
        double oneRow = -ITEM_GAP;
        for (LegendItem item : items) {
            oneRow += width(item.name(), widths) + ITEM_GAP;
        }
        int fitting = (int) ((width + ITEM_GAP) / (widest + ITEM_GAP));
        return oneRow <= width ? items.size() : Math.clamp(fitting, 1, Math.max(1, items.size() - 1));
    }

    private static double widest(List<LegendItem> items, TextWidths widths, double mostText) {
        double widest = 0;
        for (LegendItem item : items) {
            widest = Math.max(widest, Math.min(widths.of(item.name(), TextStyle.LEGEND), mostText));
        }
        return SAMPLE + SAMPLE_GAP + widest;
    }

    private static double width(String name, TextWidths widths) {
        return SAMPLE + SAMPLE_GAP + widths.of(name, TextStyle.LEGEND);
    }

    private void add(LegendItem item, double x, double top) {
        double middle = top + ROW / 2;
        samples.add(new Sample(item.look(), x, middle));
        double baseline = middle + TextStyle.LEGEND.halfCapital();
        texts.add(PlacedText.level(item.name(), x + SAMPLE + SAMPLE_GAP, baseline, TEXT));
        height = Math.max(height, top + ROW - firstTop());
    }

    private double firstTop() {
        return samples.getFirst().middle() - ROW / 2;
    }

    private void addRest(int hidden, Box place, Box area, TextWidths widths) {
        String text = "+" + hidden + " more";
        double room = area.right() - place.x();
        boolean below = place.y() + ROW > area.bottom() + 0.5;
        if (hidden > 0 && !below && widths.of(text, TextStyle.LEGEND) <= room) {
            double baseline = place.y() + ROW / 2 + TextStyle.LEGEND.halfCapital();
            texts.add(PlacedText.level(text, place.x(), baseline, MORE));
            height = Math.max(height, place.y() + ROW - firstTop());
        }
    }

    double height() {
        return height;
    }

    List<Sample> samples() {
        return samples;
    }

    List<PlacedText> texts() {
        return texts;
    }
}
