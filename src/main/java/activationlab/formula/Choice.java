package activationlab.formula;

/** Operations that choose one of two numbers by a third. The one not chosen has no influence, not even as NaN. */
enum Choice implements Operation {
    /** {@code condition, yes, no}. */
    WHERE(Choice::where),
    /** {@code d, high, low}: high for d > 0, low for d < 0; otherwise the one nearer to zero. */
    BY_SIGN(Choice::bySign);

    /** Computes the first n numbers of a row. */
    private interface Loop {
        void run(double[] by, double[] a, double[] b, double[] out, int n);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Loop loop;

    Choice(Loop loop) {
        this.loop = loop;
    }

    @Override
    public int arity() {
        return 3;
    }

    @Override
    public Growth growth(Growth first, Growth second, Growth third) {
        return second.and(third);
    }

    @Override
    public boolean keepsNaN(boolean first, boolean second, boolean third) {
        return second && third;
    }

    @Override
    public boolean makesNaN(Growth first, Growth second, Growth third) {
        return false;
    }

    @Override
    public void run(double[][] rows, Step step, int n) {
        loop.run(rows[step.first()], rows[step.second()], rows[step.third()], rows[step.out()], n);
    }

    private static void where(double[] condition, double[] yes, double[] no, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            long mask = condition[i] == 0 ? -1L : 0L;
            // By masks, not by a branch: on mixed signs a processor guesses every other branch wrong.
            long bits = (Double.doubleToRawLongBits(no[i]) & mask) | (Double.doubleToRawLongBits(yes[i]) & ~mask);
            out[i] = Double.longBitsToDouble(bits);
        }
    }

    private static void bySign(double[] d, double[] high, double[] low, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            long mask = Double.doubleToRawLongBits(d[i]) >> 63;
            long bits = (Double.doubleToRawLongBits(low[i]) & mask) | (Double.doubleToRawLongBits(high[i]) & ~mask);
            double chosen = Double.longBitsToDouble(bits);
            if (!(Math.abs(d[i]) > 0)) {
                chosen = Math.abs(low[i]) < Math.abs(high[i]) ? low[i] : high[i];
            }
            out[i] = chosen;
        }
    }
}
