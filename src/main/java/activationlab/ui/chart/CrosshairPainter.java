package activationlab.ui.chart;

import activationlab.figure.Box;
import activationlab.figure.Dash;
import activationlab.figure.FigureLayout;
import activationlab.figure.Ink;
import activationlab.figure.Palette;
import activationlab.figure.PanelLayout;
import activationlab.figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the crosshair, the tangent and the readout on the glass over a chart. JavaFX thread only. */
final class CrosshairPainter {
    private static final double TANGENT_REACH = 90;
    private static final double DOT = 4.5;
    private static final int MOST_ROWS = 12;

    private final CanvasSurface surface;
    private final Palette palette;
    private final double[] xs = new double[2];
    private final double[] ys = new double[2];

    CrosshairPainter(CanvasSurface surface, Palette palette) {
        this.surface = surface;
        this.palette = palette;
    }

    /** Draws the box of a zoom in progress. */
    void box(Box box) {
        surface.ink(palette.argb(Role.ACCENT, 0.15));
        surface.rectangle(box.x(), box.y(), box.width(), box.height());
        surface.ink(palette.argb(Role.ACCENT));
        surface.pen(1, Dash.SOLID);
        line(box.x(), box.y(), box.right(), box.y());
        line(box.right(), box.y(), box.right(), box.bottom());
        line(box.right(), box.bottom(), box.x(), box.bottom());
        line(box.x(), box.bottom(), box.x(), box.y());
    }

    /** Draws the place read, its tangent, and the values of all functions there. */
    void functions(FigureLayout layout, Reading reading, List<Probe> probes) {
        double x = reading.x();
        Probe.Panels panels = reading.probe().panels();
        boolean[] crossed = new boolean[layout.panels().size()];
        for (Probe probe : probes) {
            dot(layout, probe.panels().value(), new Spot(x, probe.value(x), probe.ink()), crossed);
            dot(layout, probe.panels().slope(), new Spot(x, probe.slope(x), probe.ink()), crossed);
        }
        tangent(layout.panels().get(panels.value()), reading);
        PanelLayout place = layout.panels().get(panels.value());
        List<Readout.Row> rows = new ArrayList<>();
        for (Probe probe : probes) {
            if (probe.panels().equals(panels)) {
                rows.add(Readout.Row.of(probe, x));
            }
        }
        Readout readout = new Readout("x = " + PointerNumber.shortText(x), rows);
        readout.paint(surface, palette, place.plot(), place.x().length(x));
    }

    private record Spot(double x, double y, Ink ink) {}

    private void dot(FigureLayout layout, int panel, Spot spot, boolean[] crossed) {
        if (panel < 0) {
            return;
        }
        PanelLayout place = layout.panels().get(panel);
        double x = place.x().length(spot.x);
        double y = place.y().length(spot.y);
        if (!crossed[panel]) {
            crossed[panel] = true;
            upright(place.plot(), x);
        }
        if (place.plot().contains(x, y)) {
            surface.ink(palette.argb(Role.SURFACE));
            surface.disc(x, y, DOT + 1.5);
            surface.ink(palette.argb(spot.ink));
            surface.disc(x, y, DOT);
        }
    }

    private void upright(Box plot, double x) {
        if (x >= plot.x() && x <= plot.right()) {
            surface.ink(palette.argb(Role.TEXT_MUTED));
            surface.pen(1, Dash.SHORT);
            double pixels = surface.pixelsPerUnit();
            double crisp = (Math.floor(x * pixels) + 0.5) / pixels;
            line(crisp, plot.y(), crisp, plot.bottom());
        }
    }

    private void tangent(PanelLayout place, Reading reading) {
        double x = place.x().length(reading.x());
        double y = place.y().length(reading.value());
        double perX = place.x().value(x + 1) - reading.x();
        double dy = place.y().length(reading.value() + reading.slope() * perX) - y;
        double reach = TANGENT_REACH / Math.hypot(1, dy);
        if (!Double.isFinite(reach) || !place.plot().contains(x, y)) {
            return;
        }
        surface.clip(place.plot());
        surface.ink(palette.argb(Role.TEXT));
        surface.pen(1.5, Dash.SOLID);
        line(x - reach, y - dy * reach, x + reach, y + dy * reach);
        surface.unclip();
    }

    /** Draws what is to be read of a tile pointed at; returns whether there is one. */
    boolean tile(PanelLayout place, double pointerX, double pointerY) {
        double x = place.x().value(pointerX);
        double y = place.y().value(pointerY);
        Optional<Readout> readout = PointedTile.at(place.panel(), x, y);
        readout.ifPresent(found -> found.paint(surface, palette, place.plot(), pointerX));
        return readout.isPresent();
    }

    /** Draws the nearest points of the curves and bars of a panel, for marks without a function. */
    void points(PanelLayout place, double pointerX, double pointerY) {
        double x = place.x().value(pointerX);
        List<Readout.Row> rows = new ArrayList<>();
        double nearest = Double.NaN;
        double distance = Double.POSITIVE_INFINITY;
        for (NamedSeries one : NamedSeries.growing(place.panel())) {
            int index = NearestPoint.of(one.series(), x);
            if (index >= 0 && rows.size() < MOST_ROWS) {
                double y = one.series().y(index);
                rows.add(new Readout.Row(one.ink(), one.name(), PointerNumber.text(y), ""));
                double apart = Math.abs(place.y().length(y) - pointerY);
                nearest = apart < distance ? one.series().x(index) : nearest;
                distance = Math.min(apart, distance);
            }
        }
        if (!rows.isEmpty()) {
            String name = place.panel().x().label().isEmpty()
                    ? "x"
                    : place.panel().x().label();
            upright(place.plot(), place.x().length(nearest));
            Readout readout =
                    new Readout(name + " " + NamedSeries.place(place.panel().x(), nearest), rows);
            readout.paint(surface, palette, place.plot(), place.x().length(nearest));
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        xs[0] = fromX;
        ys[0] = fromY;
        xs[1] = toX;
        ys[1] = toY;
        surface.polyline(xs, ys, 2);
    }
}
