package activationlab.dataset;

/**
 * How samples of a problem lie, one sample at a time. Those of the plane lie in the square {@code -3..3}. Safe on any
 * thread that the draft belongs to.
 */
final class Shapes {
    private static final double RADIUS = 2.5;
    private static final double GAP = 0.06 * RADIUS;

    private Shapes() {}

    /** Class 1 is a disk, class 0 a ring around it. */
    static void circle(Draft draft, int i) {
        SeededRandom random = draft.random();
        boolean inside = i % 2 == 0;
        double radius = inside ? random.nextDouble(0, 0.5 * RADIUS) : random.nextDouble(0.7 * RADIUS, RADIUS);
        double angle = random.nextDouble(0, 2 * Math.PI);
        draft.point(i, radius * StrictMath.sin(angle), radius * StrictMath.cos(angle), inside ? 1 : 0);
        draft.shift(i);
    }

    /** Class 1 is where both features have the same sign; a gap parts the quarters. */
    static void exclusiveOr(Draft draft, int i) {
        double x = anywhere(draft);
        double y = anywhere(draft);
        draft.point(i, x + (x > 0 ? GAP : -GAP), y + (y > 0 ? GAP : -GAP), x > 0 == y > 0 ? 1 : 0);
        draft.shift(i);
    }

    /** One normal cloud per class, opposite each other. */
    static void gaussians(Draft draft, int i) {
        double center = i % 2 == 0 ? 0.4 * RADIUS : -0.4 * RADIUS;
        double spread = 0.16 * RADIUS;
        double x = center + spread * draft.random().nextGaussian();
        double y = center + spread * draft.random().nextGaussian();
        draft.point(i, x, y, i % 2 == 0 ? 1 : 0);
        draft.shift(i);
    }

    /** Two arms that wind around each other. */
    static void spiral(Draft draft, int i) {
        double along = draft.random().nextDouble();
        double angle = 1.75 * along * 2 * Math.PI + (i % 2 == 0 ? 0 : Math.PI);
        double radius = along * RADIUS;
        draft.point(i, radius * StrictMath.sin(angle), radius * StrictMath.cos(angle), i % 2 == 0 ? 1 : 0);
        draft.shift(i);
    }

    /** Two half circles that reach into each other: scikit-learn's make_moons around 0, 1.6 times as large. */
    static void moons(Draft draft, int i) {
        double size = 1.6;
        double angle = draft.random().nextDouble(0, Math.PI);
        double x = size * (StrictMath.cos(angle) - 0.5);
        double y = size * (StrictMath.sin(angle) - 0.25);
        boolean upper = i % 2 == 0;
        draft.point(i, upper ? x : -x, upper ? y : -y, upper ? 1 : 0);
        draft.shift(i);
    }

    /** One normal cloud per class, evenly around a circle; the first is at the top, the others follow to the right. */
    static void blobs(Draft draft, int i) {
        int label = i % draft.classes();
        double angle = 2 * Math.PI * label / draft.classes();
        double spread = 0.1 * RADIUS;
        double x =
                0.7 * RADIUS * StrictMath.sin(angle) + spread * draft.random().nextGaussian();
        double y =
                0.7 * RADIUS * StrictMath.cos(angle) + spread * draft.random().nextGaussian();
        draft.point(i, x, y, label);
        draft.shift(i);
    }

    /** Class 1 is where the sum of both features is positive; a gap parts the halves. */
    static void halves(Draft draft, int i) {
        double x = anywhere(draft);
        double y = anywhere(draft);
        double gap = x + y > 0 ? GAP : -GAP;
        draft.point(i, x + gap, y + gap, gap > 0 ? 1 : 0);
        draft.shift(i);
    }

    /** A label for each of three disks around the middle, the first at the top, that overlap. */
    static void disks(Draft draft, int i) {
        double x = anywhere(draft);
        double y = anywhere(draft);
        draft.point(i, x, y, 0);
        for (int label = 0; label < draft.classes(); label++) {
            double angle = 2 * Math.PI * label / draft.classes();
            double across = x - 0.4 * RADIUS * StrictMath.sin(angle);
            double up = y - 0.4 * RADIUS * StrictMath.cos(angle);
            draft.target(label, i, Math.sqrt(across * across + up * up) < 0.64 * RADIUS ? 1 : 0);
        }
        draft.shift(i);
    }

    /** The target grows from -1 to 1 with the sum of both features. */
    static void plane(Draft draft, int i) {
        double x = anywhere(draft);
        double y = anywhere(draft);
        draft.point(i, x, y, (x + y) / (2 * RADIUS));
        draft.shiftTarget(i);
    }

    /** The target is sin x + x^2 + 1. */
    static void curve(Draft draft, int i) {
        double x = draft.random().nextDouble();
        draft.feature(0, i, x);
        draft.target(0, i, StrictMath.sin(x) + x * x + 1);
        draft.shiftTarget(i);
    }

    private static double anywhere(Draft draft) {
        return draft.random().nextDouble(-RADIUS, RADIUS);
    }
}
