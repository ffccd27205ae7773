package activationlab.figure;

/** Draws bands, areas, rules and notes. Allocates nothing in steady state. For one thread. */
final class ZonePainter {
    private static final double BAND_OPACITY = 0.16;
    private static final double AREA_OPACITY = 0.2;
    private static final double PAD = 5;
    private static final double BACKING = 0.8;

    private final PointBuffer area = new PointBuffer();
    private final double[] lineX = new double[2];
    private final double[] lineY = new double[2];

    void paintBand(Band band, Pane pane) {
        Box plot = pane.plot();
        boolean level = band.orientation() == Orientation.HORIZONTAL;
        double a = end(band.from(), level, pane);
        double b = end(band.to(), level, pane);
        Box box = level
                ? Box.between(plot.x(), Math.max(plot.y(), b), plot.right(), Math.min(plot.bottom(), a))
                : Box.between(Math.max(plot.x(), a), plot.y(), Math.min(plot.right(), b), plot.bottom());
        pane.surface.ink(pane.palette.argb(band.ink(), BAND_OPACITY));
        pane.surface.rectangle(box.x(), box.y(), box.width(), box.height());
        double height = TextStyle.NOTE.lineHeight();
        double room = pane.widths.of(band.label(), TextStyle.NOTE) + 2 * PAD;
        if (!band.label().isEmpty() && room <= box.width() && height <= box.height()) {
            pane.surface.ink(pane.palette.argb(Role.TEXT_MUTED));
            pane.surface.text(
                    band.label(), box.x() + PAD, box.y() + TextStyle.NOTE.ascent() + 2, TextStyle.NOTE, Align.START);
        }
    }

    private static double end(double value, boolean level, Pane pane) {
        double length = level ? pane.y(value) : pane.x(value);
        if (!Double.isNaN(length)) {
            return length;
        }
        // Below zero on a logarithmic axis: as far down as can be.
        return level ? pane.plot().bottom() : pane.plot().x();
    }

    void paintArea(AreaBand band, Pane pane) {
        pane.surface.ink(pane.palette.argb(band.ink(), AREA_OPACITY));
        int start = 0;
        for (int i = 0; i <= band.low().size(); i++) {
            if (i == band.low().size() || !finite(band, i, pane)) {
                fill(band, start, i, pane);
                start = i + 1;
            }
        }
    }

    private static boolean finite(AreaBand band, int i, Pane pane) {
        return Double.isFinite(band.low().x(i))
                && Double.isFinite(pane.y(band.low().y(i)))
                && Double.isFinite(pane.y(band.high().y(i)));
    }

    private void fill(AreaBand band, int start, int end, Pane pane) {
        area.clear();
        for (int i = start; i < end; i++) {
            area.add(pane.x(band.low().x(i)), pane.y(band.low().y(i)));
        }
        for (int i = end - 1; i >= start; i--) {
            area.add(pane.x(band.low().x(i)), pane.y(band.high().y(i)));
        }
        area.fill(pane.surface);
    }

    void paintRule(Rule rule, Pane pane) {
        boolean level = rule.orientation() == Orientation.HORIZONTAL;
        double at = level ? pane.y(rule.at()) : pane.x(rule.at());
        Box plot = pane.plot();
        if (!(level ? at >= plot.y() && at <= plot.bottom() : at >= plot.x() && at <= plot.right())) {
            return;
        }
        double crisp = pane.crisp(at, rule.stroke().width());
        lineX[0] = level ? plot.x() : crisp;
        lineX[1] = level ? plot.right() : crisp;
        lineY[0] = level ? crisp : plot.bottom();
        lineY[1] = level ? crisp : plot.y();
        pane.pen(rule.stroke());
        pane.surface.polyline(lineX, lineY, 2);
        if (!rule.label().isEmpty()) {
            labelRule(rule, at, pane);
        }
    }

    private static void labelRule(Rule rule, double at, Pane pane) {
        Box plot = pane.plot();
        double height = TextStyle.NOTE.lineHeight();
        double width = pane.widths.of(rule.label(), TextStyle.NOTE) + 2 * PAD;
        if (width > plot.width() || height > plot.height()) {
            return;
        }
        if (rule.orientation() == Orientation.HORIZONTAL) {
            boolean above = at - height >= plot.y();
            double middle = above ? at - height / 2 - 1 : at + height / 2 + 1;
            write(rule.label(), plot.right() - PAD, middle, Align.END, pane);
        } else {
            boolean right = at + width <= plot.right();
            double middle = plot.y() + height / 2 + 1;
            write(rule.label(), right ? at + PAD : at - PAD, middle, right ? Align.START : Align.END, pane);
        }
    }

    void paintNote(Note note, Pane pane) {
        Box plot = pane.plot();
        boolean values = note.spot() == Note.Spot.VALUES;
        double x = values ? pane.x(note.x()) : plot.x() + note.x() * plot.width();
        double y = values ? pane.y(note.y()) : plot.bottom() - note.y() * plot.height();
        if (values && !plot.contains(x, y)) {
            return;
        }
        String text = pane.widths.fitted(note.text(), TextStyle.NOTE, plot.width() - 2 * PAD);
        double width = pane.widths.of(text, TextStyle.NOTE);
        double left = x - width * (note.align() == Align.START ? 0 : note.align() == Align.MIDDLE ? 0.5 : 1);
        double inside = Math.max(plot.x() + PAD, Math.min(plot.right() - PAD - width, left));
        double half = TextStyle.NOTE.lineHeight() / 2;
        double middle = Math.max(plot.y() + half, Math.min(plot.bottom() - half, y));
        backed(text, inside, middle, width, pane);
        pane.surface.ink(pane.palette.argb(note.ink()));
        pane.surface.text(text, inside, middle + TextStyle.NOTE.halfCapital(), TextStyle.NOTE, Align.START);
    }

    private static void write(String text, double x, double middle, Align align, Pane pane) {
        double width = pane.widths.of(text, TextStyle.NOTE);
        double left = align == Align.START ? x : x - width;
        backed(text, left, middle, width, pane);
        pane.surface.ink(pane.palette.argb(Role.TEXT_MUTED));
        pane.surface.text(text, left, middle + TextStyle.NOTE.halfCapital(), TextStyle.NOTE, Align.START);
    }

    /** Lightens what lies behind a text. */
    private static void backed(String text, double left, double middle, double width, Pane pane) {
        if (!text.isEmpty()) {
            double height = TextStyle.NOTE.lineHeight() - 2;
            pane.surface.ink(pane.palette.argb(Role.SURFACE, BACKING));
            pane.surface.rectangle(left - 2, middle - height / 2, width + 4, height);
        }
    }
}
