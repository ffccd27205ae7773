package activationlab.formula;

import activationlab.activation.Activation;
import activationlab.activation.Kink;
import java.util.Optional;

/** Measures limits of value and slope from one side, and so tells a kink from a smooth point. Safe on any thread. */
record OneSided(Activation function) {
    /** How far from the place the sides are measured, at 1. */
    private static final double DISTANCE = 0x1p-26;

    /** The measured limits are good to far more digits than this. */
    private static final double TOLERANCE = 1e-7;

    /** How much a slope may change between two measurements and still have a limit. */
    private static final double SETTLED = 1e-3;

    static double distance(double x) {
        return DISTANCE * Math.max(1, Math.abs(x));
    }

    /** Returns the kink at a place, if value or slope jump there and both have finite limits. */
    Optional<Kink> kink(double x) {
        double distance = distance(x);
        Kink.Side left = side(x, -distance);
        Kink.Side right = side(x, distance);
        if (!(isFinite(left) && isFinite(right))) {
            return Optional.empty();
        }
        double trained = function.slope(x);
        boolean jumps = !near(left.value(), right.value());
        if (!jumps && near(left.slope(), right.slope())) {
            return Optional.empty();
        }
        double value = jumps ? Double.NaN : meeting(function.value(x), left.value());
        return Optional.of(new Kink(x, clean(left, value, trained), clean(right, value, trained), trained));
    }

    private static boolean isFinite(Kink.Side side) {
        return Double.isFinite(side.value()) && Double.isFinite(side.slope());
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    /** Both sides of a bend meet in one value: that of the function, unless it is a single odd point. */
    private static double meeting(double value, double limit) {
        return near(value, limit) ? value : limit;
    }

    private Kink.Side side(double x, double distance) {
        double near = function.slope(x + distance);
        double far = function.slope(x + 2 * distance);
        boolean settled = Math.abs(near - far) <= SETTLED * Math.max(1, Math.abs(near));
        double value = limit(function.value(x + distance), function.value(x + 2 * distance));
        return new Kink.Side(value, settled ? limit(near, far) : Double.NaN);
    }

    /** Extrapolates from two distances, which removes the largest part of the error, and rounds the rest away. */
    private static double limit(double near, double far) {
        double scaled = (2 * near - far) * 1e12;
        return near == far || Math.abs(scaled) > 1e15 ? 2 * near - far : Math.rint(scaled) / 1e12;
    }

    /** Replaces measured limits by the exact numbers that they are close to. */
    private static Kink.Side clean(Kink.Side side, double meeting, double trained) {
        double value = Double.isNaN(meeting) ? side.value() : meeting;
        return new Kink.Side(value, near(side.slope(), trained) ? trained : side.slope());
    }
}
