package activationlab.ui.chart;

import activationlab.figure.Align;
import activationlab.figure.Box;
import activationlab.figure.Ink;
import activationlab.figure.Palette;
import activationlab.figure.Role;
import activationlab.figure.Surface;
import activationlab.figure.TextStyle;
import java.util.List;

/**
 * The small table beside the crosshair. Safe on any thread.
 *
 * @param heading where, such as "x = -1.28"
 * @param rows one for each curve
 */
record Readout(String heading, List<Row> rows) {
    private static final double PADDING = 8;
    private static final double GAP = 12;
    private static final double SWATCH = 10;

    Readout {
        rows = List.copyOf(rows);
    }

    /**
     * The numbers of one curve.
     *
     * @param ink the color of the curve
     * @param name its name
     * @param value f(x)
     * @param slope f'(x), empty if it is unknown
     */
    record Row(Ink ink, String name, String value, String slope) {
        static Row of(Probe probe, double x) {
            return new Row(
                    probe.ink(), probe.name(), PointerNumber.text(probe.value(x)), PointerNumber.text(probe.slope(x)));
        }
    }

    /** The right edges of the columns, from the left edge of the table; the last is its width. */
    private record Columns(double name, double value, double slope, double width) {}

    /** Paints the table beside an upright line at {@code x}, inside the plot as far as it fits. */
    void paint(Surface surface, Palette palette, Box plot, double x) {
        Columns columns = columns(surface);
        double line = TextStyle.NOTE.lineHeight();
        double height = 2 * PADDING + (rows.size() + 1) * line;
        boolean fits = x + GAP + columns.width <= plot.right();
        double left = Math.rint(Math.max(plot.x() + 2, fits ? x + GAP : x - GAP - columns.width));
        double top = Math.rint(Math.max(0, Math.min(plot.y() + PADDING, surface.height() - height)));
        frame(surface, palette, new Box(left, top, Math.rint(columns.width), Math.rint(height)));
        double baseline = top + PADDING + TextStyle.NOTE.ascent();
        surface.ink(palette.argb(Role.TEXT));
        surface.text(heading, left + PADDING, baseline, TextStyle.NOTE, Align.START);
        if (hasSlopes()) {
            surface.ink(palette.argb(Role.TEXT_MUTED));
            surface.text("f", left + columns.value, baseline, TextStyle.NOTE, Align.END);
            surface.text("f\u2032", left + columns.slope, baseline, TextStyle.NOTE, Align.END);
        }
        for (int i = 0; i < rows.size(); i++) {
            surface.ink(palette.argb(rows.get(i).ink));
            surface.rectangle(left + PADDING, baseline + (i + 1) * line - 5, SWATCH, 3);
            surface.ink(palette.argb(Role.TEXT));
            row(surface, left, baseline + (i + 1) * line, columns, rows.get(i));
        }
    }

    private static void frame(Surface surface, Palette palette, Box box) {
        surface.ink(palette.argb(Role.AXIS));
        surface.rectangle(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
        surface.ink(palette.argb(Role.SURFACE));
        surface.rectangle(box.x(), box.y(), box.width(), box.height());
    }

    private static void row(Surface surface, double left, double baseline, Columns columns, Row row) {
        double name = left + PADDING + SWATCH + PADDING;
        surface.text(row.name, name, baseline, TextStyle.NOTE, Align.START);
        surface.text(row.value, left + columns.value, baseline, TextStyle.NOTE, Align.END);
        if (!row.slope.isEmpty()) {
            surface.text(row.slope, left + columns.slope, baseline, TextStyle.NOTE, Align.END);
        }
    }

    private boolean hasSlopes() {
        return rows.stream().anyMatch(row -> !row.slope.isEmpty());
    }

    private Columns columns(Surface surface) {
        double name = 0;
        double value = 0;
        double slope = 0;
        for (Row row : rows) {
            name = Math.max(name, surface.textWidth(row.name, TextStyle.NOTE));
            value = Math.max(value, surface.textWidth(row.value, TextStyle.NOTE));
            slope = Math.max(slope, surface.textWidth(row.slope, TextStyle.NOTE));
        }
        double names = Math.max(2 * PADDING + SWATCH + name, PADDING + surface.textWidth(heading, TextStyle.NOTE));
        double values = names + GAP + value;
        double slopes = slope > 0 ? values + GAP + slope : values;
        return new Columns(names, values, slopes, slopes + PADDING);
    }
}
