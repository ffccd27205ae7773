package activationlab.figure;

import java.util.List;

/** Writes the labels of bands and rules, and notes, on top of all other marks. Reused; for one thread. */
final class LabelPainter {
    private static final double PAD = 5;
    private static final double BACKING = 0.88;
    // A rule's label is a side note; where it would fill the picture, it is left out.
    private static final double WIDEST = 0.4;
    private static final TextStyle STYLE = TextStyle.NOTE;

    private final Crowd crowd = new Crowd();
    private final TakenPlaces places = new TakenPlaces();

    void paint(Pane pane) {
        places.clear();
        List<Mark> marks = pane.panel.panel().marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark instanceof Band band && !band.label().isEmpty()) {
                paintBand(band, pane);
            } else if (mark instanceof Rule rule && !rule.label().isEmpty()) {
                paintRule(rule, pane);
            } else if (mark instanceof Note note) {
                paintNote(note, pane);
            } else if (mark instanceof Bars bars && pane.panel.panel().y().kind() == Axis.Kind.LOG) {
                paintZeros(bars, pane);
            }
        }
    }

    private void paintBand(Band band, Pane pane) {
        Box plot = pane.plot();
        boolean level = band.orientation() == Orientation.HORIZONTAL;
        double left = level ? plot.x() : Math.max(plot.x(), pane.x(band.from()));
        double right = level ? plot.right() : Math.min(plot.right(), pane.x(band.to()));
        double top = level ? Math.max(plot.y(), pane.y(band.to())) : plot.y();
        double bottom = level ? Math.min(plot.bottom(), pane.y(band.from())) : plot.bottom();
        double width = pane.widths.of(band.label(), STYLE);
        double height = STYLE.lineHeight() + 2;
        if (width + 2 * PAD > right - left || 3 * height > bottom - top) {
            return;
        }
        double x = level ? left + PAD : (left + right - width) / 2;
        double best = top + height / 2 + 1;
        int least = crowdAround(x, width, best, pane);
        for (int step = 1; step <= 2 && least > 0; step++) {
            double middle = top + height / 2 + 1 + step * (bottom - top - height - 2) / 2;
            int count = crowdAround(x, width, middle, pane);
            if (count < least) {
                least = count;
                best = middle;
            }
        }
        write(band.label(), x, best, Role.TEXT_MUTED, pane);
    }

    private int crowdAround(double x, double width, double middle, Pane pane) {
        double half = STYLE.lineHeight() / 2 + 1;
        crowd.between(x, middle - half, x + width, middle + half);
        return crowd.of(pane);
    }

    private void paintRule(Rule rule, Pane pane) {
        Box plot = pane.plot();
        double height = STYLE.lineHeight();
        double width = pane.widths.of(rule.label(), STYLE);
        boolean level = rule.orientation() == Orientation.HORIZONTAL;
        double at = level ? pane.y(rule.at()) : pane.x(rule.at());
        boolean inside = level ? at >= plot.y() && at <= plot.bottom() : at >= plot.x() && at <= plot.right();
        if (!inside || width > WIDEST * plot.width() || 3 * height > plot.height()) {
            return;
        }
        if (level) {
            double middle = at - height >= plot.y() ? at - height / 2 - 1 : at + height / 2 + 1;
            write(rule.label(), emptierEnd(width, middle, pane), middle, Role.TEXT_MUTED, pane);
        } else {
            double x = at + width + PAD <= plot.right() ? at + PAD : at - PAD - width;
            write(rule.label(), x, plot.y() + height / 2 + 1, Role.TEXT_MUTED, pane);
        }
    }

    /** Returns the start of a text at the right end of the plot area, or at its left end if less is drawn there. */
    private double emptierEnd(double width, double middle, Pane pane) {
        double left = pane.plot().x() + PAD;
        double right = pane.plot().right() - PAD - width;
        int atLeft = crowdAround(left - PAD, width + 2 * PAD, middle, pane);
        return crowdAround(right - PAD, width + 2 * PAD, middle, pane) <= atLeft ? right : left;
    }

    /** Returns the width right of the plot area that the notes there need, 0 without any. */
    static double roomBeside(Panel panel, TextWidths widths) {
        double room = 0;
        for (Mark mark : panel.marks()) {
            if (mark instanceof Note note && note.spot() == Note.Spot.BESIDE) {
                room = Math.max(room, PAD + widths.of(note.text(), STYLE));
            }
        }
        return room;
    }

    /** Writes a note as near to its height as those before it allow. */
    private void paintBeside(Note note, Pane pane) {
        Box plot = pane.plot();
        double half = STYLE.lineHeight() / 2;
        double wanted = plot.bottom() - note.y() * plot.height();
        double left = plot.right() + PAD;
        boolean written = false;
        for (int i = 0; i <= 8 * half && !written; i++) {
            double middle = wanted + (i % 2 == 0 ? 1 : -1) * Math.ceil(i / 2.0);
            double inside = Math.max(plot.y() + half, Math.min(plot.bottom() - half, middle));
            written = write(note.text(), left, inside, note.ink(), pane);
        }
    }

    private void paintNote(Note note, Pane pane) {
        if (note.spot() == Note.Spot.BESIDE) {
            paintBeside(note, pane);
            return;
        }
        Box plot = pane.plot();
        boolean values = note.spot() == Note.Spot.VALUES;
        double x = values ? pane.x(note.x()) : plot.x() + note.x() * plot.width();
        double y = values ? pane.y(note.y()) : plot.bottom() - note.y() * plot.height();
        double half = STYLE.lineHeight() / 2;
        if ((values && !plot.contains(x, y)) || plot.height() < 2 * half) {
            return;
        }
        String text = pane.widths.fitted(note.text(), STYLE, plot.width() - 2 * PAD);
        double width = pane.widths.of(text, STYLE);
        double left = x - width * (note.align() == Align.START ? 0 : note.align() == Align.MIDDLE ? 0.5 : 1);
        double inside = Math.max(plot.x() + PAD, Math.min(plot.right() - PAD - width, left));
        double middle = Math.max(plot.y() + half, Math.min(plot.bottom() - half, y));
        write(text, inside, middle, note.ink(), pane);
    }

    /** Zero has no place on a logarithmic axis: it is written at its foot, so that it does not look like a gap. */
    private void paintZeros(Bars bars, Pane pane) {
        int groups = bars.groups().size();
        double width = BarsPainter.width(groups, pane);
        double digit = pane.widths.of("0", STYLE);
        for (int g = 0; g < groups && digit < width; g++) {
            Series values = bars.groups().get(g).values();
            for (int i = 0; i < values.size(); i++) {
                double middle = pane.x(values.x(i)) + BarsPainter.shift(g, groups, width);
                if (values.y(i) == 0
                        && middle - digit > pane.plot().x()
                        && middle + digit < pane.plot().right()) {
                    write("0", middle - digit / 2, pane.plot().bottom() - 9, Role.TEXT_MUTED, pane);
                }
            }
        }
    }

    /** Writes a text and returns true where none is yet, and lightens what lies behind it, if anything does. */
    private boolean write(String text, double left, double middle, Ink ink, Pane pane) {
        if (text.isEmpty()) {
            return true;
        }
        double width = pane.widths.of(text, STYLE);
        double height = STYLE.lineHeight() - 2;
        if (!places.take(left - 2, middle - height / 2 - 1, left + width + 2, middle + height / 2 + 1)) {
            return false;
        }
        crowd.between(left - 4, middle - height, left + width + 4, middle + height);
        if (crowd.of(pane) > 0) {
            pane.surface.ink(pane.palette.argb(Role.SURFACE, BACKING));
            pane.surface.rectangle(left - 2, middle - height / 2, width + 4, height);
        }
        pane.surface.ink(pane.palette.argb(ink));
        pane.surface.text(text, left, middle + STYLE.halfCapital(), STYLE, Align.START);
        return true;
    }
}
