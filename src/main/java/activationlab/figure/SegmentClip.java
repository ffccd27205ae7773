package activationlab.figure;

/** Cuts straight segments to a box (Liang and Barsky's way). Holds its last answer. For one thread. */
final class SegmentClip {
    private double left;
    private double top;
    private double right;
    private double bottom;
    private double enter;
    private double leave;
    private double fromX;
    private double fromY;
    private double toX;
    private double toY;

    /** Sets the box: {@code box} and a margin around it. */
    void around(Box box, double margin) {
        between(box.x() - margin, box.y() - margin, box.right() + margin, box.bottom() + margin);
    }

    /** Sets the box by its edges. */
    void between(double newLeft, double newTop, double newRight, double newBottom) {
        left = newLeft;
        top = newTop;
        right = newRight;
        bottom = newBottom;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Cuts a segment and returns whether anything is left of it. */
    boolean cut(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        enter = 0;
        leave = 1;
        boolean some = edge(-dx, x0 - left) && edge(dx, right - x0) && edge(-dy, y0 - top) && edge(dy, bottom - y0);
        if (!some) {
            return false;
        }
        fromX = enter == 0 ? x0 : x0 + enter * dx;
        fromY = enter == 0 ? y0 : y0 + enter * dy;
        toX = leave == 1 ? x1 : x0 + leave * dx;
        toY = leave == 1 ? y1 : y0 + leave * dy;
        return true;
    }

    private boolean edge(double outward, double room) {
        if (outward == 0) {
            return room >= 0;
        }
        double at = room / outward;
        if (outward < 0) {
            enter = Math.max(enter, at);
        } else {
            leave = Math.min(leave, at);
        }
        return enter <= leave;
    }

    double fromX() {
        return fromX;
    }

    double fromY() {
        return fromY;
    }

    double toX() {
        return toX;
    }

    double toY() {
        return toY;
    }

    /** Returns whether the end of the last segment was cut off. */
    boolean endsEarly() {
        return leave < 1;
    }
}
