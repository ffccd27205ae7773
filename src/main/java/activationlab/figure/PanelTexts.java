package activationlab.figure;

import activationlab.scale.Ticks;

/** Adds a panel with its title, numbers and axis labels to the parts of a layout. */
final class PanelTexts {
    static final double TITLE_ROOM = 24;
    private static final double NUMBER_GAP = 8;
    private static final double NUMBER_BASELINE = 16;
    private static final PlacedText.Kind TITLE = new PlacedText.Kind(TextStyle.PANEL_TITLE, Align.START, Role.TEXT);
    private static final PlacedText.Kind X_NUMBER = new PlacedText.Kind(TextStyle.TICK, Align.MIDDLE, Role.TEXT_MUTED);
    private static final PlacedText.Kind Y_NUMBER = new PlacedText.Kind(TextStyle.TICK, Align.END, Role.TEXT_MUTED);
    private static final PlacedText.Kind LABEL =
            new PlacedText.Kind(TextStyle.AXIS_LABEL, Align.MIDDLE, Role.TEXT_MUTED);

    private final Detail detail;
    private final TextWidths widths;
    private final LayoutParts parts;

    PanelTexts(Detail detail, TextWidths widths, LayoutParts parts) {
        this.detail = detail;
        this.widths = widths;
        this.parts = parts;
    }

    /** Adds a panel; its texts stay between the left and right edge of its cell. */
    void add(PanelLayout layout, Box cell) {
        parts.panels.add(layout);
        if (detail.before(Detail.NO_PANEL_TITLES)) {
            addTitle(layout, cell);
        }
        if (detail.before(Detail.NO_NUMBERS)) {
            addXNumbers(layout, cell);
            addYNumbers(layout);
        }
        if (detail.before(Detail.NO_AXIS_LABELS)) {
            addLabels(layout, cell);
            addColorBar(layout);
        }
    }

    private void addTitle(PanelLayout layout, Box cell) {
        String title = layout.panel().title();
        Box plot = layout.plot();
        String fitted = widths.fitted(title, TextStyle.PANEL_TITLE, cell.right() - plot.x());
        if (!fitted.isEmpty()) {
            parts.texts.add(PlacedText.level(fitted, plot.x(), plot.y() - 8, TITLE));
        }
    }

    private void addXNumbers(PanelLayout layout, Box cell) {
        if (layout.panel().x().tickText() == Axis.TickText.HIDDEN) {
            return;
        }
        Ticks ticks = layout.xTicks();
        double room = layout.plot().width() / Math.max(1, ticks.size());
        double baseline = layout.plot().bottom() + NUMBER_BASELINE;
        for (int i = 0; i < ticks.size(); i++) {
            String text = ticks.size() == 1 ? widths.fitted(ticks.text(i), TextStyle.TICK, room) : ticks.text(i);
            double middle = layout.x().length(ticks.value(i));
            double half = widths.of(text, TextStyle.TICK) / 2;
            if (middle - half >= cell.x() - 1 && middle + half <= cell.right() + 1) {
                parts.texts.add(PlacedText.level(text, middle, baseline, X_NUMBER));
            }
        }
    }

    private void addYNumbers(PanelLayout layout) {
        if (layout.panel().y().tickText() == Axis.TickText.HIDDEN) {
            return;
        }
        Ticks ticks = layout.yTicks();
        double x = layout.plot().x() - NUMBER_GAP;
        for (int i = 0; i < ticks.size(); i++) {
            double baseline = layout.y().length(ticks.value(i)) + TextStyle.TICK.halfCapital();
            parts.texts.add(PlacedText.level(ticks.text(i), x, baseline, Y_NUMBER));
        }
    }

    private void addLabels(PanelLayout layout, Box cell) {
        Box plot = layout.plot();
        Axis x = layout.panel().x();
        if (labeled(x)) {
            String label = widths.fitted(x.label(), TextStyle.AXIS_LABEL, plot.width());
            double baseline = plot.bottom() + NUMBER_BASELINE + TextStyle.AXIS_LABEL.lineHeight() + 2;
            parts.texts.add(PlacedText.level(label, plot.x() + plot.width() / 2, baseline, LABEL));
        }
        addUpwardsLabel(layout, cell.x());
    }

    // A label that is longer than its axis reaches down beside the label of the other axis, where nothing else stands.
    private void addUpwardsLabel(PanelLayout layout, double left) {
        Axis y = layout.panel().y();
        Box plot = layout.plot();
        double below = labeled(layout.panel().x()) ? NUMBER_BASELINE + TextStyle.AXIS_LABEL.lineHeight() : 0;
        String label = widths.fitted(y.label(), TextStyle.AXIS_LABEL, plot.height() + below);
        if (labeled(y) && !label.isEmpty()) {
            double length = Math.max(plot.height(), widths.of(label, TextStyle.AXIS_LABEL));
            double baseline = left + TextStyle.AXIS_LABEL.ascent();
            parts.texts.add(PlacedText.upwards(label, baseline, plot.y() + length / 2, LABEL));
        }
    }

    /** Returns whether an axis has a label and shows it. */
    static boolean labeled(Axis axis) {
        return !axis.label().isEmpty() && axis.tickText() == Axis.TickText.SHOWN;
    }

    private void addColorBar(PanelLayout layout) {
        Heatmap heatmap = ColorBar.wanted(layout.panel());
        if (heatmap != null) {
            ColorBar bar = ColorBar.beside(layout.plot(), heatmap);
            parts.colorBars.add(bar);
            bar.addTexts(parts.texts, widths);
        }
    }
}
