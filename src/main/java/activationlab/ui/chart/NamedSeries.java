package activationlab.ui.chart;

import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Histogram;
import activationlab.figure.Ink;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers behind a mark of a panel, for reading them off. Safe on any thread.
 *
 * @param name as in the legend, or that of the y axis
 * @param ink the color of the mark
 * @param series the numbers
 */
record NamedSeries(String name, Ink ink, Series series) {
    /** Returns the numbers of the curves, bars, bins and points of a panel. */
    static List<NamedSeries> of(Panel panel) {
        return of(panel, panel.marks());
    }

    /** Returns the numbers of the curves, bars and bins of a panel whose x grow. */
    static List<NamedSeries> growing(Panel panel) {
        return of(panel, panel.marks().stream().filter(NamedSeries::grows).toList());
    }

    private static boolean grows(Mark mark) {
        boolean leaning = mark instanceof Histogram bins && bins.base() == Orientation.HORIZONTAL;
        return !leaning && !(mark instanceof Points);
    }

    private static List<NamedSeries> of(Panel panel, List<Mark> marks) {
        List<NamedSeries> all = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Curve curve && curve.stroke().ink() == Role.REFERENCE) {
                continue;
            }
            switch (mark) {
                case Curve curve ->
                    all.add(named(curve.name(), panel, curve.stroke().ink(), curve.series()));
                case Points points -> all.add(named(points.name(), panel, points.ink(), points.at()));
                case Bars bars ->
                    bars.groups().forEach(group -> all.add(named(group.name(), panel, group.ink(), group.values())));
                case Histogram bins ->
                    all.add(named(bins.name(), panel, bins.fill().ink(), bins.points()));
                default -> {
                    // Bands, rules, notes and reference lines carry no numbers of their own.
                }
            }
        }
        return all;
    }

    private static NamedSeries named(String name, Panel panel, Ink ink, Series series) {
        return new NamedSeries(name.isEmpty() ? panel.y().label() : name, ink, series);
    }

    /** Returns the x of a point as people read it: the name of its category, or the number. */
    static String place(Axis axis, double x) {
        int index = (int) Math.rint(x);
        boolean category = axis.kind() == Axis.Kind.CATEGORY
                && index >= 0
                && index < axis.categories().size();
        return category ? axis.categories().get(index) : PointerNumber.shortText(x);
    }
}
