package activationlab.figure;

/** Draws heatmaps and their color bars. Allocates nothing in steady state. For one thread. */
final class HeatmapPainter {
    private int[] colors = new int[0];
    private final int[] column = new int[Palette.RAMP_STEPS];
    private Box place = new Box(0, 0, 0, 0);

    // A class is told from another where it is least sure, and points of its color stand out where it is surest.
    private static final double UNSURE = 0.12;
    private static final double SURE = 0.5;

    void paint(ClassMap map, Pane pane) {
        Cells cells = map.classes();
        provide(cells);
        int surface = pane.palette.argb(Role.SURFACE);
        int index = 0;
        for (int row = cells.rows() - 1; row >= 0; row--) {
            for (int c = 0; c < cells.columns(); c++) {
                int ink = pane.palette.argb(map.inks().get((int) cells.at(c, row)));
                double strength = Math.clamp(map.strengths().at(c, row), 0.0, 1.0);
                colors[index++] = Rgb.mix(surface, ink, UNSURE + (SURE - UNSURE) * strength);
            }
        }
        place(cells, pane);
        pane.surface.image(colors, cells.columns(), cells.rows(), place, Heatmap.Edges.SMOOTH);
    }

    private void provide(Cells cells) {
        int needed = cells.columns() * cells.rows();
        if (colors.length < needed) {
            colors = new int[needed];
        }
    }

    void paint(Heatmap heatmap, Pane pane) {
        Cells cells = heatmap.cells();
        provide(cells);
        int index = 0;
        for (int row = cells.rows() - 1; row >= 0; row--) {
            for (int c = 0; c < cells.columns(); c++) {
                colors[index++] = color(cells.at(c, row), heatmap, pane.palette);
            }
        }
        place(cells, pane);
        pane.surface.image(colors, cells.columns(), cells.rows(), place, heatmap.edges());
    }

    private void place(Cells cells, Pane pane) {
        double left = pane.x(cells.x().min());
        double top = pane.y(cells.y().max());
        double width = pane.x(cells.x().max()) - left;
        double height = pane.y(cells.y().min()) - top;
        if (place.x() != left || place.y() != top || place.width() != width || place.height() != height) {
            place = new Box(left, top, width, height);
        }
    }

    private static int color(double value, Heatmap heatmap, Palette palette) {
        if (Double.isNaN(value)) {
            return palette.argb(Role.SURFACE);
        }
        double share = (value - heatmap.values().min()) / heatmap.values().length();
        double level = Math.clamp(Math.floor(share * heatmap.levels()), 0, heatmap.levels() - 1.0);
        return palette.ramp(heatmap.ramp(), level / (heatmap.levels() - 1));
    }

    void paintBar(ColorBar bar, Palette palette, Surface surface) {
        int levels = bar.heatmap().levels();
        for (int i = 0; i < levels; i++) {
            column[levels - 1 - i] = palette.ramp(bar.heatmap().ramp(), i / (levels - 1.0));
        }
        Box box = bar.box();
        surface.image(column, 1, levels, box, Heatmap.Edges.CRISP);
        surface.ink(palette.argb(Role.AXIS));
        double thick = 1 / surface.pixelsPerUnit();
        for (int i = 0; i < bar.ticks().size(); i++) {
            double y = bar.scale().length(bar.ticks().value(i));
            surface.rectangle(box.right(), y - thick / 2, 4, thick);
        }
    }
}
