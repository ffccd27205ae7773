package activationlab.figure;

import activationlab.scale.Ticks;
import java.util.List;

/** Divides an area into the panels of a figure: plot areas of one width, aligned in rows and columns. */
final class PanelGrid {
    private static final double TICK = 8;
    private static final double LEAST_RIGHT = 10;
    private static final double ROW_GAP = 12;
    private static final double COLUMN_GAP = 16;
    private static final double NUMBERS_BELOW = 19;

    private final Figure figure;
    private final Surface surface;
    private final TextWidths widths;

    // Of the arrangement being made: one number for each row or column.
    private final double[] tops;
    private final double[] heights;
    private final double[] lefts;
    private final double[] rights;

    PanelGrid(Figure figure, Surface surface, TextWidths widths) {
        this.figure = figure;
        this.surface = surface;
        this.widths = widths;
        this.tops = new double[figure.rows()];
        this.heights = new double[figure.rows()];
        this.lefts = new double[figure.columns()];
        this.rights = new double[figure.columns()];
    }

    /** Adds the panels and their texts; {@code margin} is kept free right of the plot areas. */
    void arrange(Box area, Detail detail, double margin, LayoutParts parts) {
        divideHeight(area, detail);
        divideWidth(detail, margin);
        double width = plotWidth(area);
        makeRoomForLastNumbers(width, detail);
        width = plotWidth(area);
        PanelTexts texts = new PanelTexts(detail, widths, parts);
        double[] starts = starts(area, width);
        for (int i = 0; i < figure.panels().size(); i++) {
            int row = i / figure.columns();
            int column = i % figure.columns();
            double x = starts[column];
            Box plot = snapped(x, tops[row], x + width, tops[row] + heights[row]);
            Box cell = Box.between(x - lefts[column], plot.y(), x + width + rights[column], plot.bottom());
            place(figure.panels().get(i), plot, cell, texts);
        }
    }

    private double[] starts(Box area, double width) {
        double[] starts = new double[figure.columns()];
        double x = area.x();
        for (int column = 0; column < starts.length; column++) {
            starts[column] = x + lefts[column];
            x = starts[column] + width + rights[column] + COLUMN_GAP;
        }
        return starts;
    }

    private void place(Panel panel, Box plot, Box cell, PanelTexts texts) {
        Ticks xTicks = TickFit.horizontal(panel.x(), plot.width(), widths);
        Ticks yTicks = TickFit.vertical(panel.y(), plot.height());
        texts.add(PanelLayout.of(panel, plot, xTicks, yTicks), cell);
    }

    private void divideHeight(Box area, Detail detail) {
        double weights = 0;
        double fixed = 0;
        for (int row = 0; row < figure.rows(); row++) {
            weights += figure.rowWeights().get(row);
            fixed += above(row, detail) + below(row, detail) + (row > 0 ? ROW_GAP : 0);
        }
        double free = Math.max(figure.rows(), area.height() - fixed);
        double top = area.y();
        for (int row = 0; row < figure.rows(); row++) {
            tops[row] = top + above(row, detail);
            heights[row] = free * figure.rowWeights().get(row) / weights;
            top = tops[row] + heights[row] + below(row, detail) + ROW_GAP;
        }
    }

    private List<Panel> row(int row) {
        return Layouter.panelsOf(figure, row * figure.columns(), 1, figure.columns());
    }

    private List<Panel> column(int column) {
        return Layouter.panelsOf(figure, column, figure.columns(), figure.rows());
    }

    private double above(int row, Detail detail) {
        boolean titled = detail.before(Detail.NO_PANEL_TITLES)
                && row(row).stream().anyMatch(panel -> !panel.title().isEmpty());
        return titled ? PanelTexts.TITLE_ROOM : row == 0 ? 6 : 0;
    }

    private double below(int row, Detail detail) {
        boolean numbers = false;
        boolean label = false;
        for (Panel panel : row(row)) {
            boolean shown = panel.x().tickText() == Axis.TickText.SHOWN && detail.before(Detail.NO_NUMBERS);
            numbers |= shown;
            label |= shown && !panel.x().label().isEmpty() && detail.before(Detail.NO_AXIS_LABELS);
        }
        return (numbers ? NUMBERS_BELOW : 2) + (label ? TextStyle.AXIS_LABEL.lineHeight() + 2 : 0);
    }

    private void divideWidth(Detail detail, double margin) {
        for (int column = 0; column < figure.columns(); column++) {
            double numbers = 0;
            double label = 0;
            double right = Math.max(LEAST_RIGHT, margin);
            List<Panel> panels = column(column);
            for (int row = 0; row < panels.size(); row++) {
                Panel panel = panels.get(row);
                Ticks ticks = TickFit.vertical(panel.y(), heights[row]);
                if (panel.y().tickText() == Axis.TickText.SHOWN && detail.before(Detail.NO_NUMBERS)) {
                    numbers = Math.max(numbers, TICK + TickFit.widest(ticks, widths));
                }
                if (PanelTexts.labeled(panel.y()) && detail.before(Detail.NO_AXIS_LABELS)) {
                    label = TextStyle.AXIS_LABEL.lineHeight() + 4;
                }
                right = Math.max(right, LabelPainter.roomBeside(panel, widths));
                Heatmap heatmap = ColorBar.wanted(panel);
                if (heatmap != null && detail.before(Detail.NO_AXIS_LABELS)) {
                    right = Math.max(right, ColorBar.room(heatmap, heights[row], widths));
                }
            }
            lefts[column] = numbers + label;
            rights[column] = right;
        }
    }

    private double plotWidth(Box area) {
        double fixed = COLUMN_GAP * (figure.columns() - 1);
        for (int column = 0; column < figure.columns(); column++) {
            fixed += lefts[column] + rights[column];
        }
        return Math.max(1, (area.width() - fixed) / figure.columns());
    }

    private void makeRoomForLastNumbers(double width, Detail detail) {
        if (!detail.before(Detail.NO_NUMBERS)) {
            return;
        }
        for (int column = 0; column < figure.columns(); column++) {
            for (Panel panel : column(column)) {
                Ticks ticks = TickFit.horizontal(panel.x(), width, widths);
                rights[column] =
                        Math.max(rights[column], Math.min(40, TickFit.overhang(panel.x(), ticks, width, widths) + 1));
            }
        }
    }

    private Box snapped(double left, double top, double right, double bottom) {
        double pixels = surface.pixelsPerUnit();
        return Box.between(
                Math.rint(left * pixels) / pixels,
                Math.rint(top * pixels) / pixels,
                Math.rint(right * pixels) / pixels,
                Math.rint(bottom * pixels) / pixels);
    }
}
