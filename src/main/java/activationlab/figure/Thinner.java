package activationlab.figure;

/**
 * Leaves out points of a line that nobody would miss: no point of the full line is farther from the thinned one than
 * the tolerance. From a kept point, the directions that pass every later point within the tolerance form a cone that
 * only narrows; the first point outside the cone, or nearer than one before it, starts anew from its predecessor
 * (a swinging door for lines in any direction). Allocates nothing. For one thread.
 */
final class Thinner {
    private final PointBuffer out;
    private double tolerance = 0.1;

    private double anchorX;
    private double anchorY;
    private double lastX;
    private double lastY;
    private double farthestSquare;
    private boolean started;
    private boolean pending;
    private boolean coned;
    // The edges of the cone as directions from the anchor, counterclockwise and clockwise of the line.
    private double leftX;
    private double leftY;
    private double rightX;
    private double rightY;

    Thinner(PointBuffer out) {
        this.out = out;
    }

    /** Starts a new line. */
    void begin(double newTolerance) {
        tolerance = newTolerance;
        started = false;
        pending = false;
        out.clear();
    }

    void add(double x, double y) {
        if (!started) {
            started = true;
            keep(x, y);
            return;
        }
        if (!follows(x, y)) {
            keep(lastX, lastY);
        }
        narrow(x, y);
        lastX = x;
        lastY = y;
        pending = true;
    }

    /** Keeps the last point; the line is complete in the buffer. */
    void end() {
        if (pending) {
            keep(lastX, lastY);
        }
    }

    private void keep(double x, double y) {
        out.add(x, y);
        anchorX = x;
        anchorY = y;
        farthestSquare = 0;
        coned = false;
        pending = false;
    }

    private boolean follows(double x, double y) {
        double dx = x - anchorX;
        double dy = y - anchorY;
        if (dx * dx + dy * dy < farthestSquare) {
            return false;
        }
        return !coned || (rightX * dy - rightY * dx >= 0 && dx * leftY - dy * leftX >= 0);
    }

    private void narrow(double x, double y) {
        double dx = x - anchorX;
        double dy = y - anchorY;
        double square = dx * dx + dy * dy;
        farthestSquare = Math.max(farthestSquare, square);
        double distance = Math.sqrt(square);
        if (distance <= tolerance) {
            return;
        }
        double sin = tolerance / distance;
        double cos = Math.sqrt(1 - sin * sin);
        double newLeftX = dx * cos - dy * sin;
        double newLeftY = dx * sin + dy * cos;
        double newRightX = dx * cos + dy * sin;
        double newRightY = -dx * sin + dy * cos;
        if (!coned || newLeftX * leftY - newLeftY * leftX > 0) {
            leftX = newLeftX;
            leftY = newLeftY;
        }
        if (!coned || rightX * newRightY - rightY * newRightX > 0) {
            rightX = newRightX;
            rightY = newRightY;
        }
        coned = true;
    }
}
