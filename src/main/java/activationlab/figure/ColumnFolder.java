package activationlab.figure;

/**
 * Folds the many points that fall into one narrow column into its first, lowest, highest and last: the line drawn
 * through them covers the same places, at most a column's width aside. Allocates nothing. For one thread.
 */
final class ColumnFolder {
    private final Thinner next;
    private double width;
    private boolean filled;
    private double column;
    private double firstX;
    private double firstY;
    private double lastX;
    private double lastY;
    private double lowX;
    private double lowY;
    private double highX;
    private double highY;
    private boolean lowFirst;

    ColumnFolder(Thinner next) {
        this.next = next;
    }

    /** Starts a new line; a width of 0 passes every point on. */
    void begin(double columnWidth) {
        width = columnWidth;
        filled = false;
    }

    void add(double x, double y) {
        if (width == 0) {
            next.add(x, y);
            return;
        }
        double at = Math.floor(x / width);
        if (filled && at == column) {
            widen(x, y);
            return;
        }
        end();
        filled = true;
        column = at;
        firstX = lastX = lowX = highX = x;
        firstY = lastY = lowY = highY = y;
    }

    private void widen(double x, double y) {
        if (y < lowY) {
            lowX = x;
            lowY = y;
            lowFirst = false;
        } else if (y > highY) {
            highX = x;
            highY = y;
            lowFirst = true;
        }
        lastX = x;
        lastY = y;
    }

    /** Passes on what is left of the line. */
    void end() {
        if (!filled) {
            return;
        }
        next.add(firstX, firstY);
        if (lowY < highY) {
            next.add(lowFirst ? lowX : highX, lowFirst ? lowY : highY);
            next.add(lowFirst ? highX : lowX, lowFirst ? highY : lowY);
        }
        next.add(lastX, lastY);
        filled = false;
    }
}
