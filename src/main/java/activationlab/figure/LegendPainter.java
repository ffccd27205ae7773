package activationlab.figure;

/** Draws the samples of a legend and the leads of direct labels. For one thread. */
final class LegendPainter {
    private static final double SHADE = 0.3;
    // How much the sample of a tinted tile stands for.
    private static final double TYPICAL = 0.5;

    private final MarkerBrush markers;
    private final TileBrush tiles;
    private final double[] lineX = new double[2];
    private final double[] lineY = new double[2];

    LegendPainter(MarkerBrush markers, TileBrush tiles) {
        this.markers = markers;
        this.tiles = tiles;
    }

    void paint(Legend legend, Palette palette, Surface surface) {
        for (int i = 0; i < legend.samples().size(); i++) {
            sample(legend.samples().get(i), palette, surface);
        }
        for (int i = 0; i < legend.texts().size(); i++) {
            legend.texts().get(i).paint(surface, palette);
        }
    }

    private void sample(Legend.Sample sample, Palette palette, Surface surface) {
        double center = sample.x() + sample.width() / 2;
        double y = sample.middle();
        switch (sample.look()) {
            case LegendItem.Line line -> {
                surface.ink(palette.argb(line.stroke().ink()));
                surface.pen(
                        palette.thickness() * line.stroke().width(),
                        line.stroke().dash());
                segment(sample.x(), y, sample.x() + sample.width(), y, surface);
                markers.fill(line.stroke().marker(), center, y, CurvePainter.MARKER_RADIUS, surface);
            }
            case LegendItem.Dot dot -> dot(dot, center, y, palette, surface);
            case LegendItem.Patch patch -> patch(patch, sample, palette, surface);
            case LegendItem.Cell cell -> cell(cell, sample, palette, surface);
            case LegendItem.Shade shade -> {
                surface.ink(palette.argb(shade.ink(), SHADE));
                surface.rectangle(sample.x(), y - 6, sample.width(), 12);
            }
        }
    }

    private void dot(LegendItem.Dot dot, double x, double y, Palette palette, Surface surface) {
        surface.ink(palette.argb(dot.ink()));
        markers.fill(dot.marker(), x, y, 4, surface);
        if (dot.fill() == Points.Fill.OPEN) {
            surface.ink(palette.argb(Role.SURFACE));
            markers.fill(dot.marker(), x, y, 2.4, surface);
        }
    }

    private void patch(LegendItem.Patch patch, Legend.Sample sample, Palette palette, Surface surface) {
        double left = sample.x() + sample.width() / 2 - 7;
        double top = sample.middle() - 6;
        boolean solid = patch.pattern() == Bars.Pattern.SOLID;
        surface.ink(solid ? palette.argb(patch.ink()) : palette.argb(patch.ink(), BarsPainter.LIGHT));
        surface.rectangle(left, top, 14, 12);
        if (patch.pattern() == Bars.Pattern.HATCHED) {
            surface.ink(palette.argb(patch.ink()));
            surface.pen(1.25, Dash.SOLID);
            segment(left, top + 8, left + 8, top, surface);
            segment(left + 2, top + 12, left + 14, top, surface);
            segment(left + 8, top + 12, left + 14, top + 6, surface);
        }
    }

    private void cell(LegendItem.Cell cell, Legend.Sample sample, Palette palette, Surface surface) {
        double left = Math.rint(sample.x() + sample.width() / 2 - 7);
        double top = Math.rint(sample.middle() - 6);
        tiles.between(left, top, left + 14, top + 12);
        tiles.paint(cell.look(), TYPICAL, palette, surface);
    }

    void paint(DirectLabels.Lead lead, Palette palette, Surface surface) {
        surface.ink(palette.argb(lead.ink()));
        surface.pen(1.25, Dash.SOLID);
        segment(lead.fromX(), lead.fromY(), lead.toX(), lead.toY(), surface);
    }

    private void segment(double x0, double y0, double x1, double y1, Surface surface) {
        lineX[0] = x0;
        lineX[1] = x1;
        lineY[0] = y0;
        lineY[1] = y1;
        surface.polyline(lineX, lineY, 2);
    }
}
