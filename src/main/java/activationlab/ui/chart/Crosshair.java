package activationlab.ui.chart;

import activationlab.figure.Box;
import activationlab.figure.FigureLayout;
import activationlab.figure.Palette;
import activationlab.figure.PanelLayout;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person points in a chart, and the curve nearest to it. Places are in units of the surface. JavaFX thread
 * only.
 */
final class Crosshair {
    private static final double NOTABLE_REACH = 5;

    private double pointerX;
    private double pointerY;
    private boolean pointing;
    private @Nullable Box box;
    private @Nullable FigureLayout layout;
    private List<Probe> probes = List.of();
    private int panel = -1;
    private @Nullable Reading reading;

    void point(double x, double y) {
        pointerX = x;
        pointerY = y;
        pointing = true;
    }

    void hide() {
        pointing = false;
    }

    /** Moves sideways by the keyboard, from the middle of the first panel if nothing was pointed at. */
    void step(double dx) {
        if (layout == null) {
            return;
        }
        if (!pointing || panel < 0) {
            Box plot = layout.panels().getFirst().plot();
            point(plot.x() + plot.width() / 2, plot.y() + plot.height() / 2);
        }
        Box plot = layout.panels().get(Math.max(0, panel)).plot();
        pointerX = Math.clamp(pointerX + dx, plot.x(), plot.right());
        follow();
    }

    /** Keeps the pointer on the curve it reads, so that steps stay on that curve. */
    private void follow() {
        if (layout != null
                && reading != null
                && panel == reading.probe().panels().value()) {
            PanelLayout place = layout.panels().get(panel);
            double y = place.y().length(reading.probe().value(place.x().value(pointerX)));
            pointerY = Math.clamp(
                    Double.isNaN(y) ? pointerY : y,
                    place.plot().y(),
                    place.plot().bottom());
        }
    }

    void box(Box dragged) {
        box = dragged;
    }

    void endBox() {
        box = null;
    }

    boolean boxing() {
        return box != null;
    }

    /** Returns the panel pointed at, -1 for none. */
    int panel() {
        return panel;
    }

    /** Returns the place read, null for none. */
    @Nullable
    Reading reading() {
        return reading;
    }

    /** Finds what is pointed at in a layout. */
    void aim(FigureLayout now, List<Probe> functions) {
        layout = now;
        probes = functions;
        panel = pointing ? now.panelAt(pointerX, pointerY) : -1;
        reading = panel < 0 ? null : nearest(now.panels().get(panel));
    }

    private @Nullable Reading nearest(PanelLayout place) {
        double x = PointerNumber.at(place.x(), pointerX);
        Probe best = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Probe probe : probes) {
            double apart = Math.abs(place.y().length(shown(probe, x)) - pointerY);
            if (apart < distance) {
                distance = apart;
                best = probe;
            }
        }
        return best == null ? null : new Reading(best, snapped(best, place, x));
    }

    private double shown(Probe probe, double x) {
        if (probe.panels().value() == panel) {
            return probe.value(x);
        }
        return probe.panels().slope() == panel ? probe.slope(x) : Double.NaN;
    }

    private double snapped(Probe probe, PanelLayout place, double x) {
        Optional<Double> notable = probe.notable().get().stream()
                .filter(spot -> Math.abs(place.x().length(spot) - pointerX) <= NOTABLE_REACH)
                .findFirst();
        return notable.orElse(x);
    }

    /** Paints what {@link #aim} found. */
    void paint(CanvasSurface surface, Palette palette) {
        CrosshairPainter painter = new CrosshairPainter(surface, palette);
        if (box != null) {
            painter.box(box);
        } else if (layout != null && reading != null) {
            painter.functions(layout, reading, probes);
        } else if (layout != null && panel >= 0) {
            PanelLayout place = layout.panels().get(panel);
            if (!painter.tile(place, pointerX, pointerY)) {
                painter.points(place, pointerX, pointerY);
            }
        }
    }
}
