package activationlab.activation;

import java.util.Arrays;

/** What a function makes of x and of -x, as far as samples can tell. Safe on any thread. */
public enum Symmetry {
    /** f(-x) = f(x). */
    EVEN("even"),
    /** f(-x) = -f(x). */
    ODD("odd"),
    /** Not the one nor the other. */
    NEITHER("neither");

    private static final double STEP = 0.01;

    /** Far beyond the samples, where each tail has made up its mind. */
    private static final double[] FAR = {100, 1e3, 1e6};

    /** Differences smaller than this, compared with the largest value nearer to 0, are rounding. */
    private static final double ROUNDING = 1e-12;

    private final String title;

    Symmetry(String title) {
        this.title = title;
    }

    /** Returns the name as tables show it. */
    public String title() {
        return title;
    }

    /** Looks at pairs of inputs over the searched range and far out; a constant counts as even. */
    static Symmetry of(Activation f) {
        double[] right = places(f);
        double[] left = Arrays.stream(right).map(x -> -x).toArray();
        double[] rightValues = new double[right.length];
        double[] leftValues = new double[right.length];
        f.forward(right, rightValues);
        f.forward(left, leftValues);
        if (mirrored(leftValues, rightValues, 1)) {
            return EVEN;
        }
        return mirrored(leftValues, rightValues, -1) ? ODD : NEITHER;
    }

    private static double[] places(Activation f) {
        int near = (int) Math.rint(f.searched().max() / STEP) + 1;
        double[] places = Arrays.copyOf(FAR, near + FAR.length);
        for (int i = 0; i < near; i++) {
            places[i] = i * STEP;
        }
        System.arraycopy(FAR, 0, places, near, FAR.length);
        return places;
    }

    private static boolean mirrored(double[] left, double[] right, double sign) {
        double largest = 0;
        for (int i = 0; i < left.length; i++) {
            double wanted = sign * right[i];
            boolean known = Double.isFinite(left[i]) && Double.isFinite(wanted);
            largest = known ? Math.max(largest, Math.abs(wanted)) : largest;
            boolean same =
                    known ? Math.abs(left[i] - wanted) <= ROUNDING * largest : Double.compare(left[i], wanted) == 0;
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
