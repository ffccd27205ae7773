package activationlab.figure;

/** What a mark needs to be drawn: where, with which colors, and buffers that live as long as the painter. */
final class Pane {
    /** Lengths beyond this are drawn as if they were here: far outside every picture, harmless to every surface. */
    static final double FAR = 1e5;

    final Surface surface;
    final Palette palette;
    final TextWidths widths;
    final PanelLayout panel;

    Pane(Surface surface, Palette palette, TextWidths widths, PanelLayout panel) {
        this.surface = surface;
        this.palette = palette;
        this.widths = widths;
        this.panel = panel;
    }

    Box plot() {
        return panel.plot();
    }

    /** Returns the place of an x value; NaN for NaN, the far end for anything beyond it. */
    double x(double value) {
        return Math.max(-FAR, Math.min(FAR, panel.x().length(value)));
    }

    /** Returns the place of a y value; NaN for NaN, the far end for anything beyond it. */
    double y(double value) {
        return Math.max(-FAR, Math.min(FAR, panel.y().length(value)));
    }

    /** Sets the ink and pen of a stroke. */
    void pen(Stroke stroke) {
        surface.ink(palette.argb(stroke.ink()));
        surface.pen(palette.thickness() * stroke.width(), stroke.dash());
    }

    /** Returns a length moved so that a line of this width fills whole device pixels. */
    double crisp(double at, double width) {
        double pixels = surface.pixelsPerUnit();
        double wide = Math.max(1, Math.rint(width * pixels));
        double half = wide % 2 == 0 ? 0 : 0.5;
        return (Math.floor(at * pixels + (half == 0 ? 0.5 : 0)) + half) / pixels;
    }

    /** Fills a line of whole device pixels parallel to an axis. */
    void hairline(Orientation orientation, double at, double width) {
        double pixels = surface.pixelsPerUnit();
        double thick = Math.max(1, Math.rint(width * pixels)) / pixels;
        double start = crisp(at, width) - thick / 2;
        if (orientation == Orientation.HORIZONTAL) {
            surface.rectangle(plot().x(), start, plot().width(), thick);
        } else {
            surface.rectangle(start, plot().y(), thick, plot().height());
        }
    }
}
