package activationlab.figure;

import java.util.List;

/** Counts how much is drawn in a place, so that a label can go where there is less. Reused; for one thread. */
final class Crowd {
    private static final int LOOKS = 400;
    // A line straight through a place disturbs as much as this many points in it.
    private static final int RULE = 20;

    private double left;
    private double right;
    private double top;
    private double bottom;

    /** Sets the place. */
    void between(double newLeft, double newTop, double newRight, double newBottom) {
        left = newLeft;
        top = newTop;
        right = newRight;
        bottom = newBottom;
    }

    /** Returns how many points and bars of a panel lie in the place; long series are looked at here and there. */
    int of(Pane pane) {
        int count = 0;
        List<Mark> marks = pane.panel.panel().marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark instanceof Curve curve) {
                count += points(curve.series(), pane);
            } else if (mark instanceof Points points) {
                count += points(points.at(), pane);
            } else if (mark instanceof Heatmap heatmap) {
                count += covers(heatmap.cells(), pane) ? RULE : 0;
            } else if (mark instanceof Rule rule) {
                count += covers(rule, pane) ? RULE : 0;
            } else if (mark instanceof Bars bars) {
                for (int g = 0; g < bars.groups().size(); g++) {
                    count += bars(bars.groups().get(g), pane);
                }
            }
        }
        return count;
    }

    private boolean covers(Cells cells, Pane pane) {
        boolean beside = pane.x(cells.x().max()) < left || pane.x(cells.x().min()) > right;
        return !beside && pane.y(cells.y().max()) <= bottom && pane.y(cells.y().min()) >= top;
    }

    private boolean covers(Rule rule, Pane pane) {
        boolean level = rule.orientation() == Orientation.HORIZONTAL;
        double at = level ? pane.y(rule.at()) : pane.x(rule.at());
        return level ? at >= top && at <= bottom : at >= left && at <= right;
    }

    private int points(Series series, Pane pane) {
        int count = 0;
        int step = Math.max(1, series.size() / LOOKS);
        for (int i = 0; i < series.size(); i += step) {
            double x = pane.x(series.x(i));
            double y = pane.y(series.y(i));
            count += x >= left && x <= right && y >= top && y <= bottom ? 1 : 0;
        }
        return count;
    }

    private int bars(Bars.Group group, Pane pane) {
        int count = 0;
        Series values = group.values();
        for (int i = 0; i < values.size(); i++) {
            double x = pane.x(values.x(i));
            double head = pane.y(values.y(i));
            double foot = pane.y(group.foot(i));
            boolean covers = Math.min(head, foot) <= bottom && Math.max(head, foot) >= top;
            count += x >= left && x <= right && covers ? 1 : 0;
        }
        return count;
    }
}
