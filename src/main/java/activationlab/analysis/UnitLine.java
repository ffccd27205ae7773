package activationlab.analysis;

/**
 * Where a unit that reads two numbers switches: it is on where {@code a x + b y + c > 0}. Immutable and safe on any
 * thread.
 *
 * @param a the weight of x
 * @param b the weight of y; not both are 0
 * @param c the bias
 */
public record UnitLine(double a, double b, double c) {
    public UnitLine {
        if (!(Double.isFinite(a) && Double.isFinite(b) && Double.isFinite(c)) || (a == 0 && b == 0)) {
            throw new IllegalArgumentException(
                    "line " + a + " x + " + b + " y + " + c + ", wanted finite numbers and a weight that is not 0");
        }
    }

    /** Returns whether the unit is on at a point. */
    public boolean isOn(double x, double y) {
        return at(x, y) > 0;
    }

    double at(double x, double y) {
        return a * x + b * y + c;
    }
}
