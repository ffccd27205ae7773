package activationlab.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws figures on surfaces. Painting the same figure on the same surface again allocates nothing: the layout and all
 * buffers are kept. Keep one painter for each surface. For one thread.
 */
public final class FigurePainter {
    // Curves along the rim of the plot area are drawn in their whole width.
    private static final double RIM = 1.5;

    private final MarkerBrush markers = new MarkerBrush();
    private final TileBrush tileBrush = new TileBrush();
    private final LegendPainter legends = new LegendPainter(markers, tileBrush);
    private final PointsPainter points = new PointsPainter(markers);
    private final CurvePainter curves = new CurvePainter(markers);
    private final BarsPainter bars = new BarsPainter();
    private final ZonePainter zones = new ZonePainter();
    private final HeatmapPainter heatmaps = new HeatmapPainter();
    private final LabelPainter labels = new LabelPainter();
    private final TilesPainter tiles = new TilesPainter(tileBrush);
    private final ContourPainter contours = new ContourPainter();

    private @Nullable TextWidths widths;
    private @Nullable Drawn drawn;

    /** What was painted last, and the layout that is still right when nothing of it has changed. */
    private record Drawn(
            Figure figure, Palette palette, FigureLayout layout, List<Pane> panes, List<Box> clips, Size size) {
        // A new figure is a new object; comparing values would cost more than it saves.
        @SuppressWarnings("ReferenceEquality")
        boolean shows(Figure other, Palette otherPalette) {
            return figure == other && palette == otherPalette;
        }
    }

    private record Size(double width, double height, double pixels) {
        boolean of(Surface surface) {
            return width == surface.width() && height == surface.height() && pixels == surface.pixelsPerUnit();
        }
    }

    /** Draws a figure over the whole surface and returns where everything lies. */
    public FigureLayout paint(Figure figure, Palette palette, Surface surface) {
        Drawn frame = frame(figure, palette, surface);
        if (palette.background() == Background.SURFACE) {
            surface.ink(palette.argb(Role.SURFACE));
            surface.rectangle(0, 0, surface.width(), surface.height());
        }
        for (int i = 0; i < frame.panes.size(); i++) {
            if (!frame.panes.get(i).panel.panel().isBlank()) {
                paintPanel(frame.panes.get(i), frame.clips.get(i));
            }
        }
        paintAround(frame.layout, palette, surface);
        return frame.layout;
    }

    private Drawn frame(Figure figure, Palette palette, Surface surface) {
        TextWidths measure = widths;
        if (measure == null || !measure.measures(surface)) {
            measure = new TextWidths(surface);
            widths = measure;
            drawn = null;
        }
        Drawn last = drawn;
        if (last != null && last.shows(figure, palette) && last.size.of(surface)) {
            return last;
        }
        FigureLayout layout = Layouter.layout(figure, surface, measure);
        List<Pane> panes = new ArrayList<>();
        List<Box> clips = new ArrayList<>();
        for (PanelLayout panel : layout.panels()) {
            Box plot = panel.plot();
            panes.add(new Pane(surface, palette, measure, panel));
            clips.add(Box.between(plot.x() - RIM, plot.y() - RIM, plot.right() + RIM, plot.bottom() + RIM));
        }
        Size size = new Size(surface.width(), surface.height(), surface.pixelsPerUnit());
        Drawn fresh = new Drawn(figure, palette, layout, panes, clips, size);
        drawn = fresh;
        return fresh;
    }

    private void paintPanel(Pane pane, Box clip) {
        FramePainter.paintGrid(pane);
        List<Mark> marks = pane.panel.panel().marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark instanceof Points dots) {
                // Points at the rim are drawn whole.
                points.paint(dots, pane);
            } else {
                pane.surface.clip(mark instanceof Heatmap || mark instanceof ClassMap ? pane.plot() : clip);
                paint(mark, pane);
                pane.surface.unclip();
            }
        }
        FramePainter.paintAxes(pane);
        labels.paint(pane);
    }

    private void paint(Mark mark, Pane pane) {
        switch (mark) {
            case Curve curve -> curves.paint(curve, pane);
            case Points dots -> points.paint(dots, pane);
            case Bars group -> bars.paint(group, pane);
            case Histogram bins -> bars.paint(bins, pane);
            case Band band -> zones.paintBand(band, pane);
            case AreaBand area -> zones.paintArea(area, pane);
            case Rule rule -> zones.paintRule(rule, pane);
            case Note note -> {
                // Written by the label painter, on top of all marks.
            }
            case Heatmap heatmap -> heatmaps.paint(heatmap, pane);
            case ClassMap map -> heatmaps.paint(map, pane);
            case ContourLine line -> contours.paint(line, pane);
            case Tiles group -> tiles.paint(group, pane);
        }
    }

    private void paintAround(FigureLayout layout, Palette palette, Surface surface) {
        for (int i = 0; i < layout.colorBars().size(); i++) {
            heatmaps.paintBar(layout.colorBars().get(i), palette, surface);
        }
        for (int i = 0; i < layout.leads().size(); i++) {
            legends.paint(layout.leads().get(i), palette, surface);
        }
        for (int i = 0; i < layout.texts().size(); i++) {
            layout.texts().get(i).paint(surface, palette);
        }
        legends.paint(layout.legend(), palette, surface);
    }
}
